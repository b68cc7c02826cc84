import { describe, expect, test } from 'vitest';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { ARMS } from '../../../scripts/gallery/states.ts';
import { toFalseDifference } from '../../../utils/app/false-difference.ts';
import { applyMutes, isSameQuestion, muteName, muteOf } from '../../../utils/app/muting.ts';
import { makeWords } from '../../../utils/app/story-words.ts';
import { translateWith } from '../../../utils/app/translate.ts';
import type { FindingView, StoryView } from '../../../utils/app/views.ts';

/** Values by article, each article an outlet of its own; `here` is the open one. */
function finding(id: string, values: Readonly<Record<string, readonly string[]>>, over: Partial<FindingView> = {}) {
  return {
    ...ARMS.findings[0]!,
    id,
    kind: 'number',
    question: { key: 'howMany', args: { what: 'people hurt' } },
    values: Object.entries(values).map(([normalized, articles]) => ({
      text: normalized,
      normalized,
      voices: articles.length,
      evidence: articles.map((article) => ({ ...ARMS.findings[0]!.values[0]!.evidence[0]!, article })),
    })),
    ...over,
  } satisfies FindingView;
}
const articles = ['here', 'a', 'b', 'c'].map((id) => ({
  ...ARMS.articles[0]!,
  id,
  outlet: `${id}.example`,
  isOpen: id === 'here',
}));
const storyOf = (...findings: readonly FindingView[]): StoryView => ({ ...ARMS, articles, findings });
const idsOf = (story: StoryView) => story.findings.map(({ id }) => id);

const hurt = finding('hurt', { 12: ['here', 'a'], 14: ['b'] });
const cost = finding(
  'cost',
  { 4: ['here'], 5: ['a'], 6: ['b'] },
  { question: { key: 'howMany', args: { what: 'crowns' } } },
);
const day = finding('day', { '2026-03-03': ['here'], '2026-03-04': ['b'] }, { kind: 'date' });
const story = storyOf(hurt, cost, day);

describe('what is muted', () => {
  test('nothing: the story stays the very same', () => {
    expect(applyMutes(story, [])).toEqual({ story, muted: { count: 0, by: [] } });
    expect(applyMutes(story, []).story).toBe(story);
  });

  test('a question goes alone', () => {
    const result = applyMutes(story, [muteOf(hurt)]);
    expect(idsOf(result.story)).toEqual(['cost', 'day']);
    expect(result.muted).toEqual({ count: 1, by: [muteOf(hurt)] });
  });

  test.each([
    ['under another id, with one more outlet', finding('x', { 12: ['here', 'a'], 14: ['b'], 20: ['c'] }), true],
    ['with one answer changed since', finding('x', { 13: ['here', 'a'], 14: ['b'] }), true],
    ['the same question of another event', finding('x', { 12: ['c'], 14: ['d'] }), false],
    ['the same words of other values in the same articles', finding('x', { 1: ['here', 'a'], 2: ['b'] }), false],
    [
      'another question',
      finding('x', { 12: ['here', 'a'] }, { question: { key: 'howMany', args: { what: 'dogs' } } }),
      false,
    ],
    ['another kind', finding('x', { 12: ['here', 'a'] }, { kind: 'date' }), false],
  ])('a question is known again %s', (_, candidate, isKnown) => {
    expect(isSameQuestion(candidate, muteOf(hurt))).toBe(isKnown);
  });

  describe('a question asked in the words of its first answer', () => {
    const asking = (words: string | null): Pick<FindingView, 'kind' | 'question'> => ({
      kind: 'quote',
      question: { key: 'whatWordsUnnamed', args: words === null ? {} : { words } },
    });
    const muted = finding('old', { 'the dam will hold': ['here'], 'the dam shall hold': ['a'] }, asking(null));

    test.each([
      ['that was muted when it had no words', asking('The dam will hold'), { 'the dam will hold': ['here'] }, true],
      ['that another article answers first', asking('The dam shall'), { 'the dam shall hold': ['a', 'b'] }, true],
      ['of another remark in the same article', asking('No one slept'), { 'no one slept': ['here'] }, false],
    ])('%s', (_, asked, values: Readonly<Record<string, readonly string[]>>, isKnown) => {
      expect(isSameQuestion(finding('x', values, asked), muteOf(muted))).toBe(isKnown);
      const withWords = { ...muted, ...asking('The dam will hold') };
      expect(isSameQuestion(finding('x', values, asked), muteOf(withWords))).toBe(isKnown);
    });

    test('is listed by an answer where it had no words', () => {
      const words = makeWords(translateWith(messages), 'en');
      expect(muteName(muteOf(muted), [], words)).toBe('How was it worded: “the dam will hold”?');
      expect(muteName(muteOf({ ...muted, ...asking('The dam will') }), [], words)).toContain('“The dam will”');
    });
  });

  test('a kind goes in every verdict', () => {
    const agreed = finding('agreed', { 3: ['here', 'a'] }, { verdict: 'agree' });
    const result = applyMutes(storyOf(hurt, agreed, day), [{ by: 'kind', kind: 'number' }]);
    expect(idsOf(result.story)).toEqual(['day']);
    expect(result.muted.count).toBe(2);
  });

  test('an outlet takes along what is no comparison without it, and leaves the rest as it was judged', () => {
    const result = applyMutes(story, [{ by: 'outlet', outlet: 'b.example' }]);
    expect(result.story.findings).toEqual([cost]);
    expect(result.muted.count).toBe(2);
  });

  test('an outlet that is being read is not muted there', () => {
    const result = applyMutes(story, [{ by: 'outlet', outlet: 'here.example' }]);
    expect(result).toEqual({ story, muted: { count: 0, by: [] } });
  });

  test('what hides nothing here is not listed', () => {
    const none = { by: 'kind', kind: 'place' } as const;
    expect(applyMutes(story, [none, muteOf(day)]).muted.by).toEqual([muteOf(day)]);
  });
});

describe('a false difference', () => {
  const [first] = ARMS.findings;
  const report = toFalseDifference(first!, ARMS.articles, { reported: '2026-11-23T10:00:00Z', engine: 3 });

  test('has its reason, and each outlet with its sentence', () => {
    expect(report).toMatchObject({ reason: first!.reason, verdict: first!.verdict, engine: 3 });
    const told = first!.values.flatMap(({ evidence }) => evidence);
    expect(report.values.flatMap(({ evidence }) => evidence.map(({ sentence }) => sentence))).toEqual(
      told.map(({ before, value, after }) => before + value + after),
    );
    expect(report.values[0]!.evidence[0]!.outlet).toBe(ARMS.articles.find(({ id }) => id === told[0]!.article)!.outlet);
  });

  test('is known by the mute of its question, so that it can be taken back', () => {
    expect(isSameQuestion(report, muteOf(first!))).toBe(true);
    expect(isSameQuestion(report, muteOf(ARMS.findings[1]!))).toBe(false);
  });
});
