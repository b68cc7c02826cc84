import { describe, expect, it } from 'vitest';
import { diffQuotations } from '../../../../utils/engine/compare/quotation-diff.ts';

/** What stands in one version alone. */
const only = (...texts: string[]) =>
  diffQuotations(texts).map((pieces) => pieces.filter(({ kind }) => kind === 'only').map(({ text }) => text.trim()));

describe('diffQuotations', () => {
  it('gives each version again, piece by piece', () => {
    const texts = ['We sold no boats, ever.', 'We have sold no ferries ever'];
    expect(diffQuotations(texts).map((pieces) => pieces.map(({ text }) => text).join(''))).toEqual(texts);
  });

  it.each([
    ['a changed word', 'The bridge holds ten lorries', 'The bridge holds six lorries', ['ten'], ['six']],
    ['words added inside', 'The old bridge holds', 'The old stone bridge holds', [], ['stone']],
    [
      'words changed at the start',
      'may carry hundreds of lorries',
      'could take hundreds of lorries',
      ['may carry'],
      ['could take'],
    ],
  ])('marks %s', (_, a, b, left, right) => expect(only(a, b)).toEqual([left, right]));

  it.each([
    ['case and punctuation', 'The bridge, we think, holds!', 'the bridge we think holds'],
    ['contractions', "We don't think it'll hold", 'We do not think it will hold'],
    ['spelling', 'The colour of the theatre was analysed', 'The color of the theater was analyzed'],
    ['abbreviations', 'Gen. Orme of the F.B.I. came', 'General Orme of the FBI came'],
    ['numbers in words', 'It took two boats and 30 percent more', 'It took 2 boats and thirty per cent more'],
    ['a cut edge', 'It holds ten lorries, and we tested it twice', 'It holds ten lorries'],
    ['an ellipsis', 'It holds … and we tested it', 'It holds ten lorries and we tested it'],
    ['a bracketed insertion', 'We asked [the harbour master] to close it', 'We asked him to close it'],
    ['a word set in two', 'The work force left the stone bridge', 'The workforce left the stone bridge'],
  ])('folds away %s', (_, a, b) => expect(only(a, b).flat()).toEqual([]));

  it('holds every further version against the first', () => {
    expect(
      only('The bridge holds ten lorries', 'The bridge holds six lorries', 'The bridge takes ten lorries'),
    ).toEqual([['holds ten'], ['six'], ['takes']]);
  });

  it('gives one piece a text where nothing is shared, and nothing for no text', () => {
    expect(diffQuotations(['Rain fell', 'Nobody came'])).toHaveLength(2);
    expect(diffQuotations([])).toEqual([]);
  });
});
