import { describe, expect, it } from 'vitest';
import { differingDates } from './dated-pages.ts';

// A Saturday.
const differing = (...texts: string[]) => differingDates('2021-06-19', ...texts);

const SCENE = 'Police in Ardmore were called to the Corvane bakery. ';

describe('When something befell one person differs', () => {
  it.each([
    [
      'a death on two days',
      'Clara Benning, 41, died Thursday at the Tolland clinic.',
      'Benning died of her wounds on Wednesday, a nurse told the Gazette. Clara Benning was 41.',
      ['Thursday', 'Wednesday'],
    ],
    [
      'a night and the day after it',
      'Clara Benning, 41, died late Wednesday night at the Tolland clinic.',
      'Clara Benning, who died Thursday at the Tolland clinic, was 41.',
      ['late Wednesday night', 'Thursday'],
    ],
    [
      'an arrest told by a noun, of the only one arrested',
      'Victor Amsel, 33, was arrested Wednesday in Tolland.',
      "A tip led to Thursday's arrest in Tolland, the Gazette writes of Victor Amsel.",
      ['Wednesday', "Thursday's"],
    ],
    [
      'a sentence by name in the sentence before',
      'Victor Amsel, 33, baked bread in Ardmore. He was sentenced Thursday to two years.',
      'A judge in Tolland heard the case. Victor Amsel, 33, was sentenced on Wednesday.',
      ['Thursday', 'Wednesday'],
    ],
    [
      'the hours of a death',
      'Clara Benning, 41, died Thursday morning at the Tolland clinic.',
      'Clara Benning, 41, died Thursday evening at the Tolland clinic.',
      ['Thursday morning', 'Thursday evening'],
    ],
    [
      'a resignation',
      'Victor Amsel, 33, resigned on Wednesday as head of the bakery.',
      'The bakery lost its head: Victor Amsel, 33, resigned Thursday.',
      ['Wednesday', 'Thursday'],
    ],
    [
      'the day on which somebody was found dead',
      'Clara Benning, 41, was found dead Wednesday in Tolland.',
      'The body of Clara Benning was found Thursday in Tolland.',
      ['Wednesday', 'Thursday'],
    ],
    [
      'a plea',
      'Victor Amsel, 33, pleaded guilty on June 14 in Tolland.',
      'Victor Amsel pleaded guilty on June 15, said a clerk in Tolland.',
      ['June 14', 'June 15'],
    ],
  ])('%s', (_what, a, b, values) => {
    expect(differing(SCENE + a, SCENE + b)).toEqual([values]);
  });
});

describe('When something befell somebody is left alone', () => {
  it.each([
    [
      'two persons',
      'Clara Benning, 41, died Thursday at the Tolland clinic.',
      'Victor Amsel, 33, died Wednesday at the Tolland clinic.',
    ],
    [
      'what was found beside the dead',
      'Clara Benning, 41, was found dead Wednesday in Tolland.',
      'The knife was found Thursday in Tolland, near the house of Clara Benning.',
    ],
    [
      'a death and the day the dead was found',
      'Clara Benning, 41, was found dead Thursday in Tolland.',
      'Clara Benning died Wednesday in Tolland, a doctor thinks.',
    ],
    [
      'one of several without names',
      'A man was arrested Wednesday in Tolland.',
      'Two other men were arrested Thursday in Tolland.',
    ],
    [
      'a night and its early hours',
      'Clara Benning, 41, died late Wednesday night at the Tolland clinic.',
      'Clara Benning died early Thursday at the Tolland clinic.',
    ],
    [
      'what is mourned later',
      'Clara Benning, 41, died Wednesday at the Tolland clinic.',
      'Her death was mourned Thursday at a vigil for Clara Benning in Tolland.',
    ],
    [
      'the day of what somebody is charged with',
      'Victor Amsel, 33, was charged Wednesday in Tolland.',
      'Victor Amsel, 33, was charged with shooting a baker on Tuesday.',
    ],
    [
      'a first and a second arrest',
      'Victor Amsel, 33, was arrested Tuesday in Tolland.',
      'Victor Amsel, 33, was arrested again Thursday in Tolland.',
    ],
    [
      'both days in one article',
      'Clara Benning, 41, died Thursday. Clara Benning died Wednesday, a nurse had said.',
      'Clara Benning, 41, died Wednesday at the Tolland clinic.',
    ],
    ['yesterday on the page of another day', 'Clara Benning, 41, died yesterday.', 'Clara Benning, 41, died Thursday.'],
  ])('%s', (_what, a, b) => {
    expect(differing(SCENE + a, SCENE + b)).toEqual([]);
  });
});
