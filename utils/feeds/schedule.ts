/** When a feed may be asked again. Pure: the present and the chance are arguments. */

const MINUTE = 60_000;
export const SHORTEST_WAIT = 15 * MINUTE;
export const USUAL_WAIT = 45 * MINUTE;
export const LONGEST_WAIT = 24 * 60 * MINUTE;
const JITTER = 0.2;

/**
 * After a success: what the feed itself asks for (max-age in seconds, ttl in minutes; the longer one), else the usual
 * wait; within 15 minutes and a day. `chance` is in [0, 1) and spreads the feeds by up to ±20 %, never below the shortest.
 */
export function nextAfterSuccess(now: number, maxAge: number | null, ttl: number | null, chance: number): number {
  const asked = Math.max((maxAge ?? 0) * 1_000, (ttl ?? 0) * MINUTE);
  return now + spread(clamp(asked === 0 ? USUAL_WAIT : asked), chance);
}

/** After `failures` (≥ 1) in a row: doubled each time from the shortest wait; a Retry-After in milliseconds is kept to. */
export function nextAfterFailure(now: number, failures: number, retryAfter: number | null, chance: number): number {
  const backOff = spread(clamp(SHORTEST_WAIT * 2 ** Math.min(failures - 1, 10)), chance);
  // A server may ask for more than a day; then it is asked again after seven at the latest.
  return now + Math.max(backOff, Math.min(retryAfter ?? 0, 7 * LONGEST_WAIT));
}

const clamp = (wait: number) => Math.min(LONGEST_WAIT, Math.max(SHORTEST_WAIT, wait));
const spread = (wait: number, chance: number) => Math.max(SHORTEST_WAIT, wait * (1 - JITTER + 2 * JITTER * chance));
