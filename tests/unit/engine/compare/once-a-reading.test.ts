import { expect, test } from 'vitest';
import { onceAReading } from '../../../../utils/engine/compare/once-a-reading.ts';
import type { Reading } from '../../../../utils/engine/types.ts';

const makeReading = (id: string) => ({ article: { id } }) as Reading;

test('an answer is worked out once a reading, also where it is null or false', () => {
  const [one, other] = [makeReading('a'), makeReading('b')];
  const asked: string[] = [];
  const nameOf = onceAReading(({ article }) => {
    asked.push(article.id);
    return article.id === 'a' ? null : article.id;
  });
  const isShort = onceAReading(({ article }) => article.id.length > 1);
  expect([nameOf(one), nameOf(one), nameOf(other), nameOf(other)]).toEqual([null, null, 'b', 'b']);
  expect([isShort(one), isShort(one)]).toEqual([false, false]);
  expect(asked).toEqual(['a', 'b']);
});

test('readings that look alike have an answer each', () => {
  const readings = [makeReading('a'), makeReading('a')];
  let count = 0;
  const numberOf = onceAReading(() => {
    count += 1;
    return count;
  });
  expect(readings.map(numberOf)).toEqual([1, 2]);
  expect(readings.map(numberOf)).toEqual([1, 2]);
});
