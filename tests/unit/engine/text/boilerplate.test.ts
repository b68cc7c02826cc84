import { describe, expect, it } from 'vitest';
import { readOwnLines } from '../../../../utils/engine/text/boilerplate.ts';

const kept = (text: string) => readOwnLines(text).map(({ start, end }) => text.slice(start, end));
const story = ['The mayor of Oster resigned.', 'She had held the office for six years.', 'Her deputy takes over.'];

describe('readOwnLines', () => {
  it.each([
    'More from the newsroom',
    'Related articles',
    'Explore',
    'You may also like',
    'Most read',
    'Related articles:',
  ])('drops the block of other articles under "%s"', (heading) =>
    expect(kept([...story, heading, 'Harvest ruined by hail', 'Two ferries collide'].join('\n'))).toEqual(story),
  );

  it.each([
    'READ MORE: Why the mayor left',
    'SOURCE: Agencies',
    'Share',
    '3 min read',
    'Related: Old quarrels',
    'Advertisement',
  ])('drops the line "%s" wherever it stands', (line) =>
    expect(kept([story[0], line, story[1], story[2]].join('\n'))).toEqual(story),
  );

  it.each([
    'More from the harvest than ever was stored that autumn, farmers said.',
    'Explore the caves, the guide said, and you will see.',
    'Read more books, the minister told the pupils.',
  ])('keeps the article’s own sentence "%s"', (line) => {
    const text = [...story, line, 'It was late.'];
    expect(kept(text.join('\n'))).toEqual(text);
  });

  it('keeps a heading-like line near the start, since cutting there would lose the article', () => {
    const text = ['Comments', ...story, ...story, ...story];
    expect(kept(text.join('\n'))).toContain(story[2]);
  });

  it('drops the readers’ comments, however much they read like the article', () => {
    const comment =
      'I was at the town hall that night, and believe me, nobody there had seen it coming, least of all her.';
    expect(kept([...story, 'Comments (3)', comment, comment, comment].join('\n'))).toEqual(story);
  });

  it('drops only the teasers of a block in the middle', () => {
    const more = [
      'Her deputy, who had been a teacher before, told the council that he would serve until the election in May.',
      'The opposition asked for an earlier day, since the budget has to be voted on before the end of that month.',
      'How the money had gone was still being examined on Friday, a spokeswoman for the public prosecutor said.',
    ];
    const own = [...story, 'Nobody had expected it.', 'The council meets on Monday.'];
    const text = [...own, 'Related articles', 'Harvest ruined by hail', 'Two ferries collide', ...more];
    expect(kept(text.join('\n'))).toEqual([...own, ...more]);
  });
});
