/** A subscription as its row in the list of sources: what state it is in, and when it was and will be asked. */
import type { Feed, FeedProblem } from '../../feeds/feed.ts';

/**
 * `waiting`: not asked yet; `missing`: a permission is missing; `redirected`: it leads to a host that is not allowed;
 * `gone`: the outlet says for good that it is no more; `failing`: it will be asked again by itself.
 */
export type FeedState = 'waiting' | 'good' | 'failing' | 'paused' | 'missing' | 'redirected' | 'gone';

export interface FeedView {
  readonly address: string;
  readonly title: string;
  readonly host: string;
  readonly state: FeedState;
  readonly problem: FeedProblem | null;
  readonly missingHosts: readonly string[];
  /** Where it answers now, if elsewhere. */
  readonly movedTo: string | null;
  readonly items: number;
  /** ISO date-times; null: never, or not planned. */
  readonly succeededAt: string | null;
  readonly nextAt: string | null;
}

/** `areAllPaused`: then none has a next time. */
export function toFeedView(feed: Feed, areAllPaused: boolean): FeedView {
  const state = stateOf(feed);
  const isAsked = !areAllPaused && (state === 'waiting' || state === 'good' || state === 'failing');
  const host = new URL(feed.address).hostname;
  return {
    address: feed.address,
    title: feed.title || host,
    host,
    state,
    problem: feed.problem,
    missingHosts: feed.missingHosts,
    movedTo: feed.movedTo,
    items: feed.items,
    succeededAt: toIso(feed.succeededAt),
    nextAt: isAsked ? toIso(feed.dueAt) : null,
  };
}

function stateOf({ isPaused, missingHosts, problem, succeededAt }: Feed): FeedState {
  if (missingHosts.length > 0) return 'missing';
  if (problem?.code === 'redirect-blocked') return 'redirected';
  if (problem?.code === 'gone') return 'gone';
  if (isPaused) return 'paused';
  if (problem) return 'failing';
  return succeededAt === null ? 'waiting' : 'good';
}

const toIso = (time: number | null): string | null => (time === null ? null : new Date(time).toISOString());

/** Message that says the problem in plain words, and its arguments. */
export function problemMessage(problem: FeedProblem): {
  readonly key: string;
  readonly args: Readonly<Record<string, string>>;
} {
  if (problem.code !== 'status') {
    const name = problem.code.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    return { key: `feedProblem_${name}`, args: {} };
  }
  const { status } = problem;
  return { key: `feedProblem_${STATUS_WORDS.get(status) ?? classOf(status)}`, args: { status: String(status) } };
}

/** The same for a feed that was not added: nobody asks it again, so the reader is told what to do. */
export function addingProblemMessage(problem: FeedProblem): ReturnType<typeof problemMessage> {
  const { key, args } = problemMessage(problem);
  return { key: TOLD_TO_BE_ASKED_AGAIN.has(key) ? `${key}Adding` : key, args };
}

const TOLD_TO_BE_ASKED_AGAIN: ReadonlySet<string> = new Set([
  'feedProblem_timeout',
  'feedProblem_unreachable',
  'feedProblem_cutOff',
  'feedProblem_server',
]);

/** Status codes whose meaning a reader can do something with: RFC 9110, 15, and RFC 6585, 4. */
const STATUS_WORDS: ReadonlyMap<number, string> = new Map([
  [401, 'refused'],
  [403, 'refused'],
  [404, 'notFound'],
  [429, 'tooMany'],
]);
const classOf = (status: number) => (status >= 500 ? 'server' : 'status');
