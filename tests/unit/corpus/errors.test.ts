import { expect, it } from 'vitest';
import { whyStorageFailed } from '../../../utils/corpus/errors.ts';

const wrapped = (name: string) =>
  Object.assign(new Error('outer'), { name: 'AbortError', inner: { name, inner: null } });

it.each([
  [wrapped('QuotaExceededError'), 'full'],
  [Object.assign(new Error('newer'), { name: 'VersionError' }), 'broken'],
  [wrapped('OpenFailedError'), 'broken'],
  [new DOMException('', 'AbortError'), 'broken'],
  [new TypeError('a mistake of ours'), null],
  ['text', null],
  [null, null],
])('tells a full disk from a broken database and from other errors: %s', (error, expected) => {
  expect(whyStorageFailed(error)).toBe(expected);
});
