import { describe, expect, test } from 'vitest';
import { markText } from '../../../../utils/app/side-by-side/mark-text.ts';
import type { EvidenceView, FindingView, VersionChangeView } from '../../../../utils/app/views.ts';
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

describe('what the outlet changed', () => {
  /** `sentence` is in the text; `earlier` is what stood in its place. */
  function change(value: string, sentence: string, was: string, earlier: string): VersionChangeView {
    const cut = (text: string, part: string, start: number): EvidenceView => {
      const [before = '', after = ''] = text.split(part);
      return { article: 'a', before, value: part, after, start, end: start + part.length, field: 'text', link: null };
    };
    return {
      id: value,
      kind: 'number',
      question: { key: 'howMany', args: {} },
      before: cut(earlier, was, 0),
      after: cut(sentence, value, TEXT.indexOf(value)),
      readAt: '2026-03-01T09:00:00Z',
      changedAt: null,
    };
  }
  const edited = (changes: readonly VersionChangeView[], text = TEXT) =>
    markText('a', { title: '', text }, [finding('many', 'Nine people')], changes).paragraphs.map(({ parts }) =>
      parts
        .map(({ text: part, isNew, removed }) => `${removed && `{${removed}}`}${isNew ? `[${part}]` : part}`)
        .join(''),
    );
  const sentence = 'Nine people were hurt, the mayor said.';

  test('every word of its sentence that is new, and what stood there', () => {
    const one = change('Nine', sentence, 'Six', 'Six people were hurt, the mayor of Hill said.');
    expect(edited([one])).toEqual([
      'The tower fell on Monday night.',
      '{Six}[Nine] people were hurt, the mayor {of Hill}said.',
    ]);
  });

  test('words that went from a paragraph’s end', () => {
    const one = change('Nine', sentence, 'Six', 'Six people were hurt, the mayor said. Late on Monday.');
    expect(edited([one])[1]).toBe('{Six}[Nine] people were hurt, the mayor said.{Late on Monday.}');
  });

  test('two details of one sentence tell its words once', () => {
    const one = change('Nine', sentence, 'Six', 'Six people were hurt, the sheriff said.');
    const other = change('mayor', sentence, 'sheriff', 'Six people were hurt, the sheriff said.');
    expect(edited([one, other])[1]).toBe('{Six}[Nine] people were hurt, the {sheriff}[mayor] said.');
  });

  test('of a sentence that was written anew, only the value', () => {
    const one = change('Nine', sentence, 'six', 'Reports of six wounded could at first not be confirmed by anybody.');
    expect(edited([one])[1]).toBe('{six}[Nine] people were hurt, the mayor said.');
  });

  test('nothing where the text was kept anew since', () => {
    const one = change('Nine', sentence, 'Six', 'Six people were hurt, the mayor said.');
    expect(edited([one], 'The tower fell.\n\nTen people were hurt.').join('')).not.toMatch(/[{[]/);
  });
});
