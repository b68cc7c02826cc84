import { expect, it } from 'vitest';
import { excerptOf } from '../../../../../utils/engine/compare/dates/excerpt.ts';
import { collectDateFacts } from '../../../../../utils/engine/compare/dates/facts.ts';
import { storyOf } from '../stories.ts';

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
  [
    'no phrase behind the verb that would have to be cut',
    'Three welders and a cook were hurt on Friday in a fall from the scaffold beside the old mill.',
    'Three welders and a cook were hurt',
  ],
  [
    'the last clause before the date',
    'The mayor showed the pier where two divers found the anchor on Friday.',
    'two divers found the anchor',
  ],
  [
    'what was said, not who said it',
    'A harbour clerk said on Friday that the rusty anchor is safe.',
    'the rusty anchor is safe',
  ],
  [
    'the verb of the sentence, not of a clause inside its subject',
    'The storm that shook the old mill sank two boats on Friday.',
    'The storm that shook the old mill sank two boats',
  ],
  ['no quotation marks', '“On Friday we found the rusty anchor,” she said.', 'we found the rusty anchor'],
])('%s', (_, text, expected) => {
  expect(excerpts(text)).toEqual([expected]);
});
