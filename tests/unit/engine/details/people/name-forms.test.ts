import { describe, expect, it } from 'vitest';
import { isSameName, splitName } from '../../../../../utils/engine/details/people/name-forms.ts';

describe('isSameName', () => {
  it.each([
    ['Han Myung Sook', 'Han Myung-sook'],
    ['Michael Stroud', 'Mike Stroud'],
    ['Robert J. Vane', 'Robert Vane'],
    ['Robert James Vane Jr.', 'Robert Vane'],
    ['T. Hallow', 'Thomas Hallow'],
    ['A.J. Perrin', 'Armand J. Perrin'],
    ['Edgar Holm', 'J. Edgar Holm'],
    ['José Núñez', 'Jose Nunez'],
    ['Anna van der Meer', 'Anna van der Meer'],
    ['Mohammed Harith', 'Muhammad Harith'],
    ['Ida Rowe Holt', 'Ida Rowe'],
    ['Al Perrin', 'Allan Perrin'],
  ])('%s is %s', (a, b) => {
    expect(isSameName(a, b)).toBe(true);
    expect(isSameName(b, a)).toBe(true);
  });

  it.each([
    ['Jon Vane', 'John Vane'],
    ['Maria Quill', 'Peter Quill'],
    ['Robert Vane Jr.', 'Robert Vane Sr.'],
    ['A.J. Perrin', 'Armand Holt'],
    ['A.J. Perrin', 'Walter Perrin'],
    ['Josh Tarbet', 'Josh Tabet'],
  ])('%s is not %s', (a, b) => {
    expect(isSameName(a, b)).toBe(false);
    expect(isSameName(b, a)).toBe(false);
  });
});

describe('splitName', () => {
  it('finds first name, middle names, surname and suffix', () => {
    expect(splitName('Robert “Bob” James Vane, Jr.')).toMatchObject({
      given: 'robert',
      middle: ['bob', 'james'],
      surname: 'vane',
      suffix: 'jr',
    });
  });

  it('has no first name for a surname alone', () => {
    expect(splitName('Vane')).toMatchObject({ given: '', surname: 'vane' });
  });
});
