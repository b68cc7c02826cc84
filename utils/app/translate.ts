/** Words for screens and command line, from the `_locales` catalogues (Chrome's format: named placeholders, $1 content). */
import { CARDINALS } from '../engine/lexicon/number-words.ts';
import type { Question } from '../engine/types.ts';

/** `args` fill the message's named placeholders. An unknown key gives the key itself, never an error. */
export type Translate = (key: string, args?: Readonly<Record<string, string>>) => string;

interface CatalogueEntry {
  readonly message: string;
}
export type Catalogue = Readonly<Record<string, CatalogueEntry>>;

/** Fills `$name$` from `args` by name; the first catalogue that has the key is used. */
export function translateWith(...catalogues: readonly Catalogue[]): Translate {
  return (key, args = {}) => {
    const entry = catalogues.find((catalogue) => Object.hasOwn(catalogue, key))?.[key];
    if (!entry) return key;
    return entry.message.replaceAll(
      /\$(\w+)\$/g,
      (whole, name: string) => args[name] ?? args[name.toLowerCase()] ?? whole,
    );
  };
}

/**
 * Arguments that are nouns and not the article's sentences, with the messages that say them: `event_fire`. A question that
 * needs other words with one of them has a message of its own: `question_whereDiedNoun_victims`.
 */
const OWN_NOUNS: Readonly<Record<string, { readonly argument: string; readonly prefix: string } | undefined>> = {
  whenEvent: { argument: 'what', prefix: 'event' },
  whereEvent: { argument: 'what', prefix: 'event' },
  howOldNoun: { argument: 'who', prefix: 'person' },
  howOldExactlyNoun: { argument: 'who', prefix: 'person' },
  howOldGroup: { argument: 'who', prefix: 'people' },
  whatConditionNoun: { argument: 'who', prefix: 'person' },
  whereHitNoun: { argument: 'who', prefix: 'person' },
  didSurviveNoun: { argument: 'who', prefix: 'person' },
  whereDiedNoun: { argument: 'who', prefix: 'person' },
  whatSex: { argument: 'who', prefix: 'person' },
  whoUnnamed: { argument: 'who', prefix: 'person' },
  howHigh: { argument: 'what', prefix: 'sum' },
  howMany: { argument: 'what', prefix: 'things' },
  howMuch: { argument: 'what', prefix: 'purpose' },
};

/** Arguments that are cut from an article's sentence and stand inside the question's own quotation marks. */
const QUOTED: Readonly<Record<string, string | undefined>> = {
  whoTold: 'what',
  whenHappened: 'what',
  overWhatTime: 'what',
  whenToBe: 'what',
  whenSaid: 'what',
  whoSaid: 'words',
  whatWordsUnnamed: 'words',
};

/** The question in the reader's language: message `question_<key>`. A noun without a message stays as it is. */
export function questionText({ key, args }: Question, translate: Translate): string {
  const quoted = QUOTED[key];
  if (quoted !== undefined) {
    const words = args[quoted] ?? '';
    return translate(`question_${key}`, { ...args, [quoted]: insideQuotationMarks(words) });
  }
  const own = OWN_NOUNS[key];
  const noun = own && args[own.argument];
  if (!noun) return translate(`question_${key}`, args);
  const said = { ...args, [own.argument]: sayNoun(own.prefix, noun, translate) };
  const special = `question_${key}_${messageName(noun)}`;
  const text = own.prefix === 'things' ? special : translate(special, said);
  return text === special ? translate(`question_${key}`, said) : text;
}

/** Marks inside of marks are single ones; a mark whose other half was cut off is left out. */
function insideQuotationMarks(words: string): string {
  const [opened, closed] = [words.split(/“/).length, words.split(/”/).length];
  const isStraightWhole = words.split('"').length % 2 === 1;
  const curled = opened === closed ? words.replaceAll('“', '‘').replaceAll('”', '’') : words.replaceAll(/[“”]/g, '');
  return curled.replaceAll('"', isStraightWhole ? '’' : '').replaceAll(/(^|\s)’/g, '$1‘');
}

const messageName = (noun: string): string => noun.toLowerCase().replaceAll(/\W/g, '_');

/** "34-year-old", "five-year-old girl" */
const AGED = /^(\d+|[a-z]+)-year-old(?: (\w+))?$/;

function sayNoun(prefix: string, noun: string, translate: Translate): string {
  const [, told = '', person] = AGED.exec(noun) ?? [];
  const age = /^\d/.test(told) ? told : CARDINALS.get(told)?.toString();
  if (age === undefined) return find(`${prefix}_${messageName(noun)}`, noun, translate);
  if (person === undefined) return translate('person_aged', { age });
  const who = find(`person_${messageName(person)}`, '', translate);
  return who === '' ? noun : translate('person_agedNoun', { age, who });
}

const find = (name: string, otherwise: string, translate: Translate): string => {
  const text = translate(name);
  return text === name ? otherwise : text;
};
