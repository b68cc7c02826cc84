import { describe, expect, it } from 'vitest';
import { readSentences } from '../../../../utils/engine/text/sentences.ts';

const split = (text: string) => readSentences(text).map(({ start, end }) => text.slice(start, end));

describe('readSentences', () => {
  it.each([
    ['plain sentences', 'The dam held. Water rose again.', ['The dam held.', 'Water rose again.']],
    ['a title before a name', 'Dr. Osei spoke first. Mrs. Lind left.', ['Dr. Osei spoke first.', 'Mrs. Lind left.']],
    ['an initial', 'Ann B. Mora won. She wept.', ['Ann B. Mora won.', 'She wept.']],
    ['letters with stops inside', 'The U.S. Navy came. It left.', ['The U.S. Navy came.', 'It left.']],
    ['letters with stops at the end', 'He lives in the U.S. She does not.', ['He lives in the U.S.', 'She does not.']],
    [
      'a clock time',
      'It began at 5 p.m. on Friday. No one was hurt.',
      ['It began at 5 p.m. on Friday.', 'No one was hurt.'],
    ],
    ['a question with its speech verb', '“Who paid?” Mora asked. Silence.', ['“Who paid?” Mora asked.', 'Silence.']],
    ['a line break without a full stop', 'Floods in Oster\nThe river rose.', ['Floods in Oster', 'The river rose.']],
    ['a lost space', 'It rained on Monday.Water rose.', ['It rained on Monday.', 'Water rose.']],
    [
      'an address',
      'The site Osterfloods.Com was down. It rained.',
      ['The site Osterfloods.Com was down.', 'It rained.'],
    ],
    ['decimals', 'It measured 6.4 on the scale. Homes fell.', ['It measured 6.4 on the scale.', 'Homes fell.']],
  ])('%s', (_name, text, expected) => expect(split(text)).toEqual(expected));

  it('gives spans that lie in order, inside the text, without white space at their ends', () => {
    const text = '  One.  Two!\n\n Three? ';
    const spans = readSentences(text);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['One.', 'Two!', 'Three?']);
  });

  it('gives nothing for nothing', () => expect(readSentences(' \n\n ')).toEqual([]));

  it('cuts an endless line and loses none of it', () => {
    const text = 'word '.repeat(20_000).trim();
    const total = readSentences(text).reduce((sum, { start, end }) => sum + (end - start), 0);
    expect(total).toBeGreaterThan(text.length * 0.99);
  });
});
