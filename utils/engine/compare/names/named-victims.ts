/**
 * Whom an article names as killed or hurt: the name stands right beside what befell its bearer, or in a list with one that
 * does. Those whom it names as suspected are none.
 */
import { isSameName } from '../../details/people/name-forms.ts';
import { BESIDE_NAME } from '../../lexicon/accused-words.ts';
import { BACKGROUND_PHRASE } from '../../lexicon/background-words.ts';
import { LISTED, VICTIM_BEFORE, VICTIM_BEHIND } from '../../lexicon/victim-words.ts';
import type { PersonDetail, Reading } from '../../types.ts';
import { readAccused } from '../cases/accused.ts';
import type { Answer } from '../finding.ts';
import { type Mention, mentionsBySentence } from '../mentions.ts';
import { onceAReading } from '../once-a-reading.ts';

export interface NamedVictim extends Answer {
  /** The fullest form in the article. */
  readonly name: string;
  readonly person: PersonDetail;
}

/** Further on stand other events. */
const LEAD = 60; // sentences
const REACH = 130; // characters
/** Right before a place, one who did it, or whoever took the picture. */
const NO_VICTIM = /\b(?:(?:from|in|near|at|by)|[Pp]hotos?:) $/;
/** Asides between a name and its verb: an age, a home. */
const MOST_ASIDES = 3;

/** The first mention of each, in order of the text; full names only. */
export const readNamedVictims: (reading: Reading) => readonly NamedVictim[] = onceAReading(findNamedVictims);

function findNamedVictims(reading: Reading): NamedVictim[] {
  const { article, analysis } = reading;
  const accused = readAccused(reading);
  const found: NamedVictim[] = [];
  for (const [index, mentions] of mentionsBySentence(reading)) {
    const sentence = analysis.sentences[index];
    if (!sentence || index >= LEAD) continue;
    const whole = article.text.slice(sentence.start, sentence.end);
    if (BACKGROUND_PHRASE.test(whole.toLowerCase().replace('in addition to', ''))) continue;
    for (const { person, start, end } of toldHit(article.text, sentence, mentions)) {
      const { name } = person;
      if (name === null || !name.includes(' ') || found.some((one) => one.person === person)) continue;
      if (accused.some((one) => isSameName(one.name, name))) continue;
      const detail = { start, end, text: article.text.slice(start, end), sentence: index };
      found.push({ reading, name, person, detail, normalized: name.toLowerCase() });
    }
  }
  return found;
}

/** Those of a sentence beside whom it is told, and the others of their lists. */
function toldHit(
  text: string,
  { start: from, end: to }: Mention | { start: number; end: number },
  all: readonly Mention[],
): Mention[] {
  const isNamed = all.map(({ start, end }) => {
    const lead = text.slice(Math.max(from, start - REACH), start);
    const behind = text.slice(end, Math.min(to, end + REACH));
    if (/^['’]/.test(behind) || NO_VICTIM.test(lead)) return { before: false, behind: false };
    return { before: VICTIM_BEFORE.test(lead), behind: isToldBehind(behind) };
  });
  const before: boolean[] = [];
  for (const [index, mention] of all.entries()) {
    const last = all[index - 1];
    const isNext = last !== undefined && before[index - 1] === true && LISTED.test(text.slice(last.end, mention.start));
    before.push(isNamed[index]?.before === true || isNext);
  }
  const behind: boolean[] = [];
  for (let index = all.length - 1; index >= 0; index -= 1) {
    const [mention, next] = [all[index], all[index + 1]];
    const isBefore =
      mention !== undefined &&
      next !== undefined &&
      behind[index + 1] === true &&
      LISTED.test(text.slice(mention.end, next.start));
    behind[index] = isNamed[index]?.behind === true || isBefore;
  }
  return all.filter((_, index) => before[index] || behind[index]);
}

function isToldBehind(behind: string): boolean {
  let rest = behind;
  for (let aside = 0; aside <= MOST_ASIDES; aside += 1) {
    if (VICTIM_BEHIND.test(rest.startsWith(',') ? rest.slice(1) : rest)) return true;
    const length = BESIDE_NAME.exec(rest)?.[0].length ?? 0;
    if (length === 0) return false;
    rest = rest.slice(length);
  }
  return false;
}
