/**
 * The words that let a sentence through to a pattern must let through all that the pattern finds: texts are made from
 * each pattern's own source, so that a word added to a pattern and forgotten in the tables of cues is told here.
 */
import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { describe, expect, it } from 'vitest';
import { ONE_GUNMAN, PLURAL_GUNMEN, SEVERAL_GUNMEN } from '../../../../utils/engine/lexicon/gunmen-words.ts';
import { ALIVE, ARRESTED, DIED, NO_ARRESTS, SOUGHT, WANTED } from '../../../../utils/engine/lexicon/state-words.ts';
import { CUES, KEYS, PASSAGE_CUES } from '../../../../utils/engine/text/cues.ts';
import { CLASSES } from '../../../../utils/engine/text/word-classes.ts';
import { readWords } from '../../../../utils/engine/text/words.ts';

/** What the words of a text have together. */
interface Marks {
  cues: number;
  keys: number;
  classes: number;
}

const marksOf = (text: string): Marks =>
  readWords(text).reduce(
    ({ cues, keys, classes }, { form }) => ({
      cues: cues | form.cues,
      keys: keys | form.keys,
      classes: classes | form.classes,
    }),
    { cues: 0, keys: 0, classes: 0 },
  );

/** Numbers from 0 to below 1, the same in every run. */
function makeChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

/** A text made by a pattern's source, its looks ahead and behind left out: the pattern says itself whether it fits. */
function makeText(node: AST.Node, chance: () => number): string {
  const pick = <T>(of: readonly T[]): T => of[Math.floor(chance() * of.length)] as T;
  const join = (nodes: readonly AST.Node[]) => nodes.map((each) => makeText(each, chance)).join('');
  switch (node.type) {
    case 'RegExpLiteral':
      return makeText(node.pattern, chance);
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return makeText(pick(node.alternatives), chance);
    case 'Alternative':
      return join(node.elements);
    case 'Quantifier': {
      const most = Math.min(node.max, node.min + 2);
      const times = node.min + Math.floor(chance() * (most - node.min + 1));
      return Array.from({ length: times }, () => makeText(node.element, chance)).join('');
    }
    case 'Character':
      return String.fromCodePoint(node.value);
    case 'CharacterClass':
      return node.negate ? 'x' : makeText(pick(node.elements), chance);
    case 'CharacterClassRange':
      return String.fromCodePoint(node.min.value);
    case 'CharacterSet':
      return node.kind === 'digit' ? '7' : 'z';
    default:
      return '';
  }
}

const RUNS = 4000;

/** Different texts that a pattern finds whole. */
function textsOf(pattern: RegExp): string[] {
  const tree = new RegExpParser().parseLiteral(String(pattern));
  const chance = makeChance(7);
  const texts = new Set<string>();
  for (let run = 0; run < RUNS; run++) {
    const text = makeText(tree, chance);
    if (pattern.test(text)) texts.add(text);
  }
  return [...texts];
}

const hasAny = (marks: number, bits: number) => (marks & bits) !== 0;
const isTold = ({ keys }: Marks) =>
  hasAny(keys, KEYS.seeks | KEYS.loose) || (hasAny(keys, KEYS.suspect) && hasAny(keys, KEYS.told));
const isFired = ({ keys }: Marks) =>
  hasAny(keys, KEYS.fired) ||
  (hasAny(keys, KEYS.opens) && hasAny(keys, KEYS.fire)) ||
  (hasAny(keys, KEYS.begins) && hasAny(keys, KEYS.firing));

describe('what lets a sentence through to a pattern', () => {
  it.each<[string, RegExp, (marks: Marks) => boolean]>([
    ['NO_ARRESTS', NO_ARRESTS, ({ classes }) => hasAny(classes, CLASSES.negation)],
    ['ARRESTED', ARRESTED, ({ cues, keys }) => hasAny(cues, CUES.arrested) && hasAny(keys, KEYS.arrests)],
    ['SOUGHT', SOUGHT, (marks) => hasAny(marks.cues, PASSAGE_CUES.sought | CUES.loose) && isTold(marks)],
    ['WANTED', WANTED, ({ cues, keys }) => hasAny(cues, PASSAGE_CUES.sought) && hasAny(keys, KEYS.wanted)],
    ['DIED', DIED, ({ cues, keys }) => hasAny(cues, CUES.outcome) && hasAny(keys, KEYS.died)],
    ['ALIVE', ALIVE, ({ cues, keys }) => hasAny(cues, CUES.outcome) && hasAny(keys, KEYS.alive)],
    ['SEVERAL_GUNMEN', SEVERAL_GUNMEN, (marks) => isFired(marks) || hasAny(marks.keys, KEYS.doers)],
    ['PLURAL_GUNMEN', PLURAL_GUNMEN, (marks) => isFired(marks) || hasAny(marks.keys, KEYS.doers | KEYS.another)],
    ['ONE_GUNMAN', ONE_GUNMAN, (marks) => isFired(marks) || hasAny(marks.keys, KEYS.doer)],
  ])('%s', (_, pattern, isLetThrough) => {
    const texts = textsOf(pattern);
    expect(texts.length).toBeGreaterThan(50);
    expect(texts.filter((text) => !isLetThrough(marksOf(text)))).toEqual([]);
  });
});
