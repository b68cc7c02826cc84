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

/** The question in the reader's language: message `question_<key>`. */
export const questionText = (question: Question, translate: Translate): string =>
  translate(`question_${question.key}`, question.args);
