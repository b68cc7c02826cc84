/**
 * Who was killed, or who is suspected: "one person was killed" and "a man was arrested" here, a name there. Only where
 * each article tells of one, and the silent one does not know the name. Those of one age, or of one role: see
 * names/details and names/roles.
 */
import { isSameName } from '../../details/people/name-forms.ts';
import { ONE_UNNAMED_ACCUSED, ONE_UNNAMED_DEAD } from '../../lexicon/accused-words.ts';
import { ONE_OF_SEVERAL } from '../../lexicon/victim-words.ts';
import type { Finding, Reading } from '../../types.ts';
import { type Accused, readAccused } from '../cases/accused.ts';
import { type Answer, makeFinding } from '../finding.ts';
import { areStrangers } from '../kinship.ts';
import { isRoundUp } from '../numbers/toll-doubt.ts';
import type { Story } from '../story.ts';
import { inOrder } from './groups.ts';
import { readNamedVictims } from './named-victims.ts';

/** What comes later may be of another event. */
const LEAD = 8; // sentences
const MOST_SHOWN = 3;
/** Stems of sentences that tell of a death. */
const DEATH: ReadonlySet<string> = new Set(
  'kill dead death die di fatal fatalli slain victim deceas murder homicid'.split(' '),
);

/** `told`: names, in lower case, that another question gives already. At most two findings. */
export function compareVictims(story: Story, told: ReadonlySet<string>): Finding[] {
  if (story.readings.length < 2) return [];
  return [
    ...join(story, story.readings.map(readKilled), 'victim', ONE_UNNAMED_DEAD, told),
    ...join(story, story.readings.map(readAccused), 'suspect', ONE_UNNAMED_ACCUSED, told),
  ];
}

function join(
  story: Story,
  named: readonly (readonly Accused[])[],
  who: string,
  unnamed: RegExp,
  told: ReadonlySet<string>,
): Finding[] {
  const first = named.flat()[0];
  if (!first || told.has(first.normalized)) return [];
  // Two names are of two people; which of them is meant is not said.
  if (named.flat().some(({ name }) => !isSameName(name, first.name))) {
    if (story.isExplained)
      noteOthers(
        story,
        named.flat().filter(({ name }) => name.includes(' ')),
      );
    return [];
  }
  const isSilent = (reading: Reading, index: number) =>
    named[index]?.length === 0 &&
    !isKnown(reading, first.name) &&
    !isRoundUp({ reading }) &&
    !areStrangers(reading, first.reading, 'weak');
  const here = story.readings.filter(isSilent).flatMap((reading) => readUnnamed(reading, unnamed));
  if (here.length === 0) return [];
  const holders = named.flatMap((own) => own.slice(0, 1)).slice(0, MOST_SHOWN);
  const groups = inOrder(story, [here.slice(0, MOST_SHOWN), holders]);
  const reason = { rule: `${who}-named-there`, alignment: 0.6, basis: [first.normalized] };
  return [makeFinding('name', { key: 'whoUnnamed', args: { who } }, 'precision', groups, reason)];
}

/** One name here and another there, neither of them known to the other article: two people, as far as is told. */
function noteOthers({ abstain }: Story, named: readonly Accused[]): void {
  for (const one of named) {
    const other = named.find(
      ({ reading, name }) =>
        reading !== one.reading &&
        !isSameName(name, one.name) &&
        !isKnown(one.reading, name) &&
        !isKnown(reading, one.name),
    );
    if (!other) continue;
    abstain('name', 'other-person', one, other);
    return;
  }
}

/** The first mention near the top, where no other counts several. */
function readUnnamed(reading: Reading, unnamed: RegExp): Answer[] {
  const { article, analysis } = reading;
  if (analysis.numbers.some(({ measure, max, isAside }) => measure === 'killed' && max > 1 && !isAside)) return [];
  for (const [sentence, { start, end, field }] of analysis.sentences.slice(0, LEAD).entries()) {
    if (field === 'title') continue;
    const text = article.text.slice(start, end);
    const match = unnamed.exec(text);
    if (!match || DENIED.test(text.slice(0, match.index)) || AGE.test(match[0])) continue;
    const from = start + match.index;
    const detail = { start: from, end: from + match[0].length, text: match[0], sentence };
    return [{ reading, detail, normalized: match[0].toLowerCase() }];
  }
  return [];
}

/** "had not yet arrested a suspect". */
const DENIED = /\b(?:not|never|no|if|whether|until)\b[^.;,]{0,30}$/i;
/** Whoever is told by an age is asked about by it. */
const AGE = /-year-old/;

/** Those who are named as killed; "the fourth victim" stands beside others. */
const readKilled = (reading: Reading): Accused[] =>
  readNamedVictims(reading).filter(
    ({ detail: { sentence, start } }) =>
      reading.analysis.sentences[sentence]?.stems.some((stem) => DEATH.has(stem)) &&
      !ONE_OF_SEVERAL.test(reading.article.text.slice(Math.max(0, start - BEFORE), start)),
  );

const BEFORE = 40; // characters

const isKnown = ({ article, analysis }: Reading, name: string): boolean =>
  article.text.includes(name) ||
  analysis.people.some((person) => person.name !== null && isSameName(person.name, name));
