import { expect, test } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';
import { ARMS } from '../../../scripts/gallery/states.ts';
import { findingAsText } from '../../../utils/app/finding-text.ts';
import { makeWords } from '../../../utils/app/story-words.ts';
import { translateWith } from '../../../utils/app/translate.ts';

const words = makeWords(translateWith(messages), 'en-GB', 'UTC');

test('question, verdict, and each value with outlet, time, sentence and address', () => {
  const text = findingAsText(ARMS.findings[0]!, ARMS.articles, words);
  const lines = text.split('\n');
  expect(lines[0]).toBe('When was the statement made? (Outlets differ)');
  expect(lines[2]).toBe('• Wednesday (21 Sept 2022)');
  expect(lines[3]).toMatch(/^ {2}The Morning Ledger, 22 Sept 2022, 5:40: SEOUL — .+ issued on Wednesday.+\.$/);
  expect(lines[4]).toBe(`  ${ARMS.articles[0]?.url}`);
  expect(text).toContain('Harbour Courier, 22 Sept 2022, 7:15: North Korea said on Thursday');
});
