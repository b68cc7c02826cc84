import { expect, it } from 'vitest';
import { makeDigest } from '../../../../utils/engine/match/digest.ts';
import { placeInStory } from '../../../../utils/engine/match/place-in-story.ts';
import { TermFrequencies } from '../../../../utils/engine/match/term-weights.ts';
import { ferry, ferryElsewhere } from '../../stories.ts';

const candidate = (id: string, article: typeof ferry, published: string) => ({
  id,
  digest: makeDigest({ ...article, id, outlet: `${id}.example`, published }),
});

it('puts what belongs to the story only by way of others after what is near by itself, however alike', () => {
  const open = candidate('open', ferry, '2031-03-12');
  const between = candidate('between', ferryElsewhere, '2031-03-17');
  const late = candidate('late', ferry, '2031-03-22');
  const matches = placeInStory(open, [late, between], new TermFrequencies());
  expect(matches.map(({ id, relation }) => [id, relation])).toEqual([
    ['between', 'same'],
    ['late', 'same'],
  ]);
  expect(matches[1]?.reason.rule).toBe('joined');
  expect(matches[1]?.score).toBeLessThan(0.01);
});
