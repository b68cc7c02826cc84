import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../utils/engine/analyse.ts';
import type { Speaker } from '../../../../../utils/engine/types.ts';
import { articleOf } from './article.ts';

/** Enough plain text for the language to be told, and nobody in it. */
const LEAD = 'It was a cold day at the lake, and most of the boats had been out of the water since the morning.\n\n';
const speakersOf = (text: string): (Speaker | null)[] =>
  analyse(articleOf(LEAD + text)).quotations.map(({ speaker }) => speaker);
const lastOf = (text: string) => speakersOf(text).at(-1) ?? null;

describe('the mention at the verb', () => {
  it.each([
    ['a group whose name ends like an adverb', '“We miss the old bridge so much,” the family said.', 'the family'],
    [
      'nouns in lower case before the name',
      '“We miss the old bridge,” said ferry volunteer Vana Brook.',
      'ferry volunteer Vana Brook',
    ],
    ['the name behind the office', '“We miss the old bridge,” said the rower’s mother, Vana Brook.', 'Vana Brook'],
    [
      'the name before the office, with one comma',
      '“We miss the old bridge,” Vana Brook, a neighbor told the Orme Post.',
      'Vana Brook',
    ],
    [
      'an office of somebody’s, with one comma',
      '“We miss it.” Vana Brook, attorney for the rowers said. “We always will.”',
      'Vana Brook',
    ],
    ['one of a group', 'One of them told the guard, “We miss the old bridge.”', 'One of them'],
    [
      'one of a group with a noun',
      'One of the rowers told police the bridge “was rotten to the core.”',
      'One of the rowers',
    ],
    ['a surname that is a month', '“We miss the old bridge,” Mrs. May said.', 'Mrs. May'],
    ['a surname that is an adverb', '“We miss the old bridge,” Long said.', 'Long'],
    [
      'a given name that is an auxiliary',
      '“We miss the old bridge,” Will Adder of the rowing club said.',
      'Will Adder of the rowing club',
    ],
    ['a given name that is a month', '“We miss the old bridge,” said June Brook, who lives there.', 'June Brook'],
    [
      'a question whose speaker has an apposition',
      '“Who will miss it now?” Mayor Vana Brook, D-Lyne, asked.',
      'Mayor Vana Brook',
    ],
    [
      'a paper and not what it is about',
      'A letter about the spring regatta said the bridge “was rotten to the core.”',
      'A letter',
    ],
    ['a name with its suffix', '“We miss the old bridge,” Vana Brook, Jr. said of it.', 'Vana Brook, Jr'],
    [
      'somebody at a place',
      'Hours later Rev. Vana Brook of the church in Upper Lyne called the bridge “a rotten old thing.”',
      'Rev. Vana Brook of the church',
    ],
    [
      'somebody of a body, with one comma',
      'Captain Vana Brook, of the Harbour Police Department said, “We miss the old bridge.”',
      'Captain Vana Brook',
    ],
    [
      'a publisher',
      '“We miss it,” said Orme Bridge Post publisher Vana Brook.',
      'Orme Bridge Post publisher Vana Brook',
    ],
    [
      'somebody whom a group tells of',
      'Police said that he showed no remorse, but said, “We never liked the old bridge.”',
      'he',
    ],
    [
      'what is told of the subject',
      'After all that, Brook was left wondering: “Why did we build the old bridge at all?”',
      'Brook',
    ],
  ])('%s', (_, text, expected) => expect(lastOf(text)?.text).toBe(expected));

  it('takes a day of the week for no speaker', () => {
    expect(lastOf('“We miss the old bridge,” Vana Brook said on Christmas Day.')?.text).toBe('Vana Brook');
    expect(lastOf('“We miss the old bridge,” Brook in May said.')?.text).toBe('Brook');
  });
  it('takes nobody out of an adjunct', () => {
    expect(lastOf('Weeks before the vote, asked if the bridge was “in ruins” by now, Brook said no.')?.text).not.toBe(
      'the vote',
    );
  });
  it('takes no lone adjective', () => {
    expect(lastOf('The boat was outgoing, described as lost. “We looked for it all night long.”')?.text).not.toBe(
      'outgoing',
    );
  });
});

describe('the name', () => {
  it('is the one written, not that of a namesake', () => {
    const text = 'Charles Brook, 33, rows.\n\n“We miss the old bridge,” said Rosa Brook, who lives there.';
    expect(lastOf(text)?.name).toBe('Rosa Brook');
  });
  it.each([
    [
      'whose bearer is dead',
      'Charles Brook, 33, was killed on Sunday. His father came. “I miss my boy so much,” Brook said.',
    ],
    ['of a couple', 'Hillary and Bill Brook rowed far. “I miss the old bridge,” Brook said.'],
  ])('is left open with the surname alone of somebody %s', (_, text) => {
    expect(lastOf(text)).toMatchObject({ text: 'Brook' });
    expect(lastOf(text)?.name).toBeUndefined();
  });
  it.each([
    ['“We miss the old bridge,” said neighbor Marcus King.', 'Marcus King'],
    ['“We miss the old bridge,” said 18 year-old Vana Brook.', 'Vana Brook'],
    ['Zyrian Brook, 16, rows.\n\n“We miss the old bridge,” exclaimed Paris Brook.', 'Paris Brook'],
    ['“We miss the old bridge,” Representative-elect Vana Brook said.', 'Vana Brook'],
  ])('is whole in %s', (text, expected) => expect(lastOf(text)?.name).toBe(expected));
  it('has the middle initials that are words as well', () => {
    const text = 'Mayor Stephen A. Brook came. “We miss the old bridge,” Brook said.';
    expect(lastOf(text)).toMatchObject({ name: 'Stephen A. Brook', title: 'Mayor' });
  });
  it('of a pronoun is not one of the other gender', () => {
    const text =
      'Nicholas Brook asked about it. When Nicholas Brook asked his mother, she replied, “He is a good rower.”';
    expect(lastOf(text)).toMatchObject({ text: 'she' });
    expect(lastOf(text)?.name).toBeUndefined();
  });
  it('of a member keeps the body apart', () => {
    expect(lastOf('“We miss the old bridge,” Vana Brook of the Orme Rowers told them.')?.name).toBe('Vana Brook');
  });
});

describe('the title', () => {
  it.each([
    [
      'somebody’s relative, behind the name',
      '“We miss him,” said Vana Brook, 33, the rower’s cousin, who lives there.',
      'rower’s cousin',
    ],
    ['somebody’s relative, before it', '“We miss him,” the rower’s aunt, Vana Brook, told the Post.', 'rower’s aunt'],
    ['a role before the name', 'A neighbor, Vana Brook, came by. “We miss him,” Brook said.', 'neighbor'],
    [
      'a role with what it is of',
      '“We miss it,” said Vana Brook, a part owner of the ferry.',
      'part owner of the ferry',
    ],
    [
      'all of the words before the name',
      '“We miss it,” longtime lake activist Vana Brook told them.',
      'longtime lake activist',
    ],
    ['none of a mood', '“We miss it,” a grieving Vana Brook told them.', undefined],
    ['none where a clause follows', '“We miss it,” said Vana Brook, who saw her brother row away.', undefined],
    ['none where another comes in', '“We miss it,” said Vana Brook, as the mayor looked on.', undefined],
  ])('is %s', (_, text, expected) => expect(lastOf(text)?.title).toBe(expected));
});

it('takes a nickname inside a name for a term', () => {
  const [one] = analyse(articleOf(`${LEAD}Police said James Robert “J.R.” Brook rowed away.`)).quotations;
  expect(one?.form).toBe('term');
});
