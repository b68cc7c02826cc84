import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { questionText, translateWith } from '../../../utils/app/translate.ts';
import { EVENT_NAMES, NARROWER_NAMES, WHEN_NAMES } from '../../../utils/engine/lexicon/event-words.ts';
import { PERSON_NOUNS } from '../../../utils/engine/lexicon/person-nouns.ts';

const catalogueOf = (locale: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../../public/_locales/${locale}/messages.json`), 'utf8'));
const speak = (locale: string) => translateWith(catalogueOf(locale));

describe('questions with nouns of the engine’s own', () => {
  test.each([
    ['en', 'When was the fire?'],
    ['de', 'Wann war der Brand?'],
    ['fr', 'Quand a eu lieu l’incendie\u00a0?'],
    ['es', '¿Cuándo fue el incendio?'],
  ])('%s: %s', (locale, text) => {
    expect(questionText({ key: 'whenEvent', args: { what: 'fire' } }, speak(locale))).toBe(text);
  });

  test('a person who is told of by a noun, and one who is told of by age', () => {
    const condition = (who: string) => questionText({ key: 'whatConditionNoun', args: { who } }, speak('de'));
    expect(condition('driver')).toBe('Wie geht es dieser Person: am Steuer?');
    expect(condition('34-year-old')).toBe('Wie geht es dieser Person: 34 Jahre alt?');
  });

  test.each([
    ['whereDiedNoun', { who: 'victims' }, 'Wo starben die Opfer?'],
    ['whereDiedNoun', { who: 'mother' }, 'Wo starb die Person (Mutter)?'],
    ['howOldGroup', { who: 'girls' }, 'Wie alt sind die Personen (Mädchen)?'],
    ['whoUnnamed', { who: '23-year-old man' }, 'Wer ist gemeint: Mann, 23 Jahre alt?'],
    ['whoUnnamed', { who: 'five-year-old girl' }, 'Wer ist gemeint: Mädchen, 5 Jahre alt?'],
    ['howHigh', { what: 'rewards' }, 'Wie hoch ist der Betrag (Belohnung)?'],
    ['howHigh', { what: 'settlement' }, 'Wie hoch ist der Betrag (Vergleich)?'],
    ['howMany', { what: 'shot' }, 'Wie viele: Schüsse?'],
    ['howMuch', { what: 'missing' }, 'Wie viel Geld fehlt?'],
    ['howMuch', { what: 'aid' }, 'Wie viel Geld wird als Hilfe gegeben?'],
    ['howMuch', { what: 'ferry' }, 'Wie viel Geld: ferry?'],
    ['whatWordsUnnamed', { words: 'the “old” gate …' }, 'Wie lautete es: „the ‘old’ gate …“?'],
  ])('%s of %j, also of several and by age', (key, args, text) => {
    expect(questionText({ key, args }, speak('de'))).toBe(text);
  });

  test('words of an article stand in one pair of marks, whatever marks were cut with them', () => {
    const told = (what: string) => questionText({ key: 'whoTold', args: { what } }, speak('en'));
    expect(told('“The road was closed at once')).toBe('Who is the source of this: “The road was closed at once”?');
    expect(told('they lived in “bad conditions”')).toBe('Who is the source of this: “they lived in ‘bad conditions’”?');
    expect(told('they lived in "bad conditions"')).toBe('Who is the source of this: “they lived in ‘bad conditions’”?');
    expect(told('it was the mayor’s car')).toBe('Who is the source of this: “it was the mayor’s car”?');
  });

  test('a noun that no catalogue has stays as it is, and so do the article’s own words', () => {
    expect(questionText({ key: 'howOldNoun', args: { who: 'beekeeper' } }, speak('de'))).toContain('beekeeper');
    expect(questionText({ key: 'howMany', args: { what: 'fire' } }, speak('de'))).toContain('fire');
  });
});

test.each(['en', 'de', 'fr', 'es'])('%s says every event and every person that a question may name', (locale) => {
  const catalogue = catalogueOf(locale);
  const narrower = [...NARROWER_NAMES.values()].flatMap((names) => names.map(([name]) => name));
  const events = [...EVENT_NAMES.values(), ...WHEN_NAMES.values(), ...narrower].map(
    (name) => `event_${name.replaceAll(' ', '_')}`,
  );
  const persons = PERSON_NOUNS.map((noun) => `person_${noun}`);
  expect([...events, ...persons].filter((key) => !Object.hasOwn(catalogue, key))).toEqual([]);
});
