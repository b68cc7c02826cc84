import { expect, test } from 'vitest';
import { ARMS } from '../../../scripts/gallery/popup-states.ts';
import { findingAsText } from '../../../utils/app/finding-text.ts';

test('question, verdict, and each value with outlet, time, sentence and address', () => {
  const text = findingAsText(ARMS.findings[0]!, ARMS.articles, {
    question: 'When was it said?',
    verdict: 'Outlets differ',
    time: ({ published }) => published?.slice(0, 10) ?? '',
  });
  const lines = text.split('\n');
  expect(lines[0]).toBe('When was it said? (Outlets differ)');
  expect(lines[2]).toBe('• Wednesday');
  expect(lines[3]).toMatch(/^ {2}The Morning Ledger, 2022-09-22: SEOUL — .+ issued on Wednesday.+\.$/);
  expect(lines[4]).toBe(`  ${ARMS.articles[0]?.url}`);
  expect(text).toContain('Harbour Courier, 2022-09-22: North Korea said on Thursday');
});
