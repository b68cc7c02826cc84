import { describe, expect, test } from 'vitest';
import { markText } from '../../../../utils/app/side-by-side/mark-text.ts';
import type { FindingView } from '../../../../utils/app/views.ts';
import type { Verdict } from '../../../../utils/engine/types.ts';

const TEXT = 'The tower fell on Monday night.\n\nNine people were hurt, the mayor said.';

function finding(
  id: string,
  value: string,
  verdict: Verdict = 'differ',
  over: { start?: number; field?: 'title' } = {},
) {
  const start = over.start ?? TEXT.indexOf(value);
  const evidence = { article: 'a', before: '', after: '', value, start, end: start + value.length, link: null };
  return {
    id,
    kind: 'date',
    question: { key: 'whenStatement', args: {} },
    verdict,
    reason: { rule: 'test', alignment: 1, basis: [] },
    isInOpenArticle: true,
    values: [{ text: value, normalized: value, voices: 1, evidence: [{ ...evidence, field: over.field ?? 'text' }] }],
  } satisfies FindingView;
}

const partsOf = (findings: readonly FindingView[]) =>
  markText('a', { title: 'Tower falls', text: TEXT }, findings).paragraphs.map(({ parts }) =>
    parts.map(({ text, findings: here }) => [text, here.map(({ id }) => id).join()]),
  );

describe('marked text', () => {
  test('paragraphs without empty lines, each value a part of its own', () => {
    expect(partsOf([finding('when', 'Monday night'), finding('many', 'Nine people')])).toEqual([
      [
        ['The tower fell on ', ''],
        ['Monday night', 'when'],
        ['.', ''],
      ],
      [
        ['Nine people', 'many'],
        [' were hurt, the mayor said.', ''],
      ],
    ]);
  });

  test('of overlapping values the shared part has both, the stronger first, and each begins once', () => {
    const findings = [finding('night', 'Monday night', 'precision'), finding('day', 'Monday')];
    const [first] = markText('a', { title: '', text: TEXT }, findings).paragraphs;
    const shown = first?.parts.map(({ text, findings: here, begins }) => [
      text,
      here.length,
      begins.map(({ id }) => id),
    ]);
    expect(shown).toEqual([
      ['The tower fell on ', 0, []],
      ['Monday', 2, ['day', 'night']],
      [' night', 1, []],
      ['.', 0, []],
    ]);
  });

  test('a value in the title marks the title alone', () => {
    const { title, paragraphs } = markText('a', { title: 'Tower falls', text: TEXT }, [
      finding('what', 'Tower', 'differ', { start: 0, field: 'title' }),
    ]);
    expect(title.map(({ text, findings }) => [text, findings.length])).toEqual([
      ['Tower', 1],
      [' falls', 0],
    ]);
    expect(paragraphs.flatMap(({ parts }) => parts).some(({ findings }) => findings.length > 0)).toBe(false);
  });

  test('a value that no longer stands there is not marked, nor one of another article', () => {
    expect(partsOf([finding('moved', 'Nine people', 'differ', { start: 3 })]).flat()).toHaveLength(2);
    const parts = markText('b', { title: '', text: TEXT }, [finding('other', 'Monday')]).paragraphs;
    expect(parts.flatMap(({ parts: each }) => each)).toHaveLength(2);
  });

  test('the whole text is there, whatever is marked', () => {
    const { paragraphs } = markText('a', { title: '', text: TEXT }, [finding('over', 'night.\n\nNine')]);
    expect(paragraphs.map(({ parts }) => parts.map(({ text }) => text).join('')).join('\n\n')).toBe(TEXT);
  });
});
