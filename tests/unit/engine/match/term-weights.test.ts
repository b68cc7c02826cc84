import { describe, expect, it } from 'vitest';
import { TermFrequencies } from '../../../../utils/engine/match/term-weights.ts';

const filled = (articles: readonly (readonly string[])[]) => {
  const frequencies = new TermFrequencies();
  for (const terms of articles) frequencies.count(terms, 1);
  return frequencies;
};

describe('weights of terms', () => {
  it('know common words before the corpus has any', () => {
    const empty = new TermFrequencies();
    expect(empty.weigh('come')).toBeLessThan(empty.weigh('branch'));
    expect(empty.weigh('branch')).toBeLessThan(empty.weigh('solvind'));
    expect(empty.weigh('polic')).toBeLessThan(empty.weigh('valv'));
  });

  it('learn what is common in the corpus, and forget what left it', () => {
    const before = new TermFrequencies().weigh('solvind');
    const frequencies = filled(Array.from({ length: 500 }, (_, at) => ['solvind', `word${at}`]));
    expect(frequencies.weigh('solvind')).toBeLessThan(2);
    expect(frequencies.weigh('word7')).toBeGreaterThan(5);
    for (let at = 0; at < 500; at += 1) frequencies.count(['solvind', `word${at}`], -1);
    expect(frequencies.articles).toBe(0);
    expect(frequencies.weigh('solvind')).toBeCloseTo(before, 5);
  });

  it('never count too low, and hardly too high', () => {
    const frequencies = filled(
      Array.from({ length: 3_000 }, (_, at) => Array.from({ length: 20 }, (_v, k) => `t${at * 20 + k}`)),
    );
    const estimates = Array.from({ length: 1_000 }, (_, at) => frequencies.estimate(`t${at * 7}`));
    expect(Math.min(...estimates)).toBe(1);
    expect(estimates.reduce((sum, count) => sum + count, 0) / estimates.length).toBeLessThan(2);
  });

  it('come back from their counters', () => {
    const frequencies = filled([['solvind', 'kelder'], ['kelder']]);
    const copy = new TermFrequencies(frequencies.counters, frequencies.articles);
    expect(copy.weigh('kelder')).toBe(frequencies.weigh('kelder'));
    expect(() => new TermFrequencies(new Uint32Array(3))).toThrow(RangeError);
  });
});
