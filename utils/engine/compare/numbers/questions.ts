/** How a difference of amounts is asked: short, in the article's own words, about the person where one is sure. */
import { SAME_PURPOSE } from '../../lexicon/money-purposes.ts';
import { stem } from '../../text/words.ts';
import type { Question, Span } from '../../types.ts';
import { type NumberFact, wordOf } from './facts.ts';

/** Sums that are set: "How high is the bail?" */
const SET_SUM =
  /^(?:(?:bail|bond|fine|ransom|reward|bounty)s?|settlement|salary|price|debt|budget|deficit|fee|rent|payout|compensation|prize|jackpot|shortfall|restitution)$/;

/** Outlets call a kind of sum by several words: one is asked with. */
const PURPOSE_OF_STEM = new Map([...SAME_PURPOSE.values()].map((purpose) => [stem(purpose), purpose]));

/** What both facts answer; the words are the first one's. */
export function amountQuestion(a: NumberFact, b: NumberFact): Question {
  const { measure, what } = a.detail;
  const isSum = measure === 'money';
  const thing = what.map((part) => (isSum ? PURPOSE_OF_STEM.get(part) : undefined) ?? wordOf(a, part)).join(' ');
  switch (measure) {
    case 'money':
      return SET_SUM.test(thing) ? ask('howHigh', { what: thing }) : ask('howMuch', { what: thing });
    case 'distance':
      return ask(what.at(-1) === 'fall' ? 'howFarFall' : 'howFar');
    case 'duration':
      return ask('howLong');
    case 'prison':
      return ask('howLongPrison');
    case 'times': {
      const who = sharedPerson(a, b);
      return who === null ? ask('howOften', { what: thing }) : ask('howOftenWho', { who, what: thing });
    }
    case 'charges':
      return ask('howManyCounts', { what: thing });
    case 'percent':
      return thing === '' ? ask('howMuch_percent') : ask('howMuch_percentOf', { what: thing });
    case 'count':
      return ask('howMany', { what: what.at(-1) === 'shot' ? 'shots' : thing });
    case 'people':
      return ask('howMany', { what: thing });
    default:
      return ask(`howMuch_${measure}`);
  }
}

const ask = (key: string, args: Record<string, string> = {}): Question => ({ key, args });

const surnameOf = (name: string): string | undefined =>
  name
    .toLowerCase()
    .replace(/,? (?:jr|sr)\.?$/, '')
    .split(/\s+/)
    .at(-1);

/** Sentences back to whom "he was sentenced to …" speaks of. */
const PRONOUN_REACH = 2;

/** Surnames of the people whom the number's sentence names, or else the nearest one before it that names anybody. */
export function peopleMeant(fact: NumberFact): string[] {
  for (let back = 0; back <= PRONOUN_REACH; back += 1) {
    const names = [...peopleBeside(fact, back).keys()];
    if (names.length > 0) return names;
  }
  return [];
}

/** Surnames, lower case, of the people named in the number's sentence (or `back` before it), each with the fullest name. */
export function peopleBeside({ reading, detail }: NumberFact, back = 0): Map<string, string> {
  const { sentences, people } = reading.analysis;
  const sentence = sentences[detail.sentence - back];
  const isHere = (span: Span) =>
    sentence !== undefined && span.field === detail.field && span.start >= sentence.start && span.end <= sentence.end;
  const names = new Map<string, string>();
  for (const { name, mentions } of people) {
    if (name === null || !mentions.some(isHere)) continue;
    const surname = surnameOf(name);
    if (surname !== undefined) names.set(surname, name);
  }
  return names;
}

/** The only person whom both sentences name. */
function sharedPerson(a: NumberFact, b: NumberFact): string | null {
  const [one, other] = [peopleBeside(a), peopleBeside(b)];
  const shared = [...one].filter(([surname]) => other.has(surname));
  return one.size === 1 && shared.length === 1 ? (shared[0]?.[1] ?? null) : null;
}
