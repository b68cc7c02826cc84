/**
 * A picture against the reviewed one. The library was chosen by measurement over 47 pictures of these screens: reading
 * the files takes two thirds of the time whatever compares them; pixelmatch needs no binary and is the smallest.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { inject } from 'vitest';

const REVIEWED = join(import.meta.dirname, '..', 'pictures');
/** What differs is laid beside, to be looked at; never kept in the repository. */
const DIFFERENT = join(import.meta.dirname, '..', '.different');

/** Edges may be smoothed otherwise by another version of the browser; a thing that moved by 2 px changes more. */
const MOST_DIFFERENT = 40; // px

/**
 * Null where it is as reviewed; or else what is the matter. Missing pictures are written, but not on CI; with `--update`
 * those that differ, too. Whoever commits them has looked at them.
 */
export function compareWithReviewed(name: string, taken: Buffer): string | null {
  const file = join(REVIEWED, `${name}.png`);
  const update = inject('pictures');
  const isKnown = existsSync(file);
  if (!isKnown && update === 'none') return 'there is no reviewed picture';
  const problem = isKnown ? findDifference(readFileSync(file), taken, join(DIFFERENT, `${name}.png`)) : null;
  if (isKnown && (problem === null || update !== 'all')) return problem;
  mkdirSync(REVIEWED, { recursive: true });
  writeFileSync(file, taken);
  return null;
}

/** `beside`: file for a picture of the difference. */
export function findDifference(reviewed: Buffer, taken: Buffer, beside: string): string | null {
  rmSync(beside, { force: true });
  if (reviewed.equals(taken)) return null;
  const [one, other] = [PNG.sync.read(reviewed), PNG.sync.read(taken)];
  mkdirSync(dirname(beside), { recursive: true });
  if (one.width !== other.width || one.height !== other.height) {
    writeFileSync(beside, taken);
    return `it is ${other.width} × ${other.height} px, not ${one.width} × ${one.height}`;
  }
  const difference = new PNG({ width: one.width, height: one.height });
  const count = pixelmatch(one.data, other.data, difference.data, one.width, one.height, { threshold: 0.1 });
  if (count <= MOST_DIFFERENT) return null;
  writeFileSync(beside, PNG.sync.write(difference));
  return `${count} px differ, see ${beside}`;
}
