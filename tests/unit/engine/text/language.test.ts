import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../utils/engine/text/document.ts';
import { readLanguage } from '../../../../utils/engine/text/language.ts';
import type { Article } from '../../../../utils/engine/types.ts';

const article = (text: string, language: string | null): Article => ({
  id: 'a',
  url: null,
  outlet: 'a',
  title: '',
  byline: null,
  published: null,
  modified: null,
  language,
  text,
});

describe('readLanguage', () => {
  it.each([
    [
      'English words, nothing claimed',
      'The river rose in the night and the bridge to the town was closed by the police.',
      null,
      'en',
    ],
    [
      'English words on a page that claims French',
      'The river rose in the night and the bridge to the town was closed.',
      'fr',
      'en',
    ],
    ['German', 'Der Fluss stieg in der Nacht, und die Brücke zur Stadt wurde von der Polizei gesperrt.', 'de-DE', 'de'],
    [
      'German on a page that claims English',
      'Der Fluss stieg in der Nacht, und die Brücke zur Stadt wurde gesperrt.',
      'en',
      null,
    ],
    ['Spanish', 'El río creció durante la noche y la policía cerró el puente que lleva a la ciudad.', 'es', 'es'],
    ['too little to tell', 'Ja.', 'de', 'de'],
  ])('%s', (_name, text, claimed, expected) =>
    expect(readLanguage(readDocument(article(text, claimed)))).toBe(expected),
  );
});
