import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../utils/engine/analyse.ts';
import { addAlsoTold } from '../../../../utils/engine/compare/also-told.ts';
import { makeStory } from '../../../../utils/engine/compare/story.ts';
import type { Article, Finding, Reading } from '../../../../utils/engine/types.ts';

const NOON = 'The ferry Alba ran aground at noon off Dover with forty people on board.';

function read(id: string, day: number, text: string): Reading {
  const article: Article = {
    id,
    url: null,
    outlet: id,
    title: 'A ferry runs aground',
    byline: null,
    published: `2026-03-0${day}`,
    modified: null,
    language: 'en',
    text,
  };
  return { article, analysis: analyse(article) };
}

/** What `words` of each article answer, and which outlets are listed with each answer once others are added. */
function tellersOf(
  texts: Readonly<Record<string, string>>,
  answers: readonly (readonly [outlet: string, words: string])[],
  { key = 'whenEvent', verdict = 'differ' }: { key?: string; verdict?: Finding['verdict'] } = {},
): string[] {
  const readings = Object.entries(texts).map(([id, text], index) => read(id, index + 1, text));
  const values = answers.map(([outlet, words]) => {
    const text = texts[outlet] as string;
    const start = text.indexOf(words);
    const value = { start, end: start + words.length };
    return {
      text: words,
      normalized: words,
      voices: 1,
      evidence: [{ article: outlet, start: 0, end: text.length, value }],
    };
  });
  const question = { key, args: {} };
  const reason = { rule: 'of-this-test', alignment: 1, basis: [] };
  const finding: Finding = { id: 'one', kind: 'date', question, verdict, values, reason };
  const [told] = addAlsoTold(makeStory(readings), [finding]);
  return (told as Finding).values.map(({ evidence }) =>
    evidence.map(({ article, value }) => `${article}: ${texts[article]?.slice(value.start, value.end)}`).join(', '),
  );
}

const AT_ONE = 'The ferry Alba ran aground at one off Dover with forty people on board.';

describe('an outlet that tells an answer in nearly the same sentence is listed with it', () => {
  it('in its order of publication', () => {
    const third =
      'Rain fell all day. The ferry Alba ran aground at one off Dover with forty people on board, all hurt.';
    expect(
      tellersOf({ courier: NOON, post: third, echo: AT_ONE }, [
        ['courier', 'noon'],
        ['echo', 'one'],
      ]),
    ).toEqual(['courier: noon', 'post: one, echo: one']);
  });

  it.each([
    ['another sentence', 'One of the crew says the ferry was at one with the tide.'],
    ['the same value of something else', 'At one off Calais a tug with four people on board ran aground, and sank.'],
    ['other words beside it', 'The ferry Alba with forty people on board, one off Dover to Calais, ran aground.'],
    ['both answers', `${NOON} ${AT_ONE}`],
  ])('not one with %s', (_, third) => {
    expect(
      tellersOf({ courier: NOON, echo: AT_ONE, post: third }, [
        ['courier', 'noon'],
        ['echo', 'one'],
      ]),
    ).toEqual(['courier: noon', 'echo: one']);
  });

  it('nor one that would stand before what was told first', () => {
    const texts = { post: AT_ONE, courier: NOON, echo: AT_ONE };
    const answers = [
      ['courier', 'noon'],
      ['echo', 'one'],
    ] as const;
    expect(tellersOf(texts, answers, { verdict: 'update' })).toEqual(['courier: noon', 'echo: one']);
  });

  it('what is no difference stays as it is', () => {
    const texts = { courier: NOON, echo: AT_ONE, post: AT_ONE };
    const answers = [
      ['courier', 'noon'],
      ['echo', 'one'],
    ] as const;
    expect(tellersOf(texts, answers, { verdict: 'precision' })).toEqual(['courier: noon', 'echo: one']);
  });
});

describe('whoever gives the name that is asked for tells it', () => {
  const KEPT = 'The name of the captain was not released.';
  const GIVEN = 'Police said the captain was Mara Voss.';
  const answers = [
    ['courier', 'not released'],
    ['echo', 'Mara Voss'],
  ] as const;

  it('in whatever words', () => {
    const texts = { courier: KEPT, echo: GIVEN, post: 'Candles were lit on the pier for Mara Voss, 44.' };
    expect(tellersOf(texts, answers, { key: 'whoUnnamed', verdict: 'update' })).toEqual([
      'courier: not released',
      'echo: Mara Voss, post: Mara Voss',
    ]);
  });

  it.each([
    'Candles were lit for Mara Vosswell.',
    'Candles were lit for Mara Voss Kern.',
    'Anna-Mara Voss lit candles.',
  ])('but not with %s', (third) => {
    const texts = { courier: KEPT, echo: GIVEN, post: third };
    expect(tellersOf(texts, answers, { key: 'whoUnnamed', verdict: 'update' })[1]).toBe('echo: Mara Voss');
  });

  it('of other questions it says nothing', () => {
    const texts = { courier: KEPT, echo: GIVEN, post: 'Candles were lit on the pier for Mara Voss, 44.' };
    expect(tellersOf(texts, answers, { key: 'whatSurname', verdict: 'differ' })[1]).toBe('echo: Mara Voss');
  });
});
