import { describe, expect, it } from 'vitest';
import { compareSources } from '../../../../../utils/engine/compare/speakers/sources.ts';
import { storyOf } from '../stories.ts';

const TOLD = 'two rowers broke a window of the old boathouse before the regatta';
const sources = (...texts: string[]) =>
  compareSources(storyOf(...texts)).map(({ verdict, values }) => [verdict, ...values.map(({ text }) => text)]);

describe('compareSources', () => {
  it('calls a named officer more precise than the police', () => {
    expect(sources(`Police said ${TOLD}.`, `Police Sgt. Mira Holt said ${TOLD}.`)).toEqual([
      ['precision', 'Police', 'Police Sgt. Mira Holt'],
    ]);
  });

  it.each([
    ['a body and its head', 'the Lyne County Sheriff’s Office', 'Sheriff Vana Brook'],
    [
      'an officer of a body and that officer',
      'a Lyne Highway Patrol officer',
      'Lyne Highway Patrol Officer Vana Brook',
    ],
  ])('calls the person more precise than %s', (_, body, person) => {
    expect(sources(`According to ${body}, ${TOLD}.`, `${person} said ${TOLD}.`)).toEqual([['precision', body, person]]);
  });

  it.each([
    ['a body and a person of another', 'the Lyne County Sheriff’s Office', 'Fire Chief Vana Brook'],
    ['a body and somebody without a title', 'the Orme Water Agency', 'Vana Brook'],
    ['a lawyer and a prosecutor', 'an attorney', 'District Attorney Vana Brook'],
  ])('does not ask of %s', (_, body, person) => {
    expect(sources(`According to ${body}, ${TOLD}.`, `${person} said ${TOLD}.`)).toEqual([]);
  });

  it('reads the source at the end of the sentence, and gives the full name of a bare surname', () => {
    expect(
      sources(
        `Two rowers broke a window of the old boathouse before the regatta, officials said.`,
        `Harbour Director Vana Brook spoke on Friday. Two rowers broke a window of the old boathouse before the regatta, Brook said.`,
      ),
    ).toEqual([['precision', 'officials', 'Vana Brook']]);
  });

  it.each([
    [`Police said ${TOLD}.`, 'two rowers broke a window'],
    [`Two rowers broke a window of the old boathouse before the regatta, police said.`, 'Two rowers broke a window'],
  ])('asks about what is told, without the source: %s', (text, what) => {
    const [finding] = compareSources(storyOf(text, `Police Sgt. Mira Holt said ${TOLD}.`));
    expect(finding?.question.args.what).toMatch(new RegExp(`^${what}`));
    expect(finding?.question.args.what).not.toMatch(/police/i);
  });

  it.each([
    [
      'LYNE, Ohio (XYZ) — Two rowers broke a window of the old boathouse before the regatta, police said.',
      'Two rowers broke a window of the old boathouse before the regatta',
    ],
    [
      'Police said two rowers broke a window of the old boathouse on the northern bank before the regatta.',
      'two rowers broke a window of the old boathouse on the northern bank',
    ],
    [
      'Police said two rowers broke a window of the old boathouse and were gone before the regatta of the rowers began.',
      'two rowers broke a window of the old boathouse and were gone',
    ],
    [
      'Police said two rowers broke a window of the old boathouse, and that was before the regatta of the rowers.',
      'two rowers broke a window of the old boathouse',
    ],
  ])('asks in whole phrases: %s', (text, what) => {
    const [finding] = compareSources(storyOf(text, `Police Sgt. Mira Holt said ${TOLD}.`));
    expect(finding?.question.args.what).toBe(what);
  });

  it('makes one finding of a pair of sources, however many sentences show it', () => {
    const more = 'the keeper of the boathouse found muddy footprints under the broken window';
    expect(
      sources(
        `Police said ${TOLD}. Police said ${more}.`,
        `Police Sgt. Mira Holt said ${TOLD}. Sgt. Mira Holt said ${more}.`,
      ),
    ).toHaveLength(1);
  });

  it('takes a rank for the police, however it is shortened, and a sheriff’s office for the authorities', () => {
    expect(sources(`Police said ${TOLD}.`, `${TOLD}, said Sgt. Mira Holt.`.replace('two', 'Two'))).toEqual([
      ['precision', 'Police', 'Sgt. Mira Holt'],
    ]);
    expect(sources(`Authorities said ${TOLD}.`, `The Orme County Sheriff's Office said ${TOLD}.`)).toEqual([
      ['precision', 'Authorities', "The Orme County Sheriff's Office"],
    ]);
  });

  it.each([
    ['firefighters for the police', `Police said ${TOLD}.`, `Fire Chief Mira Holt said ${TOLD}.`],
    [
      'other numbers',
      'Police said a 22-year-old rower fell in.',
      'Police Sgt. Mira Holt said a 24-year-old rower fell in.',
    ],
    ['the same vague source', `Police said ${TOLD}.`, `Police said ${TOLD} on Sunday.`],
    ['two exact sources', `Sgt. Ivan Orme said ${TOLD}.`, `Sgt. Mira Holt said ${TOLD}.`],
    ['a source that cannot be meant', `Police said ${TOLD}.`, `Singer Mira Holt said ${TOLD}.`],
    ['a place before the same word', `Police said ${TOLD}.`, `Orme police said ${TOLD}.`],
    ['a sentence without a source', `Police said ${TOLD}.`, `On Friday ${TOLD}.`],
    ['another matter', `Police said ${TOLD}.`, 'Police Sgt. Mira Holt said the ferry would run again on Sunday.'],
  ])('says nothing of %s', (_, a, b) => expect(sources(a, b)).toEqual([]));
});
