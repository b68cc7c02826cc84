import { describe, expect, it } from 'vitest';
import { compareInstitutions } from '../../../../../utils/engine/compare/names/institutions.ts';
import { storyOf } from '../stories.ts';

const forms = (...texts: string[]) =>
  compareInstitutions(storyOf(...texts)).map(({ verdict, values }) => [verdict, ...values.map(({ text }) => text)]);

describe('an institution in full and in short', () => {
  it.each([
    ['The rower was taken to Holloway Hospital.', 'He is at Holloway University Hospital.'],
    ['They met at St. Olave Church.', 'They met at the St. Olave Harbour Church on Sunday.'],
  ])('%s | %s', (a, b) => {
    const [finding, ...rest] = forms(a, b);
    expect(rest).toEqual([]);
    expect(finding?.[0]).toBe('precision');
    expect(a).toContain(finding?.[1] ?? '-');
    expect(b).toContain(finding?.[2] ?? '-');
  });

  it.each([
    [
      'both forms in one article',
      'He is at Holloway University Hospital. Holloway Hospital is full.',
      'He is at Holloway Hospital.',
    ],
    ['another kind', 'He works at Holloway Hospital.', 'He studied at Holloway University College.'],
    ['another name', 'He is at Holloway Hospital.', 'He is at Brant University Hospital.'],
    ['a kind without a name', 'He is at County Hospital.', 'He is at Orme County Hospital.'],
    [
      'two longer forms',
      'He is at Holloway Hospital.',
      'Holloway East Hospital and Holloway West Hospital took them in.',
    ],
  ])('not: %s', (_, a, b) => expect(forms(a, b)).toEqual([]));
});
