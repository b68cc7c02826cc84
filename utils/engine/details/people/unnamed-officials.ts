/** Officials whom an article quotes without a name: "a senior official at the ministry". */
import { SAYING } from '../../lexicon/person-cues.ts';
import type { RankKind } from '../../lexicon/ranks.ts';
import type { Word } from '../../text/words.ts';
import type { PersonDetail } from '../../types.ts';
import { toTitle } from './gather-people.ts';
import { standsAlone, type TitlePhrase } from './title-phrases.ts';

const SPEAKING: ReadonlySet<RankKind> = new Set(['office', 'uniform', 'cleric', 'work', 'role']);

/** Only those beside a verb of saying; "the official" without an organisation only points back at one. */
export function readUnnamedOfficials(
  phrases: readonly TitlePhrase[],
  taken: ReadonlySet<TitlePhrase>,
  source: string,
): PersonDetail[] {
  return phrases
    .filter((phrase) => !taken.has(phrase) && SPEAKING.has(phrase.kind) && phrase.determiner !== null)
    .filter((phrase) => phrase.determiner === 'indefinite' || phrase.organisations.length > 0)
    .filter((phrase) => standsAlone(phrase, source) && isBesideSaying(phrase))
    .map((phrase) => {
      const title = toTitle(phrase, source);
      const { start, end, text, sentence, field } = title;
      const span = { start, end, ...(field && { field }) };
      return { ...span, text, sentence, name: null, mentions: [span], titles: [title] };
    });
}

function isBesideSaying({ sentence, opening, to }: TitlePhrase): boolean {
  const { words } = sentence;
  const near = (from: number, until: number) => words.slice(Math.max(0, from), until);
  const isSaying = (word: Word) => SAYING.has(word.norm) || /^(?:saying|quoted|quoting|citing)$/.test(word.norm);
  return (
    near(to, to + 4).some(isSaying) ||
    near(opening - 3, opening).some(isSaying) ||
    /^according to$/.test(
      near(opening - 2, opening)
        .map((word) => word.norm)
        .join(' '),
    )
  );
}
