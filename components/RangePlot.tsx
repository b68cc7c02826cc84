/** Three or more numbers on one line, so that their distances are seen. The values stand below as text. */
import { rangeOf, type ValueRange } from '../utils/app/value-range.ts';
import type { ValueView } from '../utils/app/views.ts';

const WIDTH = 352; // px
const EDGE = 24; // px: room for half a label
const LABEL_GAP = 34; // px: closer labels would touch

interface Dot extends ValueRange {
  readonly text: string;
}

/** Nothing is drawn for fewer than three values, or where one of them has no number. */
export function RangePlot({ values }: { readonly values: readonly ValueView[] }) {
  const dots: Dot[] = values.flatMap((value) => {
    const range = rangeOf(value);
    return range ? [{ ...range, text: shortLabel(value.text, range) }] : [];
  });
  const [low, high] = [Math.min(...dots.map(({ min }) => min)), Math.max(...dots.map(({ max }) => max))];
  if (values.length < 3 || dots.length < values.length || high <= low) return null;
  const x = (number: number) => EDGE + ((number - low) / (high - low)) * (WIDTH - 2 * EDGE);
  let lastLabel = Number.NEGATIVE_INFINITY;
  const sorted = dots.toSorted((a, b) => a.min - b.min);
  return (
    <svg class="range-plot" viewBox={`0 0 ${WIDTH} 38`} width={WIDTH} height="38" aria-hidden="true" focusable="false">
      <line class="axis" x1={EDGE} x2={WIDTH - EDGE} y1="10" y2="10" />
      {sorted.map(({ min, max, text }) => {
        const middle = (x(min) + x(max)) / 2;
        const hasRoom = middle - lastLabel >= LABEL_GAP;
        if (hasRoom) lastLabel = middle;
        return (
          <g key={`${min}:${max}:${text}`}>
            {max > min && <line class="span" x1={x(min)} x2={x(max)} y1="10" y2="10" />}
            <circle class="dot" cx={middle} cy="10" r="5" />
            {hasRoom && (
              <text x={middle} y="32" text-anchor="middle">
                {text}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** The figure of "at least 14 people", "$14"; where it is told in words ("at least nine"), the number they stand for. */
function shortLabel(text: string, { min }: ValueRange): string {
  return /[$€£¥]?\d[\d.,]*/.exec(text)?.[0]?.replace(/[.,]$/, '') ?? String(min);
}
