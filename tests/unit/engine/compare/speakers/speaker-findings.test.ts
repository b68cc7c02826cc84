import { describe, expect, it } from 'vitest';
import { compareSpeakers } from '../../../../../utils/engine/compare/speakers/compare-speakers.ts';
import { relateNames } from '../../../../../utils/engine/compare/speakers/identity.ts';
import { storyOf } from '../stories.ts';

const WORDS = '“The northern gate held through the flood and the morning ferry came in time,”';
const speakers = (...texts: string[]) =>
  compareSpeakers(storyOf(...texts)).map(({ verdict, values }) => [verdict, ...values.map(({ text }) => text)]);

describe('compareSpeakers', () => {
  it('tells that the same words have two speakers', () => {
    expect(speakers(`${WORDS} Mayor Vana Brook said.`, `${WORDS} harbour director Tilda Orme said.`)).toEqual([
      ['differ', 'Mayor Vana Brook', 'harbour director Tilda Orme'],
    ]);
  });

  it('takes a whole sentence, word for word, for one utterance with few telling words', () => {
    const plain = '“It was as if the river had never been under the bridge or the mill,”';
    expect(speakers(`${plain} Mayor Vana Brook said.`, `${plain} Sheriff Tilda Orme said.`)).toMatchObject([
      ['differ', 'Mayor Vana Brook', 'Sheriff Tilda Orme'],
    ]);
  });

  it('tells an unnamed speaker of one body from the named speaker of another', () => {
    expect(
      speakers(
        `${WORDS} a Transport Department spokeswoman said.`,
        `${WORDS} Treasury Department spokesperson Ivan Orme said.`,
      ),
    ).toEqual([['differ', 'a Transport Department spokeswoman', 'Treasury Department spokesperson Ivan Orme']]);
  });

  it('calls the named speaker of the same body more precise', () => {
    expect(
      speakers(
        `${WORDS} a Transport Department spokesman said.`,
        `${WORDS} Transport Department spokesman Ivan Orme said.`,
      ),
    ).toEqual([['precision', 'a Transport Department spokesman', 'Transport Department spokesman Ivan Orme']]);
  });

  it('asks once, however many sentences show it', () => {
    const more = '“Nobody was hurt when the old wooden pier broke away from its moorings,”';
    expect(
      speakers(
        `${WORDS} Mayor Vana Brook said.\n${more} Mayor Vana Brook said.`,
        `${WORDS} Mayor Tilda Orme said.\n${more} Mayor Tilda Orme said.`,
      ),
    ).toHaveLength(1);
  });

  it.each([
    ['surname and full name', `${WORDS} Mayor Vana Brook said.`, `Mayor Vana Brook spoke. ${WORDS} Brook said.`],
    ['a pronoun', `${WORDS} Mayor Vana Brook said.`, `Orme met Brook. ${WORDS} she said.`],
    ['a statement of the same person', `${WORDS} Mayor Vana Brook said.`, `${WORDS} the statement said.`],
    ['a spokesman for the person', `${WORDS} Mayor Vana Brook said.`, `${WORDS} a spokesman for Brook said.`],
    ['a place that stands for its government', `${WORDS} Mayor Vana Brook said.`, `${WORDS} North Korea said.`],
    [
      'a formula',
      '“Our thoughts and prayers are with the families of all of the victims today,” Mayor Vana Brook said.',
      '“Our thoughts and prayers are with the families of all of the victims today,” Sheriff Tilda Orme said.',
    ],
    [
      'a short remark that anyone may make',
      '“The ferry was late and cold again,” Mayor Vana Brook said.',
      '“The ferry was late and cold again,” Sheriff Tilda Orme said.',
    ],
    [
      'a cut of a longer remark',
      '“We had no lights and no boats and nobody to call out there,” Mayor Vana Brook said.',
      '“We had no lights and no boats and nobody to call,” Sheriff Tilda Orme said.',
    ],
    ['other words', '“The gate held,” Mayor Vana Brook said.', '“The gate was too old,” Mayor Tilda Orme said.'],
  ])('does not judge %s', (_, a, b) => expect(speakers(a, b)).toEqual([]));
});

describe('relateNames', () => {
  it.each([
    ['vana brook', 'brook', 'same'],
    ['vana brook', 'v brook', 'same'],
    ['vana brook', 'tilda brook', 'unknown'],
    ['vana brook', 'tilda orme', 'differ'],
    ['ivan tarasov', 'ivan tarassov', 'unknown'],
    ['kim jong un', 'kim', 'unknown'],
    ['vana brook', 'vana orme', 'unknown'],
  ])('%s and %s: %s', (a, b, relation) => expect(relateNames(a.split(' '), b.split(' '))).toBe(relation));
});
