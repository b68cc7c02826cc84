import { describe, expect, it } from 'vitest';
import { compareRecords } from '../../../../../utils/engine/compare/records/compare-records.ts';
import { storyOf } from '../stories.ts';

const found = (...texts: string[]) =>
  compareRecords(storyOf(...texts), [])
    .filter(({ reason }) => reason.rule === 'grown-or-minor')
    .map(({ kind, verdict, values }) => [kind, verdict, ...values.map(({ text }) => text)]);

describe('the only one hurt is grown here, a child there', () => {
  const man = 'A man was shot at the quay of Lake Orme on Friday.';
  const boy = 'A 16-year-old boy was shot at the quay of Lake Orme on Friday.';

  it.each([
    ['a man', man, 'A man'],
    ['an adult', 'An adult male was shot at the quay of Lake Orme on Friday.', 'An adult male'],
  ])('%s', (_, text, shown) => {
    expect(found(text, boy)).toEqual([['number', 'differ', shown, '16-year-old']]);
    expect(found(boy, text)).toEqual([['number', 'differ', '16-year-old', shown]]);
  });

  it.each([
    ['a woman', man.replace('A man', 'A woman')],
    ['a teenager', `${man} The teen was rowed ashore.`],
    ['of an age of his own', man.replace('A man', 'A 40-year-old man')],
    ['one of two', `Two people were hurt. ${man}`],
    ['the one who fired', `A man opened fire at the quay of Lake Orme on Friday.`],
    ['of several shootings', `Two separate shootings shook the lake. ${man}`],
  ])('not %s', (_, text) => {
    expect(found(text, boy)).toEqual([]);
  });

  it('not where the boy is called a man as well', () => {
    expect(found(man, `${boy} The man was rowed ashore, and the 16-year-old man died.`)).toEqual([]);
  });

  it('not of somebody of 18', () => {
    expect(found(man, boy.replace('16', '18'))).toEqual([]);
  });
});
