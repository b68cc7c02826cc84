import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../../../utils/engine/details/people/find-people.ts';
import { readDocument, sourceOf } from '../../../../../utils/engine/text/document.ts';
import type { Article, PersonDetail } from '../../../../../utils/engine/types.ts';

const page = (text: string, title = ''): Article => ({
  id: 'page',
  url: null,
  outlet: 'outlet.example',
  title,
  byline: null,
  published: '2021-03-04',
  modified: null,
  language: 'en',
  text,
});

const read = (text: string, title = ''): PersonDetail[] => findPeople(readDocument(page(text, title)));
const names = (text: string) => read(text).map(({ name }) => name);
const mentions = (text: string, title = '') =>
  read(text, title).map(({ name, mentions }) => [
    name,
    ...mentions.map((span) => sourceOf(page(text, title), span).slice(span.start, span.end)),
  ]);

describe('findPeople names', () => {
  it.each([
    ['a title before the name', 'Harbour Minister Oduya Tchenko opened the pier.', ['Oduya Tchenko']],
    ['a verb of saying', 'The pier is safe, Vashti Delorme said.', ['Vashti Delorme']],
    ['an age', 'Ilmar Kask, 41, was on the pier.', ['Ilmar Kask']],
    ['an age told in apposition', 'They met Ilmar Kask, a 41-year-old welder.', ['Ilmar Kask']],
    ['a known first name', 'On the pier stood Maria Quill with a lamp.', ['Maria Quill']],
    ['initials', 'The pier was drawn by T.J. Hallow, a surveyor.', ['T.J. Hallow']],
    ['a suffix', 'The pier was given by Robert Vane Jr., a brewer.', ['Robert Vane Jr.']],
    ['particles', 'Foreign Minister Anna van der Meer left.', ['Anna van der Meer']],
    ['what befell them', 'Police said Ksawery Brodow was charged on Monday.', ['Ksawery Brodow']],
    ['a surname that comes again', 'A lamp for Ksawery Brodow was lit. Then Brodow said no.', ['Ksawery Brodow']],
    ['a surname alone behind a title', 'Sheriff Okafor closed the road.', ['Okafor']],
    ['a name that is also a rank word', 'The lamp was lit by Stephen King, a painter.', ['Stephen King']],
    ['two people joined', 'Captain Ida Holt and Trooper Sven Marr came.', ['Ida Holt', 'Sven Marr']],
  ])('by %s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    ['an organisation', 'The Harbour Trust Company said the pier was safe.'],
    ['a newspaper', 'The Marlow Gazette said the pier was safe.'],
    ['a team', 'The Marlow Otters said the coach was gone.'],
    ['a county named after somebody', "It happened in Prince Albert's County on Monday."],
    ['a fort', 'He was from Fort Wexley, 18 miles off.'],
    ['a street', 'The crash was on Curtis St. near the pier.'],
    ['a country', 'South Korea said the pier was safe.'],
    ['a weekday', 'On Monday Police closed the pier.'],
    ['a headline in capitals throughout', 'MINISTER VISITS MARIA QUILL PIER IN MARLOW'],
  ])('nobody for %s', (_, text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('findPeople mentions', () => {
  it('joins the full name, the surname, an honorific and the title', () => {
    const text = 'Vashti Delorme, the mayor, spoke. Delorme said no. Ms. Delorme left. “Vashti’s pier is safe.”';
    expect(mentions(text, 'Delorme closes the pier')).toEqual([
      ['Vashti Delorme', 'Delorme', 'Vashti Delorme', 'Delorme', 'Delorme', 'Vashti'],
    ]);
  });

  it('takes the first word of an East Asian name for the surname too', () => {
    expect(mentions('President Han Myung Sook left. Han said no.')).toEqual([
      ['Han Myung Sook', 'Han Myung Sook', 'Han'],
    ]);
  });

  it('keeps relatives apart, and gives the bare surname to the one who had it first', () => {
    const text = 'Maria Quill won. Quill said so. Her brother, Peter Quill, lost. “I lost,” Quill said.';
    expect(mentions(text)).toEqual([
      ['Maria Quill', 'Maria Quill', 'Quill', 'Quill'],
      ['Peter Quill', 'Peter Quill'],
    ]);
  });

  it('gives a surname that may be either’s to nobody', () => {
    const text = 'Maria Quill and Peter Quill ran. Quill said it was cold.';
    expect(mentions(text)).toEqual([
      ['Maria Quill', 'Maria Quill'],
      ['Peter Quill', 'Peter Quill'],
    ]);
  });

  it('does not take the father named before for his son', () => {
    const text = 'President Quill wrote. Mr. Quill said it was late. His son, Tod Quill Jr., rowed. Mr. Quill left.';
    expect(mentions(text)).toEqual([
      ['Quill', 'Quill', 'Quill', 'Quill'],
      ['Tod Quill Jr.', 'Tod Quill Jr.'],
    ]);
  });

  it('takes no verb for a first name', () => {
    expect(mentions('Philip Stroud came. Added Stroud: “It is late.”')).toEqual([
      ['Philip Stroud', 'Philip Stroud', 'Stroud'],
    ]);
  });

  it('joins a nickname and leaves the possessive out', () => {
    expect(mentions('Michael Stroud fell. Mike Stroud’s lamp broke.')).toEqual([
      ['Michael Stroud', 'Michael Stroud', 'Mike Stroud'],
    ]);
  });
});

describe('findPeople reads', () => {
  it.each([
    ['Ilmar Kask, 41, fell.', 41],
    ['Ilmar Kask (41) fell, his wife said.', 41],
    ['The 41-year-old Ilmar Kask fell.', 41],
    ['Ilmar Kask, a 41-year-old welder, fell.', 41],
    ['Maria Quill ran 41 miles.', undefined],
  ])('the age in "%s"', (text, age) => {
    expect(read(text)[0]?.age).toBe(age);
  });

  it.each<[string, string, string[]]>([
    ['Marlow County Sheriff Ida Holt left.', 'sheriff', ['marlow county']],
    ['Ida Holt, deputy spokeswoman for the Harbour Ministry, left.', 'deputy spokesperson', ['harbour ministry']],
    ["The ministry's harbour bureau chief, Ida Holt, left.", 'chief', ['harbour bureau', 'ministry']],
    [
      'Ida Holt is the director of the Bureau of Piers at the Ministry of Trade.',
      'director',
      ['bureau of piers', 'ministry of trade'],
    ],
    ['U.S. Defence Secretary Ida Holt left.', 'secretary', ['defense', 'united states']],
    ['Former deputy FBI director Ida Holt left.', 'former deputy director', ['fbi']],
    ['Tarbet CEO Ida Holt left.', 'chief executive', ['tarbet']],
    ['Ida Holt, chief executive officer of Tarbet, left.', 'chief executive', ['tarbet']],
    ['Tarbet vice-president Ida Holt left.', 'vice president', ['tarbet']],
    ['Lt. Col. Ida Holt left.', 'lieutenant colonel', []],
    ['His ex-wife, Ida Holt, left.', 'ex-wife', []],
  ])('the title in "%s"', (text, rank, organisations) => {
    const person = read(text).find(({ name }) => name === 'Ida Holt');
    expect(person?.titles[0]).toMatchObject({ rank, organisations });
  });

  it('no title from the clause before', () => {
    const people = read('After his time as Trade Ministry spokesman, Maria Holt left.');
    expect(people.map(({ titles }) => titles)).toEqual([[]]);
  });

  it('no title from the name joined before', () => {
    const people = read('Mayor Sven Marr and Police Chief Ida Holt left.');
    expect(people.map(({ name, titles }) => [name, ...titles.map(({ rank }) => rank)])).toEqual([
      ['Sven Marr', 'mayor'],
      ['Ida Holt', 'chief'],
    ]);
  });

  it('two titles of one person', () => {
    const [person] = read('Ida Holt, deputy trade minister and chief negotiator, left.');
    expect(person?.titles.map(({ rank }) => rank)).toEqual(['deputy minister', 'chief negotiator']);
  });

  it.each([
    [
      'Smith Harbour is calm, a senior official at the Harbour Ministry said.',
      'senior official at the Harbour Ministry',
    ],
    ['The agency quoted the ministry’s deputy director as saying so.', 'ministry’s deputy director'],
    ['According to an official from the pier bureau, it is calm.', 'official from the pier bureau'],
  ])('an unnamed official in "%s"', (text, title) => {
    const people = read(text).filter(({ name }) => name === null);
    expect(people.map(({ titles }) => titles[0]?.text)).toEqual([title]);
  });

  it.each([
    ['what only points back', 'The official said it was calm.'],
    ['an adjective', 'The official news agency said it was calm.'],
    ['nobody who speaks', 'A senior official at the Harbour Ministry was seen on the pier.'],
  ])('no unnamed official for %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('findPeople stands', () => {
  it.each([
    ['an empty text', ''],
    ['one endless line of capitals', 'Aaa Bbb '.repeat(20_000)],
    ['nothing but titles', 'deputy director of the general bureau of '.repeat(5_000)],
    ['quotation marks without end', '“‘"'.repeat(20_000)],
  ])('%s', (_, text) => {
    expect(read(text)).toBeInstanceOf(Array);
  });
});
