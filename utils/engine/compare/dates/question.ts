/** Which question two dates answer, worded by what happened, to whom, or who spoke; the clause itself is the last resort. */
import { SAID_OF_ONESELF, WHEN_NAMES, WORDS_OF_PERSONAL } from '../../lexicon/event-words.ts';
import { SAY_VERBS } from '../../lexicon/speech-verbs.ts';
import { sourceOf } from '../../text/document.ts';
import type { Question } from '../../types.ts';
import { nameEvent } from '../event-name.ts';
import { type Mention, mentionsBySentence } from '../mentions.ts';
import type { Alignment } from './alignment.ts';
import { excerptOf } from './excerpt.ts';
import type { DateFact } from './facts.ts';

export function questionOfDates({ a, b, rule }: Alignment): Question {
  if (rule === 'same-statement') return { key: 'whenStatement', args: {} };
  if (rule === 'same-appointment') return { key: 'whenToBe', args: { what: excerptOf(a) } };
  const [one, other] = [a.detail.event ?? '', b.detail.event ?? ''];
  // What the call was about, what the letter said, how they were hurt.
  const isLoose = one === 'utter' || one === 'injure' || one === 'call';
  const told = isLoose && (one !== 'call' || WHEN_NAMES.has(other)) && other !== '' ? other : one;
  // "They were playing outside at 5:30 when shots were fired": it is the story's own event that is asked about.
  const event = OF_EVENT.has(rule) && !WHEN_NAMES.has(told) ? (WHEN_NAMES.has(other) ? other : 'kill') : told;
  if (event === 'send') return { key: 'whenLetter', args: {} };
  const who = whomOf(a, event) ?? whomOf(b, event);
  if (who !== null) return { key: event === 'utter' ? 'whenSaidBy' : `whenPerson_${event}`, args: { who } };
  const name = nameEvent(event, [a, b], WHEN_NAMES);
  if (name !== undefined) return { key: 'whenEvent', args: { what: name } };
  return { key: event === 'utter' ? 'whenSaid' : 'whenHappened', args: { what: excerptOf(a) } };
}

/** Rules that rest on the story's own event alone. */
export const OF_EVENT: ReadonlySet<Alignment['rule']> = new Set(['same-scene', 'same-clock', 'same-hours']);

/** The person whom the happening befell, or who spoke: named right beside the verb. Null where nobody surely is. */
function whomOf(fact: DateFact, event: string): string | null {
  const verbs = event === 'utter' ? SAY_VERBS : WORDS_OF_PERSONAL.get(event);
  if (verbs === undefined || fact.detail.field === 'title') return null;
  const mentions = mentionsBySentence(fact.reading).get(fact.detail.sentence) ?? [];
  const isActive = event === 'utter' || SAID_OF_ONESELF.has(event);
  const found = mentions.filter((mention) => isSubject(fact, mention, verbs, isActive));
  return found.length === 1 ? (found[0]?.person.name ?? null) : null;
}

/** ", 34, of Ardmore," between a name and its verb. */
const ASIDE = /^,[^,.;]{1,60},/;
const LEAST_WORDS = 4;

/** "Ada Brunt (, 34,) was (later) arrested", or with a verb of one's own, "Ada Brunt said". */
function isSubject(
  { reading, detail }: DateFact,
  { end }: Mention,
  verbs: ReadonlySet<string>,
  isActive: boolean,
): boolean {
  const text = sourceOf(reading.article, detail).slice(end, end + 120);
  const rest = text.slice(ASIDE.exec(text)?.[0].length ?? 0);
  const words = /^[^,.;:“”"]*/.exec(rest)?.[0].trim().toLowerCase().split(/\s+/).slice(0, LEAST_WORDS) ?? [];
  const at = words.findIndex((word) => verbs.has(word));
  if (at < 0) return false;
  const before = words.slice(0, at);
  return isActive
    ? before.every((word) => AROUND.has(word) || word.endsWith('ly'))
    : before.some((word) => PASSIVE.has(word)) &&
        before.every((word) => PASSIVE.has(word) || AROUND.has(word) || word.endsWith('ly'));
}

const PASSIVE: ReadonlySet<string> = new Set(['was', 'were', 'been', 'is', 'being']);
const AROUND: ReadonlySet<string> = new Set([
  'has',
  'had',
  'have',
  'also',
  'then',
  'later',
  'first',
  'himself',
  'herself',
]);
