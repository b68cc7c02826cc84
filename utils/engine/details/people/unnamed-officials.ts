/** Officials whom an article quotes without a name: "a senior official at the ministry". */
import { SAYING } from '../../lexicon/person-cues.ts';
import type { RankKind } from '../../lexicon/ranks.ts';
import { wordSet } from '../../text/word-sets.ts';
import { isIn, type Word } from '../../text/words.ts';
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
    .filter((phrase) => phrase.determiner === 'indefinite' || (phrase.determiner && phrase.organisations.length > 0))
    .filter((phrase) => SPEAKING.has(phrase.kind) && !taken.has(phrase))
    .filter((phrase) => standsAlone(phrase, source) && isBesideSaying(phrase))
    .map((phrase) => {
      const title = toTitle(phrase, source);
      const { start, end, text, sentence, field } = title;
      const span = { start, end, ...(field && { field }) };
      return { ...span, text, sentence, name: null, mentions: [span], titles: [title] };
    });
}

const TELLING = wordSet([...SAYING, 'saying', 'quoted', 'quoting', 'citing']);
const tells = (word: Word): boolean => isIn(word, TELLING);

function isBesideSaying({ sentence, opening, to }: TitlePhrase): boolean {
  const { words } = sentence;
  const near = (from: number, until: number) => words.slice(Math.max(0, from), until);
  return (
    near(to, to + 4).some(tells) ||
    near(opening - 3, opening).some(tells) ||
    /^according to$/.test(
      near(opening - 2, opening)
        .map((word) => word.norm)
        .join(' '),
    )
  );
}
