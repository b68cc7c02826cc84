/** How news names its sources when it does not name them. Own table after common press usage. */
import type { RankKind } from './ranks.ts';

export interface VagueSource {
  readonly fold: string;
  /** Words by which an exact source shows that it may be meant. */
  readonly words: ReadonlySet<string>;
  /** Kinds of ranks that may be meant. */
  readonly kinds: ReadonlySet<RankKind | ''>;
}

const source = (fold: string, words: string, ...kinds: RankKind[]): VagueSource => ({
  fold,
  words: new Set(words.split(' ')),
  kinds: new Set(kinds),
});

const POLICE = source(
  'police',
  `police sheriff officer trooper detective patrol deputy constable inspector department chief captain lieutenant
    sergeant corporal major spokesman spokeswoman spokesperson capt lt sgt cpl maj det insp supt cmdr`,
  'uniform',
);
const OFFICIALS = source(
  'officials',
  'official officials ministry department office agency spokesman spokeswoman spokesperson bureau commission authority chief coroner',
  'office',
  'uniform',
);
const LAWYERS = source('lawyers', 'lawyer lawyers attorney attorneys counsel');

/** A source of one word, as written → what it may stand for. */
export const VAGUE_SOURCES: ReadonlyMap<string, VagueSource> = new Map([
  ...['police', 'officers', 'officer', 'cops', 'detectives', 'investigators', 'deputies'].map(
    (word) => [word, POLICE] as const,
  ),
  ...['officials', 'official', 'authorities', 'spokesman', 'spokeswoman', 'spokesperson'].map(
    (word) => [word, OFFICIALS] as const,
  ),
  ...['lawyers', 'lawyer', 'attorneys', 'attorney'].map((word) => [word, LAWYERS] as const),
]);

/** Before a vague source; they make it no more exact. */
export const LEADING_SOURCE_WORDS: ReadonlySet<string> = new Set(
  'the a an one some several local federal state city county his her their its senior top law enforcement'.split(' '),
);
