// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { RangePlot } from '../../../components/RangePlot.tsx';
import type { ValueView } from '../../../utils/app/views.ts';

const value = (text: string, normalized: string): ValueView => ({ text, normalized, voices: 1, evidence: [] });
const labelsOf = (...values: ValueView[]) => {
  render(<RangePlot values={values} />, document.body);
  return [...document.querySelectorAll('text')].map((label) => label.textContent);
};

test('labels a value by its figure, and by its number where it is told in words', () => {
  expect(
    labelsOf(
      value('At least nine people', '9.. person'),
      value('at least 40', '40.. person'),
      value('Thirty-one', '31 person'),
    ),
  ).toEqual(['9', '31', '40']);
});

test('draws nothing for two values', () => {
  expect(labelsOf(value('nine', '9 person'), value('40', '40 person'))).toEqual([]);
});
