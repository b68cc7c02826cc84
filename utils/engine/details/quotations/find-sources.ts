/**
 * On whose authority the sentences tell what they tell: vague sources ("police") and exact ones ("Sgt. Mira Holt"). Those
 * in between ("a neighbour") are left out. Who speaks inside quotation marks is `find-quotations`' business.
 */
import { LEADING_SOURCE_WORDS, VAGUE_SOURCES } from '../../lexicon/source-words.ts';
import type { Document } from '../../text/document.ts';
import { type Word, wordsBetween } from '../../text/words.ts';
import type { Source, Speaker } from '../../types.ts';
import { readSource } from './reported-speech.ts';
import { type PeopleIndex, readSpeaker } from './speaker.ts';

/** In order of the sentences, one a sentence at most; the title's are left out. */
export function findSources({ article, sentences }: Document, index: PeopleIndex): Source[] {
  const sources: Source[] = [];
  for (const sentence of sentences) {
    const span = sentence.field === 'title' ? null : readSource(article.text, sentence);
    if (!span) continue;
    const words = wordsBetween(sentence.words, article.text, span.start, span.end);
    const speaker = readSpeaker(article.text, span, words, index);
    // A pronoun, which may be cut short, is neither vague nor exact.
    if (speaker.type === 'pronoun') continue;
    const vague = vagueFold(words);
    if (vague !== null) sources.push({ sentence: sentence.index, speaker, vague });
    else if (isExact(speaker, words)) sources.push({ sentence: sentence.index, speaker });
  }
  return sources;
}

/** "local police" → "police"; null where the phrase says whose police they are. */
function vagueFold(words: readonly Word[]): string | null {
  let only: Word | null = null;
  for (const word of words) {
    if (LEADING_SOURCE_WORDS.has(word.norm)) continue;
    if (only !== null) return null;
    only = word;
  }
  return only && (VAGUE_SOURCES.get(only.norm)?.fold ?? null);
}

/** "San Francisco police" says no more than "police" to who reads of San Francisco; a ministry or a sheriff's office does. */
const isExact = (speaker: Speaker, words: readonly Word[]): boolean =>
  (speaker.type === 'body' && BODY_HEADS.has(words.at(-1)?.norm ?? '') && NAMED_BODY.test(speaker.text)) ||
  (speaker.type === 'person' && speaker.name !== undefined) ||
  (speaker.type === 'office' && words.length >= 4);

const BODY_HEADS: ReadonlySet<string> = new Set(
  'ministry department office agency bureau commission authority service guard patrol administration'.split(' '),
);
const NAMED_BODY = new RegExp(
  String.raw`^(?:the )?(?:\p{Lu}[\p{L}.'’-]* ){1,5}(?:${[...BODY_HEADS].join('|')})$`,
  'iu',
);
