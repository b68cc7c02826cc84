/** Words for screens and command line, from the `_locales` catalogues (Chrome's format: named placeholders, $1 content). */
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

/** Arguments that are the engine's own nouns and not the article's words, with the messages that say them: `event_fire`. */
const OWN_NOUNS: Readonly<Record<string, { readonly argument: string; readonly prefix: string } | undefined>> = {
  whenEvent: { argument: 'what', prefix: 'event' },
  whereEvent: { argument: 'what', prefix: 'event' },
  howOldNoun: { argument: 'who', prefix: 'person' },
  howOldExactlyNoun: { argument: 'who', prefix: 'person' },
  whatConditionNoun: { argument: 'who', prefix: 'person' },
  whereHitNoun: { argument: 'who', prefix: 'person' },
  didSurviveNoun: { argument: 'who', prefix: 'person' },
  whereDiedNoun: { argument: 'who', prefix: 'person' },
  whatSex: { argument: 'who', prefix: 'person' },
  isCharged: { argument: 'who', prefix: 'person' },
  howHigh: { argument: 'what', prefix: 'sum' },
};

/** The question in the reader's language: message `question_<key>`. A noun without a message stays as it is. */
export function questionText({ key, args }: Question, translate: Translate): string {
  const own = OWN_NOUNS[key];
  const noun = own && args[own.argument];
  if (!noun) return translate(`question_${key}`, args);
  return translate(`question_${key}`, { ...args, [own.argument]: sayNoun(own.prefix, noun, translate) });
}

function sayNoun(prefix: string, noun: string, translate: Translate): string {
  const age = /^(\d+)-year-old$/.exec(noun)?.[1];
  if (age !== undefined) return translate('person_aged', { age });
  const name = `${prefix}_${noun.toLowerCase().replaceAll(/\W/g, '_')}`;
  const text = translate(name);
  return text === name ? noun : text;
}
