import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tellCountry, tellOutletFacts } from '../../../../utils/app/feeds/outlet-facts.ts';
import { makeWords } from '../../../../utils/app/story-words.ts';
import { translateWith } from '../../../../utils/app/translate.ts';
import { CATALOGUE } from '../../../../utils/feeds/catalogue.ts';

const wordsOf = (locale: string) =>
  makeWords(
    translateWith(
      JSON.parse(
        readFileSync(join(import.meta.dirname, `../../../../public/_locales/${locale}/messages.json`), 'utf8'),
      ),
    ),
    locale,
  );

test.each([
  ['en', 'quay.example · New Zealand · State Funded Media'],
  ['de', 'quay.example · Neuseeland · staatlich finanziert'],
  ['fr', 'quay.example · Nouvelle-Zélande · financé par l’État'],
  ['es', 'quay.example · Nueva Zelanda · financiado por el Estado'],
])('%s: %s', (locale, text) => {
  const outlet = { domain: 'quay.example', country: 'New Zealand', ownership: 'State Funded Media' };
  expect(tellOutletFacts(outlet, wordsOf(locale))).toBe(text);
});

test('what no list has stays as the catalogue says it', () => {
  const outlet = { domain: 'quay.example', country: 'Varland', ownership: 'Cooperative' };
  expect(tellOutletFacts(outlet, wordsOf('de'))).toBe('quay.example · Varland · Cooperative');
});

test('every country and every ownership of the catalogue is told in each language', () => {
  const french = wordsOf('fr');
  // Those that French spells as English does.
  const same = new Set(['Canada', 'France', 'Iran', 'Oman', 'Pakistan', 'Qatar']);
  const countries = new Set(CATALOGUE.map(({ country }) => country));
  expect([...countries].filter((country) => tellCountry(country, french) === country && !same.has(country))).toEqual(
    [],
  );
  const keys = CATALOGUE.map(({ ownership }) => `ownership_${ownership.replaceAll(' ', '_')}`);
  expect(keys.filter((key) => french.t(key) === key)).toEqual([]);
});
