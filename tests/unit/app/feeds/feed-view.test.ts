import { describe, expect, it } from 'vitest';
import messages from '../../../../public/_locales/en/messages.json';
import { type FeedState, problemMessage, toFeedView } from '../../../../utils/app/feeds/feed-view.ts';
import { type Feed, type FeedProblem, newFeed } from '../../../../utils/feeds/feed.ts';

const feed = (changes: Partial<Feed>): Feed => ({
  ...newFeed('https://a.example/rss', 'A', 0),
  dueAt: 60_000,
  ...changes,
});

describe('toFeedView', () => {
  it.each<[Partial<Feed>, FeedState, boolean]>([
    [{}, 'waiting', true],
    [{ succeededAt: 1 }, 'good', true],
    [{ succeededAt: 1, problem: { code: 'timeout' } }, 'failing', true],
    [{ succeededAt: 1, isPaused: true }, 'paused', false],
    [{ missingHosts: ['a.example'], isPaused: true }, 'missing', false],
    [{ isPaused: true, problem: { code: 'redirect-blocked' } }, 'redirected', false],
    [{ isPaused: true, problem: { code: 'gone' } }, 'gone', false],
  ])('%o is %s', (changes, state, hasNext) => {
    const view = toFeedView(feed(changes), false);
    expect(view.state).toBe(state);
    expect(view.nextAt).toBe(hasNext ? '1970-01-01T00:01:00.000Z' : null);
  });

  it('tells no next time while all are paused', () => {
    expect(toFeedView(feed({ succeededAt: 1 }), true).nextAt).toBeNull();
  });
});

describe('problemMessage', () => {
  it.each<[FeedProblem, string]>([
    [{ code: 'not-a-feed' }, 'feedProblem_notAFeed'],
    [{ code: 'redirect-blocked' }, 'feedProblem_redirectBlocked'],
    [{ code: 'cut-off' }, 'feedProblem_cutOff'],
    [{ code: 'too-large' }, 'feedProblem_tooLarge'],
    [{ code: 'timeout' }, 'feedProblem_timeout'],
    [{ code: 'unreachable' }, 'feedProblem_unreachable'],
    [{ code: 'gone' }, 'feedProblem_gone'],
    [{ code: 'status', status: 403 }, 'feedProblem_refused'],
    [{ code: 'status', status: 404 }, 'feedProblem_notFound'],
    [{ code: 'status', status: 429 }, 'feedProblem_tooMany'],
    [{ code: 'status', status: 503 }, 'feedProblem_server'],
    [{ code: 'status', status: 418 }, 'feedProblem_status'],
  ])('%o has words', (problem, key) => {
    expect(problemMessage(problem).key).toBe(key);
    expect(messages).toHaveProperty(key);
  });
});
