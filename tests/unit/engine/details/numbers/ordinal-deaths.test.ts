import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../utils/engine/analyse.ts';

/** The dead that a text counts. */
const killed = (text: string) =>
  analyse({
    id: 'page',
    url: null,
    outlet: 'page.test',
    title: 'The pier at Orme',
    byline: null,
    published: '2031-05-02',
    modified: null,
    language: 'en',
    text,
  })
    .numbers.filter(({ measure }) => measure === 'killed')
    .map(({ min, text: words }) => `${min} ${words}`);

describe('one more who has died', () => {
  it.each([
    ['A second victim of the pier shooting has died.', '2 second victim'],
    ['A second boy who was shot on the pier has died.', '2 second boy'],
    ['A third woman wounded in the blaze at Orme dies.', '3 third woman'],
    ['A second teen victim of the ferry crash died Monday.', '2 second teen victim'],
    ['A fourth passenger, Ada Brask, died on Sunday in Orme.', '4 fourth passenger'],
    ['A third patient burned in the ferry fire, Oke Brask, has since died.', '3 third patient'],
    ['A second girl hurt on the pier has died, three days after the crash.', '2 second girl'],
    ['The ferry fire claimed a third life.', '3 third life'],
    ['The pier shooting claims second victim.', '2 second victim'],
  ])('%s', (text, toll) => {
    expect(killed(text)).toEqual([toll]);
  });

  it.each([
    ['somebody else has died', 'A second man who was hurt when the boy fell has died down there, he said.'],
    ['she saw it', 'A second woman in the car told them before the driver died on Monday.'],
    ['of several events', 'A third girl shot on the coast has died in just two days.'],
    ['of a year', 'A second boy hurt at a pier has died this year.'],
    ['the victims are numbered', 'The second victim of the pier shooting has died.'],
    ['it is a family of its own', 'Her second child, born in Orme, died on Sunday.'],
    ['no death', 'A second boy who was shot on the pier has a broken arm.'],
    ['nobody', 'A second ferry in the harbour has died out.'],
    ['a claim of another kind', 'The second victim claims a third share.'],
  ])('not where %s', (_, text) => {
    expect(killed(text)).toEqual([]);
  });
});
