/** What speaks for a run of capitals being a person: title, honorific, age, speech verb, a known given name. */
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import {
  BEFALLING,
  DAYS_AND_MONTHS,
  NAMING,
  PLACE_ENDS,
  PLACE_STARTS,
  SAYING,
  SELDOM_NAMES,
} from '../../lexicon/person-cues.ts';
import { RANKS, type RankKind } from '../../lexicon/ranks.ts';
import type { Word } from '../../text/words.ts';
import { foldName } from './name-forms.ts';
import { isPossessive, type NameRun } from './name-runs.ts';
import type { TitlePhrase } from './title-phrases.ts';

export interface NameEvidence {
  /** Title phrases that are bound to this mention, in the order of the text. */
  readonly titles: readonly TitlePhrase[];
  readonly age: number | null;
  /** Certain to be a person, even with one word. */
  readonly isTitled: boolean;
  /** Beside a verb of saying. */
  readonly isSaid: boolean;
  /** Enough for a name of two words or more. */
  readonly isLikely: boolean;
}

/** Kinds of title that stand before a surname alone ("Sheriff Smith"). */
const NAMES_HOLDER: ReadonlySet<RankKind> = new Set(['office', 'uniform', 'cleric', 'noble']);
/** Before one capitalised word these are as often part of another name ("Boss Nightclub"). */
const WEAK_RANKS = new Set(['boss', 'head', 'host', 'page', 'leader', 'executive', 'general']);

export function readEvidence(run: NameRun, phrases: readonly TitlePhrase[], source: string): NameEvidence {
  const { words } = run.sentence;
  const before = titlesBefore(run, phrases, source);
  const age = readAge(run, source);
  const after = titlesAfter(run, age?.to ?? run.to, phrases, source);
  const given = foldName(run.parts[0] ?? '');
  const previous = words[run.from - 1];
  const next = words[run.to];
  const isSaid =
    (next !== undefined && SAYING.has(next.norm) && gap(words, run.to - 1, source).length <= 2) ||
    (previous !== undefined && SAYING.has(previous.norm) && gap(words, run.from - 1, source) === ' ');
  const isSubject =
    BEFALLING.has(next?.norm ?? '') ||
    (/^(?:was|is|has|had|were)$/.test(next?.norm ?? '') && BEFALLING.has(words[run.to + 1]?.norm ?? ''));
  const isOwner = isPossessive(words[run.to - 1] as Word) && RANKS.has(next?.norm ?? '');
  const isArticled = /^(?:the|a|an)$/.test(previous?.norm ?? '');
  const isRelative = /^(?:who|whom|whose)$/.test(next?.norm ?? '') && gap(words, run.to - 1, source).length <= 2;
  // "T.J. Hallow", "John Q. Hallow"
  const hasInitials =
    run.parts.length > 1 && run.parts.slice(0, -1).some((part) => /^(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu})$/u.test(part));
  const isNamed = previous !== undefined && (NAMING.has(previous.norm) || isIdentified(run));
  const isSeldom = run.parts.length < 3 && run.parts.some((part) => SELDOM_NAMES.has(part.toLowerCase()));
  const isPlace = PLACE_STARTS.has(given) || PLACE_ENDS.has((run.parts.at(-1) ?? '').toLowerCase());
  const directTitle = before.some(
    (phrase) =>
      phrase.to === run.from &&
      gap(words, run.from - 1, source) !== ', ' &&
      (run.parts.length > 1 || (NAMES_HOLDER.has(phrase.kind) && !WEAK_RANKS.has(words[run.from - 1]?.norm ?? ''))),
  );
  const isTitled = run.hasHonorific || (directTitle && !isPlace) || (age !== null && run.parts.length > 1 && !isPlace);
  return {
    titles: [...before, ...after],
    age: age?.value ?? ageBefore(run, source),
    isTitled,
    isSaid,
    isLikely:
      isTitled ||
      (GIVEN_NAMES.has(given) && !isArticled && !DAYS_AND_MONTHS.has(given) && !isPlace) ||
      (!isSeldom &&
        !isArticled &&
        !isPlace &&
        (isSaid || isNamed || isRelative || hasInitials || isSubject || isOwner || before.length + after.length > 0)) ||
      ageBefore(run, source) !== null,
  };
}

/** "identified as NAME", "identified the victims who died as NAME". */
function isIdentified({ sentence: { words }, from }: NameRun): boolean {
  const near = words.slice(Math.max(0, from - 8), from).map((word) => word.norm);
  const at = near.lastIndexOf('as');
  return at >= 0 && at >= near.length - 2 && near.slice(0, at).some((norm) => NAMING.has(norm));
}

const gap = (words: readonly Word[], at: number, source: string): string => {
  const [word, next] = [words[at], words[at + 1]];
  return word && next ? source.slice(word.end, next.start) : '';
};

/** "White House spokesman NAME", "the ministry's spokesman, NAME"; two titles may follow each other. */
function titlesBefore(run: NameRun, phrases: readonly TitlePhrase[], source: string): TitlePhrase[] {
  const { words } = run.sentence;
  const found: TitlePhrase[] = [];
  let edge = run.from - (run.hasHonorific ? 1 : 0);
  for (let i = phrases.length - 1; i >= 0; i -= 1) {
    const phrase = phrases[i] as TitlePhrase;
    if (phrase.to !== edge) continue;
    const between = gap(words, edge - 1, source);
    // "the ministry's spokesman, NAME, said"; after "as chief of staff, NAME said" another clause begins.
    const isClosed = found.length > 0 || (!run.hasHonorific && /^[,.;)]$/.test(source[run.end] ?? '.'));
    const isBound = phrase.organisations.length > 0 || (found.length === 0 && phrase.determiner === 'possessive');
    const isLoose = between === ', ' && isClosed && isBound;
    if (between !== ' ' && between !== '. ' && !isLoose) break;
    found.unshift(phrase);
    // "deputy minister and chief negotiator NAME"
    const isJoined = words[phrase.from - 1]?.norm === 'and' && found.length < 2;
    edge = isJoined ? phrase.from - 1 : phrase.from;
  }
  return found;
}

/** "NAME, the title", "NAME, 24, a title", "NAME (title)", "NAME is the title"; two may be joined by "and". */
function titlesAfter(run: NameRun, edge: number, phrases: readonly TitlePhrase[], source: string): TitlePhrase[] {
  const { words } = run.sentence;
  let at = edge;
  const between = gap(words, edge - 1, source);
  const [next, second] = [words[at]?.norm ?? '', words[at + 1]?.norm ?? ''];
  if (/^, ?$|^ [(–—-] ?$/.test(between)) {
    if (next === 'who' && /^(?:is|was|serves|served)$/.test(second)) at += 2;
  } else if (between === ' ' && /^(?:is|was)$/.test(next) && /^(?:the|a|an)$/.test(second)) at += 1;
  else return [];
  const found: TitlePhrase[] = [];
  let phrase = phrases.find(({ opening }) => opening === at);
  while (phrase && found.length < 3) {
    // "Smith, police chief Jones and …" is a list, not an apposition.
    const end = words[phrase.to];
    if (end && /^\p{Lu}/u.test(end.text) && gap(words, phrase.to - 1, source) === ' ') break;
    found.push(phrase);
    const after: number = end?.norm === 'and' ? phrase.to + 1 : -1;
    phrase = phrases.find(({ opening }) => opening === after);
  }
  return found;
}

/** "NAME, 24,", "NAME (24)" and "NAME, a 24-year-old …". */
function readAge(run: NameRun, source: string): { value: number; to: number } | null {
  const { words } = run.sentence;
  const word = words[run.to];
  if (!word) return null;
  const lead = gap(words, run.to - 1, source);
  if (word.norm === 'a' || word.norm === 'an') {
    const age = AGED.exec(words[run.to + 1]?.norm ?? '')?.[1];
    return age !== undefined && lead === ', ' ? { value: Number(age), to: run.to } : null;
  }
  if (!/^\d{1,3}$/.test(word.text)) return null;
  const close = source[word.end] ?? '';
  const isAge = (/^\.?, ?$/.test(lead) && /[,.;:)]/.test(close || '.')) || (lead === ' (' && close === ')');
  const value = Number(word.text);
  return isAge && value <= 120 ? { value, to: run.to + 1 } : null;
}

const AGED = /^(\d{1,3})-year-old$/;

/** "24-year-old NAME", "24-year-old student NAME". */
function ageBefore(run: NameRun, source: string): number | null {
  const { words } = run.sentence;
  for (const back of [1, 2]) {
    const word = words[run.from - back];
    if (!word) return null;
    const age = AGED.exec(word.norm)?.[1];
    if (age !== undefined) return gap(words, run.from - 1, source) === ' ' ? Number(age) : null;
    if (!RANKS.has(word.norm)) return null;
  }
  return null;
}
