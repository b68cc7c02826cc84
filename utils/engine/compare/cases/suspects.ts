/** Who the suspect is: what an early report did not know. */
import { CAUGHT, NOBODY_CAUGHT, NOT_TOLD, SOUGHT } from '../../lexicon/crime-words.ts';
import { PASSAGE_CUES } from '../../text/cues.ts';
import type { Finding, Reading } from '../../types.ts';
import { noteFirstPair } from '../abstention-pairs.ts';
import { type Answer, makeFinding } from '../finding.ts';
import { areStrangers } from '../kinship.ts';
import { mentionsBySentence } from '../mentions.ts';
import { findPassages } from '../passages.ts';
import type { Story } from '../story.ts';
import { compareWithheld } from './accused.ts';
import { compareFurther } from './further.ts';
import { compareOpenCase } from './open-case.ts';

/** At most three findings: the name of the one who was sought, that somebody is charged by now, and that one more is. */
export function compareSuspects(story: Story): Finding[] {
  const sought = compareSought(story);
  return [
    ...(sought.length > 0 ? sought : compareWithheld(story.readings)),
    ...compareOpenCase(story),
    ...compareFurther(story),
  ];
}

/** Where an article says that nobody is arrested, the question is how many are, and is asked with the numbers. */
function compareSought(story: Story): Finding[] {
  const { readings } = story;
  const sought = answersOf(readings, SOUGHT, 'sought', PASSAGE_CUES.sought).filter((answer) => !isDenied(answer));
  if (sought.length === 0 || answersOf(readings, NOBODY_CAUGHT, '', PASSAGE_CUES.catching).length > 0) return [];
  const caught = answersOf(readings, CAUGHT, 'caught', PASSAGE_CUES.catching).filter((answer) => !isNegated(answer));
  const early = sought.filter(({ reading }) => !caught.some((one) => one.reading === reading));
  const others = caught.filter(({ reading }) => !sought.some((one) => one.reading === reading));
  const named = others
    .filter(({ reading }) => early.every((one) => isNotLater(one.reading, reading)))
    .filter(({ reading }) => early.some((one) => !areStrangers(one.reading, reading, 'weak')))
    .flatMap(nameTheCaught);
  if (early.length === 0 || named.length === 0) {
    const isAfter = others.some(({ reading }) => early.every((one) => isNotLater(one.reading, reading)));
    noteFirstPair(story, 'name', isAfter ? 'nobody-named' : 'caught-before', early, others);
    return [];
  }
  const reason = {
    rule: 'sought-then-named',
    alignment: 0.8,
    basis: [...new Set(named.map(({ normalized }) => normalized))],
  };
  return [makeFinding('name', { key: 'whoSuspect', args: {} }, 'update', [early, named], reason)];
}

function answersOf(readings: readonly Reading[], pattern: RegExp, normalized: string, cue: number): Answer[] {
  return readings.flatMap((reading) =>
    findPassages(reading, pattern, cue).map(({ match: _, ...detail }) => ({ reading, detail, normalized })),
  );
}

/** "no suspects have been arrested" is no arrest, nor is one that is only hoped for, or long past. */
function isNegated({ reading, detail }: Answer): boolean {
  const before = reading.article.text.slice(Math.max(0, detail.start - 60), detail.start);
  const after = reading.article.text.slice(detail.end, detail.end + 60);
  return (
    NOT_TOLD.test(before) ||
    /^[^.]*\b(?:several|many|\w+) times\b|^ (?:previously|before|on (?:video|camera|film))\b|^[^.]*\b(?:in|since) (?:19|20)\d\d\b/u.test(
      after,
    )
  );
}

/** "not looking for any other suspects", "whether a suspect is at large". */
const isDenied = ({ reading, detail }: Answer): boolean =>
  /\b(?:not|n['’]t|no longer|whether|if)\b[^.;,]{0,30}$/iu.test(
    reading.article.text.slice(Math.max(0, detail.start - 40), detail.start),
  );

/** The person told in the sentence of the arrest. */
function nameTheCaught(answer: Answer): Answer[] {
  const { reading, detail } = answer;
  const mention = mentionsBySentence(reading)
    .get(detail.sentence)
    // "Brask, of Ulmer, was arrested": where he is from, though it looks like a name.
    ?.findLast(
      ({ start }) =>
        start < detail.start && !/\b(?:of|from|in|near) $/.test(reading.article.text.slice(0, start).slice(-6)),
    );
  const name = mention?.person.name;
  if (!mention || !name) return [];
  const text = reading.article.text.slice(mention.start, mention.end);
  const span = { start: mention.start, end: mention.end, text, sentence: detail.sentence };
  return [{ reading, detail: span, normalized: name.toLowerCase() }];
}

/** Published at the same time or before; unknown dates are no order. */
function isNotLater(a: Reading, b: Reading): boolean {
  const [x, y] = [a.article.published, b.article.published];
  return x !== null && y !== null && x.slice(0, 10) <= y.slice(0, 10);
}
