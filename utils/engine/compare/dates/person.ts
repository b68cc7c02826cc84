/**
 * Whose arrest a date is told of. Two short sentences on it share hardly a word ("He was arrested on Monday"); that the
 * same person was taken stands in the sentences beside them.
 */
import { isSameName } from '../../details/people/name-forms.ts';
import { sourceOf } from '../../text/document.ts';
import type { PersonDetail } from '../../types.ts';
import { differenceOf } from '../names/identity.ts';
import type { DateFact } from './facts.ts';

const TAKEN = /\b(?:arrested|captured|apprehended|detained|taken into custody|arrest of)\b|['’]s? arrest\b/i;
/** A warrant is signed on its own day; who is taken again was taken before. */
const OTHER_ACT = /\bwarrants?\b|\b(?:again|previously|earlier|first|before|re-?arrested|released)\b/i;
/** Letters changed by a slip of the pen. */
const SLIP = 2;

const AGAIN = /\b(?:again|previously|re-?arrested)\b/i;

/** "Was arrested again on Thursday": not the time that others tell of. */
export function isAnotherTime({ reading: { article, analysis }, detail }: DateFact): boolean {
  const sentence = analysis.sentences[detail.sentence];
  return sentence !== undefined && AGAIN.test(sourceOf(article, sentence).slice(sentence.start, sentence.end));
}

/** Both sentences tell that somebody was taken, and it is one person, named alike or with a slip at the same age. */
export function isOnePersonsArrest(a: DateFact, b: DateFact): boolean {
  const [one, other] = [arrestedIn(a), arrestedIn(b)];
  if (!one?.name || !other?.name) return false;
  if (isSameName(one.name, other.name)) return true;
  const difference = differenceOf(one.name, other.name);
  return difference !== null && difference.edits <= SLIP && one.age !== undefined && one.age === other.age;
}

/** The one person named in the date's sentence, else in the one before it, else behind it; null where several are. */
function arrestedIn({ reading: { article, analysis }, detail }: DateFact): PersonDetail | null {
  const sentence = analysis.sentences[detail.sentence];
  if (!sentence) return null;
  const text = sourceOf(article, sentence).slice(sentence.start, sentence.end);
  if (!TAKEN.test(text) || OTHER_ACT.test(text)) return null;
  for (const index of [detail.sentence, detail.sentence - 1, detail.sentence + 1]) {
    const place = analysis.sentences[index];
    const named = analysis.people.filter(
      ({ name, mentions }) =>
        name !== null &&
        mentions.some(
          ({ start, end, field }) => place && field === place.field && start >= place.start && end <= place.end,
        ),
    );
    if (named.length > 1) return null;
    const [only] = named;
    if (only) return only.titles.length === 0 ? only : null;
  }
  return null;
}
