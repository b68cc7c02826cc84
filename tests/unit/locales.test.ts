/** Every catalogue has every message of the English one, with the same placeholders in the same order, and no other. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Entry {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const FOLDER = join(import.meta.dirname, '../../public/_locales');
const read = (locale: string): Record<string, Entry> =>
  JSON.parse(readFileSync(join(FOLDER, locale, 'messages.json'), 'utf8'));
const english = read('en');
const others = readdirSync(FOLDER).filter((locale) => locale !== 'en');
const namesIn = (message: string): string[] => [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name ?? '');

test('there are German, French and Spanish catalogues', () => {
  expect(others).toEqual(['de', 'es', 'fr']);
});

test.each(['en', ...others])('%s: what stands between dollar signs is declared', (locale) => {
  const wrong = Object.entries(read(locale)).filter(([, { message, placeholders = {} }]) =>
    namesIn(message).some((name) => !Object.hasOwn(placeholders, name)),
  );
  expect(wrong.map(([key]) => key)).toEqual([]);
});

describe.each(others)('%s', (locale) => {
  const catalogue = read(locale);

  test('has the messages of the English one', () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(english).sort());
  });

  test('takes the same arguments in the same order', () => {
    const wrong = Object.entries(catalogue).filter(
      ([key, { placeholders }]) => JSON.stringify(placeholders) !== JSON.stringify(english[key]?.placeholders),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('names itself, and leaves no message empty', () => {
    expect(catalogue.catalogueLocale?.message).toBe(locale);
    expect(Object.keys(catalogue).filter((key) => !catalogue[key]?.message.trim())).toEqual([]);
  });
});
