/**
 * How long articles are kept: by age and by size, oldest and least used first, never one that the reader pinned. Called
 * in idle time; each step is a transaction of its own, so that it may be stopped anywhere.
 */
import type { Corpus } from './corpus.ts';

export interface RetentionRule {
  /** Articles not used for longer go; null: kept whatever their age. */
  readonly mostDays: number | null;
  /** Bytes of all articles together; null: whatever the browser gives. */
  readonly mostBytes: number | null;
}

/** A reader looks back over a year at most; of articles of the usual length (17 kB each), the bytes hold 115,000. */
export const DEFAULT_RETENTION: RetentionRule = { mostDays: 365, mostBytes: 2_000_000_000 };

const SETTING = 'retention';

/** As the reader set it; the default where nothing was set, or something that is no rule. */
export async function readRetention(corpus: Corpus): Promise<RetentionRule> {
  const setting = await corpus.readSetting(SETTING);
  return isRule(setting) ? setting : DEFAULT_RETENTION;
}

export const writeRetention = (corpus: Corpus, rule: RetentionRule): Promise<void> =>
  corpus.writeSetting(SETTING, { mostDays: rule.mostDays, mostBytes: rule.mostBytes });

function isRule(value: unknown): value is RetentionRule {
  if (!(value instanceof Object)) return false;
  return [Reflect.get(value, 'mostDays'), Reflect.get(value, 'mostBytes')].every(
    (limit) => limit === null || (typeof limit === 'number' && limit > 0),
  );
}

const DAY = 86_400_000; // milliseconds
/** Articles removed in one transaction. */
const STEP = 50;
/** Room is made down to this share of the limit, so that not every new article starts it again. */
const LOW_WATER = 0.95;

/** Resolves to how many articles were removed. `now` in milliseconds since 1970. */
export const applyRetention = async (corpus: Corpus, rule: RetentionRule, now: number): Promise<number> =>
  removeLeastUsed(corpus, await goesBy(corpus, rule, now));

/** How many articles the rule would remove now. Nothing is changed. */
export const countBeyond = async (corpus: Corpus, rule: RetentionRule, now: number): Promise<number> =>
  corpus.upkeep.countLeastUsed(await goesBy(corpus, rule, now));

interface Use {
  readonly usedAt: number;
  readonly size: number;
}

/** Whether an article goes; to be asked once of each, from the least used on, until one stays. */
async function goesBy(
  corpus: Corpus,
  { mostDays, mostBytes }: RetentionRule,
  now: number,
): Promise<(use: Use) => boolean> {
  const oldest = mostDays === null ? Number.NEGATIVE_INFINITY : now - mostDays * DAY;
  let bytes = mostBytes === null ? 0 : await corpus.upkeep.measureSize();
  let limit: number | null = null;
  return ({ usedAt, size }) => {
    // Age comes first: what it takes makes room, too.
    if (usedAt >= oldest) {
      limit ??= mostBytes === null || bytes <= mostBytes ? Number.POSITIVE_INFINITY : mostBytes * LOW_WATER;
      if (bytes <= limit) return false;
    }
    bytes -= size;
    return true;
  };
}

/** From the least used on, as long as `goes` says so. */
async function removeLeastUsed(corpus: Corpus, goes: (use: Use) => boolean): Promise<number> {
  let removed = 0;
  for (;;) {
    const rows = await corpus.upkeep.listLeastUsed(STEP);
    const stays = rows.findIndex((row) => !goes(row));
    const going = stays < 0 ? rows : rows.slice(0, stays);
    removed += await corpus.deleteArticles(going.map(({ id }) => id));
    if (going.length < STEP) return removed;
  }
}
