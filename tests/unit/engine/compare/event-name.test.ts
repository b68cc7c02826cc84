import { describe, expect, test } from 'vitest';
import { nameEvent } from '../../../../utils/engine/compare/event-name.ts';
import { WHEN_NAMES } from '../../../../utils/engine/lexicon/event-words.ts';
import { readPage } from './dates/dated-pages.ts';

/** What a question calls `event`, told by the first date of each page. */
const called = (event: string, ...texts: string[]) =>
  nameEvent(
    event,
    texts.map((text, index) => {
      const reading = readPage(text, index, '2024-05-09');
      return { reading, detail: reading.analysis.dates[0]! };
    }),
    WHEN_NAMES,
  );

describe('A question names what happened as the reports do', () => {
  test.each([
    [
      'kill',
      'earthquake',
      'The earthquake in the Sorra valley killed 31 people on Tuesday.',
      'An earthquake shook the Sorra valley. Thirty people were killed on Wednesday, rescuers said.',
    ],
    [
      'kill',
      'flood',
      'Flooding swept through Lerne. Nine people were killed on Tuesday.',
      'The flood in Lerne killed nine people on Monday after a storm passed. The flood took a bridge.',
    ],
    [
      'kill',
      'shooting',
      'A baker was shot in Lerne. He was killed on Tuesday.',
      'A gunman opened fire in Lerne, police said of the shooting. A baker was killed Monday.',
    ],
    [
      'injure',
      'crash',
      'Six people were injured on Tuesday in a bus crash.',
      'A bus crashed in Lerne, injuring six on Monday.',
    ],
    ['kill', 'killing', 'Police spoke of the shooting and of the killing on Tuesday.', 'The shooting was on Monday.'],
    ['kill', 'killing', 'A baker was killed on Tuesday.', 'A man was killed on Monday in a fire.'],
    ['explode', 'bombing', 'The bombing was on Tuesday.', 'A bomb exploded on Monday.'],
    ['vote', 'election', 'The election was on Tuesday.', 'They voted on Monday.'],
    ['release', 'publication', 'The report was released on Tuesday.', 'The agency released a report on Monday.'],
    ['release', 'release', 'He was released from jail on Tuesday.', 'He was released on Monday.'],
  ])('%s: %s', (event, name, ...texts) => {
    expect(called(event, ...texts)).toBe(name);
  });
});
