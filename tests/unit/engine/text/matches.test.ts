import { describe, expect, it } from 'vitest';
import { findMatches } from '../../../../utils/engine/text/matches.ts';

describe('matches of a pattern', () => {
  it.each([
    [/\d+/g, 'gates 4 and 17'],
    [/x/g, 'no such letter'],
    [/(?=o)/g, 'a foggy port'],
    [/(\p{Lu})\p{Ll}+/gu, 'Ines met Öde 🚢 Rell'],
  ])('%s gives what matchAll gives', (pattern, text) => {
    const told = (matches: Iterable<RegExpExecArray>) => Array.from(matches, (match) => [match.index, ...match]);
    expect(told(findMatches(pattern, text))).toEqual(told(text.matchAll(pattern)));
  });

  it('begins at the start, wherever the pattern was left', () => {
    const pattern = /a/g;
    pattern.test('a harbour');
    expect(findMatches(pattern, 'a bay')).toHaveLength(2);
  });
});
