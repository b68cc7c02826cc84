/**
 * Endless made-up news with the word distribution of real text (Zipf), for filling a corpus: events of one or two
 * reports each, some 300 articles a day. The same number gives the same article every time.
 */
import type { Article } from '../../../utils/engine/types.ts';

const VOCABULARY = 60_000;
const NAMES = 25_000;
const PER_DAY = 300;
const WORDS = 240;
const FIRST_DAY = Date.UTC(2030, 0, 1) / 86_400_000;

const SYLLABLES =
  'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bra cle dri flo gru kle pli sta tri spo'.split(' ');

function word(rank: number): string {
  let rest = rank + SYLLABLES.length;
  let made = '';
  while (rest > 0) {
    made += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return made;
}

/** Mulberry32 (Tommy Ettinger): a small, even generator with a seed. */
function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Rank of a word by Zipf's law, exponent 1, by inverting the logarithm of the rank. */
const zipf = (random: () => number, size: number): number => Math.floor(size ** random()) - 1;
const capital = (name: string): string => `${name[0]?.toUpperCase()}${name.slice(1)}`;

/** Event of article `index`; articles of one event stand within a day of each other. */
const eventOf = (index: number): number => Math.floor(index / 3) * 2 + (index % 3 === 2 ? 1 : 0);

export interface MadeUp {
  readonly article: Article;
  readonly event: number;
}

export function makeUp(index: number): MadeUp {
  const event = eventOf(index);
  const ofEvent = makeRandom(event * 7919 + 13);
  const random = makeRandom(index * 104_729 + 7);
  const terms = Array.from({ length: 14 }, () => word(200 + Math.floor(ofEvent() * (VOCABULARY - 200))));
  const names = Array.from({ length: 4 }, () => capital(`${word(Math.floor(ofEvent() * NAMES))}n`));
  const words = Array.from({ length: WORDS }, (_, at) => {
    if (at % 13 === 12) return names[Math.floor(random() * names.length)] ?? '';
    return random() < 0.2 ? (terms[Math.floor(random() * terms.length)] ?? '') : word(zipf(random, VOCABULARY));
  });
  const sentences = Array.from({ length: WORDS / 20 }, (_, at) => {
    const sentence = words.slice(at * 20, at * 20 + 20).join(' ');
    return `${capital(sentence)}.`;
  });
  const day = FIRST_DAY + Math.floor(index / PER_DAY) + (random() < 0.3 ? 1 : 0);
  const published = new Date(day * 86_400_000).toISOString().slice(0, 10);
  const outlet = `outlet-${index % 211}.example`;
  const url = `https://${outlet}/news/${index}`;
  return {
    event,
    article: {
      id: url,
      url,
      outlet,
      title: `${names[0]} ${terms.slice(0, 4).join(' ')} ${word(zipf(random, VOCABULARY))}`,
      byline: null,
      published,
      modified: null,
      language: 'en',
      text: sentences.join('\n'),
    },
  };
}
