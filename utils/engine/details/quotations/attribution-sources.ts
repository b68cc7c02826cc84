/** Rungs of the ladder for a speaker without a verb of speech: a signature, "according to", "Smith's claim", "to Smith". */
import { SPEECH_GERUNDS, SPEECH_NOUNS } from '../../lexicon/speech-verbs.ts';
import { type Attribution, found, type Items, nextQuote, previousQuote } from './attribution-words.ts';
import { isName, isPunct, phraseEndingAt, phraseStartingAt, wordAt } from './noun-phrase.ts';
import { subjectBefore } from './subject.ts';

/** “…” — Anna Smith. The name stands alone after a dash; or after a comma inside the marks, to the end of the sentence. */
export function signature(items: Items, at: number): Attribution | null {
  const hasDash = isPunct(items, at + 1, '—–―-');
  const phrase = phraseStartingAt(items, hasDash ? at + 2 : at + 1, items.length);
  if (!phrase || !isName(items, phrase.from)) return null;
  const isEnd =
    phrase.to === items.length - 1 || (phrase.to === items.length - 2 && isPunct(items, phrase.to + 1, '.'));
  if (!hasDash) return at === 0 && isEnd && phrase.to > phrase.from ? found(phrase, null, 0.88, 'signature') : null;
  const isLast = phrase.to >= items.length - 2 || isPunct(items, phrase.to + 1, ',');
  return isLast ? found(phrase, null, 0.92, 'signature') : null;
}

/** "quoted Smith as saying", "cited an official as telling". */
export function quotedAsSaying(items: Items, left: number, at: number): Attribution | null {
  for (let i = at - 1; i >= left + 2; i -= 1) {
    if (wordAt(items, i)?.norm !== 'as' || !SPEECH_GERUNDS.has(wordAt(items, i + 1)?.norm ?? '')) continue;
    for (let verb = i - 1; verb >= Math.max(0, i - 26); verb -= 1) {
      const norm = wordAt(items, verb)?.norm;
      if (norm !== 'quoted' && norm !== 'cited' && norm !== 'quoting' && norm !== 'citing' && norm !== 'quotes')
        continue;
      const phrase = phraseStartingAt(items, verb + 1, i);
      if (phrase) return found(phrase, i + 1, 0.93, 'quoted-as-saying');
      return found(subjectBefore(items, verb, 0), verb, 0.9, 'was-quoted');
    }
  }
  return null;
}

/** “…,” according to Smith; according to Smith, “…”. The agency quoted Smith as saying, after the quotation. */
export function accordingTo(items: Items, at: number): Attribution | null {
  const right = nextQuote(items, at + 1);
  for (let i = at + 1; i < right - 1; i += 1) {
    if (wordAt(items, i)?.norm === 'according' && wordAt(items, i + 1)?.norm === 'to')
      return found(phraseStartingAt(items, i + 2, right), null, 0.9, 'according-to');
    if (wordAt(items, i)?.norm === 'as' && wordAt(items, i + 1)?.norm === 'saying') {
      const after = quotedAsSaying(items, at + 1, i + 2);
      if (after) return after;
    }
  }
  // “…,” as Smith put it; “…,” per the report.
  for (let i = at + 1; i < Math.min(right, at + 8); i += 1) {
    if (wordAt(items, i)?.norm === 'per')
      return found(phraseStartingAt(items, i + 1, right), null, 0.88, 'according-to');
    if (wordAt(items, i)?.norm === 'put' && wordAt(items, i + 1)?.norm === 'it')
      return found(subjectBefore(items, i, at + 1), i, 0.9, 'put-it');
  }
  const left = previousQuote(items, at) + 1;
  let hasComma = false;
  for (let i = at - 2; i >= left; i -= 1) {
    hasComma ||= isPunct(items, i + 1, ',:');
    // "According to the files on the “Lake Gang,” a fight …": before its comma the phrase itself quotes.
    if (wordAt(items, i)?.norm === 'according' && wordAt(items, i + 1)?.norm === 'to')
      return hasComma ? found(phraseStartingAt(items, i + 2, at), null, 0.88, 'according-to') : null;
  }
  return null;
}

/** Smith's claim that “…”; in Smith's words, “…”. */
export function possessor(items: Items, at: number): Attribution | null {
  for (let i = at - 1; i >= Math.max(1, at - 14); i -= 1) {
    if (items[i]?.kind === 'quote' || isPunct(items, i, ';,')) return null;
    if (!SPEECH_NOUNS.has(wordAt(items, i)?.norm ?? '')) continue;
    const owner = wordAt(items, i - 1);
    if (owner && /['’]s?$/.test(owner.text)) return found(phraseEndingAt(items, i - 1, 0), null, 0.82, 'possessor');
  }
  return null;
}

/** To Smith, a lawyer, the bill is “…”. Nothing else in the sentence speaks. */
export function inEyesOf(items: Items, at: number): Attribution | null {
  const first = wordAt(items, 0)?.norm;
  if (first !== 'to' && first !== 'for') return null;
  const phrase = phraseStartingAt(items, 1, at);
  const isPerson = phrase !== null && isName(items, phrase.to) && isPunct(items, phrase.to + 1, ',');
  return isPerson && previousQuote(items, at) < 0 ? found(phrase, null, 0.86, 'in-eyes-of') : null;
}
