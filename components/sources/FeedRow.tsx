/** One subscription: what it is, how it does in plain words, and what can be done about it. */
import { type FeedView, problemMessage } from '../../utils/app/feeds/feed-view.ts';
import type { StoryWords } from '../../utils/app/story-words.ts';
import type { SourcesActions } from './sources-actions.ts';

interface FeedRowProps {
  readonly feed: FeedView;
  readonly words: StoryWords;
  readonly actions: SourcesActions;
}

export function FeedRow({ feed, words, actions }: FeedRowProps) {
  const { t } = words;
  const { address, title, state, movedTo } = feed;
  const button = (key: string, onClick: () => void, isPrimary = false) => (
    <button
      type="button"
      class={isPrimary ? 'primary' : undefined}
      aria-label={`${t(key)}: ${title}`}
      onClick={onClick}
    >
      {t(key)}
    </button>
  );
  return (
    <li class={`feed ${state}`}>
      <div class="about">
        <h3>{title}</h3>
        <p class="address">{address}</p>
        <p class="health">
          <span class="state">{t(`feedState_${state}`)}</span>
          {details(feed, words).map((detail) => (
            <span key={detail}>{detail}</span>
          ))}
        </p>
        {state === 'missing' && <p>{t('sources_missing', { hosts: words.list(feed.missingHosts) })}</p>}
        {feed.problem && state !== 'missing' && <p>{problemText(feed, words)}</p>}
        {movedTo !== null && (
          <p>{t(feed.problem?.code === 'not-a-feed' ? 'sources_named' : 'sources_moved', { address: movedTo })}</p>
        )}
      </div>
      <div class="row">
        {state === 'missing' && button('sources_allow', () => actions.allow(feed.missingHosts), true)}
        {state === 'redirected' && button('sources_allowRedirect', () => actions.allowRedirect(address), true)}
        {state === 'redirected' && (
          <a href={address} target="_blank" rel="noreferrer">
            {t('sources_openAddress')}
          </a>
        )}
        {movedTo !== null && button('sources_keepNew', () => actions.keepNewAddress(address, movedTo), true)}
        {(state === 'failing' || state === 'gone') && button('sources_retry', () => actions.resume(address))}
        {state === 'paused' && button('sources_resume', () => actions.resume(address))}
        {(state === 'good' || state === 'failing' || state === 'waiting') &&
          button('sources_pause', () => actions.pause(address))}
        {button('sources_remove', () => actions.remove(address))}
      </div>
    </li>
  );
}

function details({ state, items, succeededAt, nextAt }: FeedView, words: StoryWords): string[] {
  if (state === 'waiting' || (state === 'missing' && succeededAt === null)) return [];
  const last =
    succeededAt === null
      ? words.t('sources_neverSucceeded')
      : words.t('sources_lastSuccess', { time: words.shortTime(succeededAt) });
  const next = nextAt === null ? [] : [words.t('sources_next', { time: words.shortTime(nextAt) })];
  return [words.count('headlines', items), last, ...next];
}

function problemText({ problem }: FeedView, words: StoryWords): string {
  if (!problem) return '';
  const { key, args } = problemMessage(problem);
  return words.t(key, args);
}
