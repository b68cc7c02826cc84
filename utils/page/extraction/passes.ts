/**
 * Runs the named passes before and after Readability, keeps the record of what each removed, and guards the text: a
 * pass that would take more of it than it may is undone, since a template's name or a wrong guess must never cost the
 * article.
 */
import type { Line } from './block-text.ts';
import { beginningOf, findLongestRun, type PageCopy } from './page-copy.ts';

export interface Removal {
  /** Start of the removed text, for people. */
  readonly text: string;
  readonly why: string;
}

export interface PassReport {
  readonly pass: string;
  readonly removed: readonly Removal[];
  /** Set where the pass was undone: the share of the text that it would have taken. */
  readonly guarded?: number;
}

/** What a pass may know of the page besides the tree. */
export interface PassContext {
  readonly copy: PageCopy;
  /** Whether a reader of the live page can't see an element; null where nobody knows (a file, a fetched page). */
  readonly isHidden: ((element: Element) => boolean) | null;
  /** What the page's metadata says in short of the article. */
  readonly descriptions: readonly string[];
  /** The article's headline; tells it from others on the same page. */
  readonly title: string;
}

export interface TreePass {
  readonly name: string;
  /** Share of the page's prose that it may take; above, nothing of it is done. */
  readonly mostShare: number;
  /** The same where the longest run of paragraphs is left alone: what stands beside an article may be longer than it. */
  readonly mostBesideText?: number;
  /** Stops now and then on the way, so that it can be gone on with later. */
  find(context: PassContext, remove: (element: Element, why: string) => void): Generator<undefined, void>;
}

/** What is known of the article when its lines are read. */
export interface LineContext {
  readonly title: string;
  readonly byline: string | null;
  readonly language: string | null;
}

export interface LinePass {
  readonly name: string;
  readonly mostShare: number;
  /** Why a line is not the article's own text; null where it is. `index` counts in `lines`. */
  find(lines: readonly Line[], context: LineContext, remove: (index: number, why: string) => void): void;
}

const SHOWN = 120; // characters of a removal that the record keeps

/** Removes from the copy what the passes find. `off` names passes that are not run. */
export function* runTreePasses(
  passes: readonly TreePass[],
  context: PassContext,
  off: ReadonlySet<string>,
): Generator<undefined, readonly PassReport[]> {
  const { copy } = context;
  const reports: PassReport[] = [];
  for (const pass of passes) {
    if (off.has(pass.name)) continue;
    const found = new Map<Element, string>();
    yield* pass.find(context, (element, why) => {
      if (!found.has(element) && element !== copy.body) found.set(element, why);
    });
    const left = [...found].filter(([element]) => !hasAncestorIn(element, found));
    if (left.length === 0) {
      reports.push({ pass: pass.name, removed: [] });
      continue;
    }
    const total = copy.proseIn.get(copy.body) ?? 0;
    const taken = left.reduce((sum, [element]) => sum + (copy.proseIn.get(element) ?? 0), 0);
    if (total > 0 && taken / total > pass.mostShare && !isBesideText(pass, taken / total, left, copy)) {
      reports.push({ pass: pass.name, removed: [], guarded: taken / total });
      continue;
    }
    yield;
    const removed: Removal[] = [];
    for (const [index, [element, why]] of left.entries()) {
      if (index % 200 === 199) yield;
      const text = squeeze(beginningOf(element, SHOWN * 4));
      if (text !== '') removed.push({ text, why });
      copy.remove(element);
    }
    reports.push({ pass: pass.name, removed });
    yield;
  }
  return reports;
}

function isBesideText(
  { mostBesideText = 0 }: TreePass,
  share: number,
  found: readonly (readonly [Element, string])[],
  copy: PageCopy,
): boolean {
  if (share > mostBesideText) return false;
  const run = findLongestRun(copy);
  return run !== null && !found.some(([element]) => element.contains(run));
}

/** The lines that the passes leave, with the record. */
export function runLinePasses(
  passes: readonly LinePass[],
  lines: readonly Line[],
  context: LineContext,
  off: ReadonlySet<string>,
): { readonly lines: readonly Line[]; readonly reports: readonly PassReport[] } {
  const reports: PassReport[] = [];
  let kept = lines;
  for (const pass of passes) {
    if (off.has(pass.name)) continue;
    const found = new Map<number, string>();
    pass.find(kept, context, (index, why) => {
      if (!found.has(index)) found.set(index, why);
    });
    const total = kept.reduce((sum, line) => sum + line.text.length, 0);
    const taken = [...found.keys()].reduce((sum, index) => sum + (kept[index]?.text.length ?? 0), 0);
    if (total > 0 && taken / total > pass.mostShare) {
      reports.push({ pass: pass.name, removed: [], guarded: taken / total });
      continue;
    }
    const removed = [...found].map(([index, why]) => ({ text: squeeze(kept[index]?.text ?? ''), why }));
    kept = kept.filter((_, index) => !found.has(index));
    reports.push({ pass: pass.name, removed });
  }
  return { lines: kept, reports };
}

function hasAncestorIn(element: Element, found: ReadonlyMap<Element, string>): boolean {
  for (let above = element.parentElement; above; above = above.parentElement) if (found.has(above)) return true;
  return false;
}

const squeeze = (text: string): string =>
  text
    .slice(0, SHOWN * 4)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, SHOWN);
