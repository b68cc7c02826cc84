import { expect, it } from 'vitest';
import { excerptOf } from '../../../../utils/engine/compare/date-excerpt.ts';
import { collectDateFacts } from '../../../../utils/engine/compare/date-facts.ts';
import { storyOf } from './stories.ts';

const excerpts = (text: string): string[] =>
  collectDateFacts(storyOf(text))
    .map(excerptOf)
    .filter((words) => !words.startsWith('The bridge at the lake'));

it.each([
  [
    'the clause without its date',
    'Engineers closed the bridge on Friday, the mayor said.',
    'Engineers closed the bridge',
  ],
  ['no dateline', 'ULMER (AP) – Divers found the rusty anchor on Friday.', 'Divers found the rusty anchor'],
  [
    'an adverbial before its clause',
    'On Friday, two divers found the rusty anchor.',
    'two divers found the rusty anchor',
  ],
  ['no quotation marks', '“On Friday we found the rusty anchor,” she said.', 'we found the rusty anchor'],
])('%s', (_, text, expected) => {
  expect(excerpts(text)).toEqual([expected]);
});
