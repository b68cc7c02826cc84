import { describe, expect, it } from 'vitest';
import { readClause } from '../../../../utils/engine/text/clauses.ts';
import { readDocument } from '../../../../utils/engine/text/document.ts';
import { readMainEvent } from '../../../../utils/engine/text/main-event.ts';

const documentOf = (text: string, title = '') =>
  readDocument({
    id: 'a',
    url: null,
    outlet: 'a',
    title,
    byline: null,
    published: null,
    modified: null,
    language: 'en',
    text,
  });

/** The clause around the word `WHEN`. */
function read(text: string) {
  const [sentence] = documentOf(text).sentences;
  const at = sentence?.words.findIndex((word) => word.text.startsWith('WHEN')) ?? -1;
  if (!sentence || at < 0) throw new Error(`no WHEN in ${text}`);
  return readClause(sentence, text, at, at);
}

describe('readClause names what governs a phrase', () => {
  it.each([
    ['A man was shot WHEN outside the bank.', 'shoot'],
    ['Police on WHEN arrested two men.', 'arrest'],
    ['The driver was found not guilty on WHEN.', 'convict'],
    ['The driver was found in a ditch on WHEN.', 'find'],
    ['On WHEN, officers found a boat.', 'find'],
    ['The shooting happened WHEN in a park.', 'shoot'],
    ['It happened WHEN in a park.', 'it'],
    ['Two men began firing shots WHEN at a house.', 'shoot'],
    ['The company fired its chief WHEN in the morning.', 'dismiss'],
    ['She was taken WHEN to a hospital.', 'hospital'],
    ['A call came in WHEN from the harbour.', 'call'],
    ['The shooting was reported WHEN near the harbour.', 'call'],
    ['A caller told dispatchers WHEN that he saw smoke.', 'call'],
    ['A man fired several times WHEN on Elm Street.', 'shoot'],
    ['He was shot at a house located on Elm Street WHEN.', 'shoot'],
    ['The theft was reported by the newspaper WHEN.', 'rob'],
    ['Neighbours heard shots close together WHEN.', 'shoot'],
    ['She attended a rally WHEN in the town.', 'march'],
    ['Officers responded to a shooting WHEN in the town.', 'call'],
    ['He told police he was firing shots WHEN at a wall.', 'shoot'],
    ['He said she was at home WHEN with friends.', 'verb:be'],
  ])('%s', (text, event) => expect(read(text).event).toBe(event));

  it.each([
    ['The ministry said WHEN that ships sank.', 'said'],
    ['A statement issued WHEN named him.', 'said'],
    ['A list published WHEN by the paper named him.', 'published'],
    ['Ships sank WHEN.', 'event'],
    ['WHEN.', null],
  ])('%s is %s', (text, kind) => expect(read(text).kind).toBe(kind));
});

describe('readClause tells past and future', () => {
  it.each([
    ['The court will sit WHEN.', 'future'],
    ['The court is to sit WHEN.', 'future'],
    ['The court is expected to sit WHEN.', 'future'],
    ['They must pay by WHEN.', 'future'],
    ['The match was postponed to WHEN.', 'future'],
    ['The court sat down and ruled WHEN.', 'past'],
    ['The game planned for WHEN was cancelled.', 'past'],
    ['They will appeal against WHEN’s ruling.', 'past'],
    ['He said WHEN that he will go.', 'past'],
  ])('%s', (text, tense) => expect(read(text).tense).toBe(tense));
});

describe('readMainEvent', () => {
  it('takes the most frequent happening of title and lead', () =>
    expect(
      readMainEvent(
        documentOf('A blaze ruined a mill. The fire began in a shed. One man died.', 'Mill burns').sentences,
      ),
    ).toBe('burn'));

  it('has none where nothing happens', () =>
    expect(readMainEvent(documentOf('The council sat.').sentences)).toBeNull());
});
