/** What a quotation is by its shape: an utterance, a fragment woven into the outlet's sentence, or a term. */
import { AUXILIARIES } from '../../lexicon/clause-words.ts';
import { wordSet } from '../../text/word-sets.ts';
import { isIn, type Word } from '../../text/words.ts';
import type { Quotation } from '../../types.ts';

/** Before a term: names of works, nicknames, words that the outlet keeps at a distance. */
const NAMING =
  /\b(?:so-called|dubbed|nicknamed|known as|titled|entitled|named|headlined|hashtag|codenamed|the (?:film|movie|song|book|album|show|series|episode|words?|term|phrase)|(?:video|film|movie|song|book|album|show|game|page|group|gang|club|app|event|program|account) called)\s*$/i;

/** Before what is on the air: "on ABC's “This Week.”" */
const ON_AIR = /\bon (?:\p{Lu}[\p{L}.]* ?(?:\p{Lu}[\p{L}.]*)?['’]s? )?$/u;

const VERBS = wordSet([...AUXILIARIES, ..."i'm it's that's we're they're he's she's you're there's don't".split(' ')]);

/** John “Jack” Moor */
const BEFORE_NICKNAME = /\p{Lu}\p{L}+ ["“‘']*$/u;

/**
 * `words`: those inside the marks; `before`, `after`: some text before the opening mark and from the closing one on;
 * `hasSpeaker`: a speech verb governs it.
 * Up to three words that no speech verb governs, or all of them capitals, are a term.
 */
export function readForm(
  words: readonly Word[],
  inner: string,
  before: string,
  hasSpeaker: boolean,
  after: string,
): Quotation['form'] {
  if (words.length === 0 || NAMING.test(before)) return 'term';
  if (words.length <= 2 && BEFORE_NICKNAME.test(before) && /^["”’']+ \p{Lu}\p{Ll}/u.test(after)) return 'term';
  const content = words.filter((word) => !word.form.isFunction);
  const isTitleCase =
    words.length <= 8 && content.length > 0 && content.every((word) => /^[\p{Lu}\p{N}]/u.test(word.text));
  const endsAsSpeech = /[,.?!…]['’"”]*$/.test(inner.trimEnd());
  if (isTitleCase && (ON_AIR.test(before.replace(/["“'‘]+$/, '')) || !(endsAsSpeech && hasSpeaker))) return 'term';
  if (words.length <= 3 && !hasSpeaker) return 'term';
  const isClause = /^[\p{Lu}\d["'‘“.…]/u.test(inner.trimStart()) && (endsAsSpeech || words.length >= 6);
  if (isClause && words.length >= 2) return 'utterance';
  const hasVerb = words.some((word) => isIn(word, VERBS));
  return words.length >= 7 && hasVerb ? 'utterance' : 'fragment';
}
