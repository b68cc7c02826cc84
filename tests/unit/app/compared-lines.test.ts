import { expect, test } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';
import { ARMS } from '../../../scripts/gallery/states.ts';
import { comparedLines } from '../../../utils/app/compared-lines.ts';
import { makeWords } from '../../../utils/app/story-words.ts';
import { translateWith } from '../../../utils/app/translate.ts';

const words = makeWords(translateWith(messages), 'en', 'UTC');
const [article] = ARMS.articles;

test.each([
  ['language', 'Not compared: The Morning Ledger (not in English).'],
  ['empty', 'Not compared: The Morning Ledger (no text).'],
  ['partial', 'Not compared: The Morning Ledger (only part of the text).'],
  ['no-date', 'The Morning Ledger has no date: its relative dates were not compared.'],
] as const)('an article that was left out, or compared in part, is told with its reason: %s', (why, line) => {
  const notCompared = [{ article: article!.id, why }];
  const lines = comparedLines({ ...ARMS, compared: { ...ARMS.compared, notCompared } }, words);
  expect(lines).toContain(line);
});

test('that copies count once is told only where there are some', () => {
  const copies = messages.compared_copies.message;
  const told = (voices: number) =>
    comparedLines({ ...ARMS, compared: { ...ARMS.compared, outlets: 3, voices } }, words);
  expect(told(3)).not.toContain(copies);
  expect(told(2)).toContain(copies);
});
