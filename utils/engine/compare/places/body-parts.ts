/**
 * How parts of the body lie to each other: one in another, left and right of one, neighbours that a wound between them may
 * be called by. Whose wounds are compared is told by places/body, records/findings and records/sole-wounds.
 */
import type { Detail, PlaceDetail, Reading } from '../../types.ts';
import type { Answer } from '../finding.ts';

/** What tells where a part is. */
export type Part = Pick<PlaceDetail, 'normalized' | 'within' | 'text'>;

export const baseOf = ({ normalized }: Part): string =>
  normalized
    .replace(/^(?:above|below|behind) /, '')
    .replace(/\b(?:left|right|upper|lower) /g, '')
    .replace(/s$/, '');
const sidesOf = ({ normalized }: Part): readonly string[] =>
  normalized.match(/\b(?:left|right|upper|lower)\b(?!-)/g) ?? [];
export const leadOf = ({ normalized }: Part): string | null => /^(above|below|behind) /.exec(normalized)?.[1] ?? null;
export const isPlural = ({ normalized }: Part): boolean => normalized.endsWith('s') && !normalized.endsWith('buttocks');

/** True where `wide` may be said of `narrow`. */
export function isWider(wide: Part, narrow: Part): boolean {
  if (isPlural(wide) !== isPlural(narrow) || leadOf(wide) !== null) return false;
  if (narrow.within.includes(baseOf(wide))) return !isOpposite(wide, narrow);
  if (baseOf(wide) !== baseOf(narrow) || leadOf(narrow) !== null) return false;
  const sides = sidesOf(narrow);
  return sidesOf(wide).length < sides.length && sidesOf(wide).every((side) => sides.includes(side));
}

const OPPOSITES: readonly (readonly [string, string])[] = [
  ['left', 'right'],
  ['upper', 'lower'],
];

/** The left one of two here, the right one there. */
export const isOpposite = (a: Part, b: Part): boolean =>
  OPPOSITES.some(
    ([one, other]) =>
      (sidesOf(a).includes(one) && sidesOf(b).includes(other)) ||
      (sidesOf(a).includes(other) && sidesOf(b).includes(one)),
  );

/**
 * Each word with those that a wound may be called by as well, besides wider and narrower ones: they overlap on the body,
 * or one is used loosely for the other. Common anatomy and press usage.
 */
const NEIGHBOURS: ReadonlyMap<string, ReadonlySet<string>> = readNeighbours();

function readNeighbours(): Map<string, Set<string>> {
  const rows = `side: chest abdomen stomach belly back hip torso rib armpit midsection buttock pelvis thigh
    abdomen: stomach belly midsection groin pelvis hip rib chest
    chest: rib armpit
    hip: buttock buttocks pelvis groin thigh lower-body backside back
    buttock: buttocks backside thigh pelvis
    buttocks: backside thigh pelvis
    groin: pelvis thigh
    armpit: shoulder arm
    neck: throat jaw chin skull
    throat: chin jaw mouth
    wrist: hand forearm
    hand: finger thumb
    foot: ankle heel
    ankle: heel shin calf
    knee: thigh shin
    shin: calf
    stomach: belly midsection pelvis
    temple: ear skull`;
  const neighbours = new Map<string, Set<string>>();
  const add = (one: string, other: string) => neighbours.set(one, (neighbours.get(one) ?? new Set()).add(other));
  for (const row of rows.split('\n')) {
    const [part = '', ...others] = row.trim().split(/:? /);
    for (const other of others) {
      add(part, other);
      add(other, part);
    }
  }
  return neighbours;
}

/** Where the eyes are. */
const FACE: ReadonlySet<string> = new Set('face forehead eye jaw mouth nose cheek chin lip temple'.split(' '));

/** "The back of the head", which is read as the head. */
const isBackOfHead = ({ text, normalized }: Part): boolean => normalized === 'head' && /\bback of\b/i.test(text);

/** Both words may be said of one wound. */
export function mayBeOne(a: Part, b: Part): boolean {
  const [one, other] = [baseOf(a), baseOf(b)];
  // "In the eye" and "above the eye".
  if (isOpposite(a, b) || (one === other && leadOf(a) !== leadOf(b))) return false;
  if ((isBackOfHead(a) && FACE.has(other)) || (isBackOfHead(b) && FACE.has(one))) return false;
  if (one === other || a.within.includes(other) || b.within.includes(one)) return true;
  return (FACE.has(one) && FACE.has(other)) || (NEIGHBOURS.get(one)?.has(other) ?? false);
}

/** Of two lists, the parts that only one of them has; each article tells some that the other's words don't cover. */
export function findPartsApart<T extends { readonly detail: Part }>(
  ofA: readonly T[],
  ofB: readonly T[],
): { readonly a: readonly T[]; readonly b: readonly T[] } | null {
  const without = (own: readonly T[], others: readonly T[]) =>
    own.filter(({ detail }) => !others.some((other) => mayBeOne(detail, other.detail)));
  const [a, b] = [without(ofA, ofB), without(ofB, ofA)];
  return a.length > 0 && b.length > 0 ? { a, b } : null;
}

/** A longer list is shown part by part. */
const LONGEST_LIST = 120; // characters

/** One answer a sentence: "the neck, hand and chest" as it is written. In the parts' order. */
export function answersOfParts(reading: Reading, parts: readonly PlaceDetail[]): Answer[] {
  const bySentence = Map.groupBy(parts, ({ sentence, field }) => `${field ?? ''}${sentence}`);
  return [...bySentence.values()].flatMap((own): Answer[] => {
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) return [];
    const source = first.field === 'title' ? reading.article.title : reading.article.text;
    const whole: Detail = { ...spanOf(first), end: last.end, text: source.slice(first.start, last.end) };
    if (first === last || last.end - first.start > LONGEST_LIST)
      return own.map((detail) => ({ reading, detail, normalized: detail.normalized }));
    return [{ reading, detail: whole, normalized: own.map(({ normalized }) => normalized).join(', ') }];
  });
}

const spanOf = ({ start, end, text, sentence, field }: PlaceDetail): Detail => ({
  start,
  end,
  text,
  sentence,
  ...(field && { field }),
});
