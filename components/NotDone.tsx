/** What the reader asked for and did not get: said at once, with what can be done. A request that failed is never silent. */
import { useState } from 'preact/hooks';
import type { StoryWords } from '../utils/app/story-words.ts';

/** Each has its message `notDone_<name>`. */
export type Request =
  | 'mute'
  | 'unmute'
  | 'report'
  | 'event'
  | 'marks'
  | 'copy'
  | 'look'
  | 'allow'
  | 'giveBack'
  | 'switchOff'
  | 'switchOn'
  | 'sources'
  | 'stop'
  | 'setting'
  | 'source'
  | 'clear'
  | 'save'
  | 'wipe';

/** Their messages say themselves what to do. */
const ADVISED: ReadonlySet<Request> = new Set(['copy', 'allow']);

export interface Requests {
  /** The newest request, where it failed; null: nothing is to be said. */
  readonly failed: Request | null;
  /** Null: nothing is said any longer. */
  readonly say: (failed: Request | null) => void;
  /** Passes the outcome on; what was thrown is a failure. What was said of an earlier request is said no longer. */
  readonly watch: <Outcome extends string>(request: Request, outcome: Promise<Outcome>) => Promise<Outcome | 'failed'>;
}

export function useRequests(): Requests {
  const [failed, setFailed] = useState<Request | null>(null);
  return {
    failed,
    say: setFailed,
    async watch(request, pending) {
      setFailed(null);
      try {
        const outcome = await pending;
        if (outcome === 'failed') setFailed(request);
        return outcome;
      } catch {
        setFailed(request);
        return 'failed';
      }
    },
  };
}

interface NotDoneProps {
  readonly failed: Request | null;
  readonly words: StoryWords;
}

/** Stands empty until there is something to say: what is put into it is read out. */
export function NotDone({ failed, words }: NotDoneProps) {
  return (
    <p class="not-done" role="alert">
      {failed !== null && words.t(`notDone_${failed}`)}
      {failed !== null && !ADVISED.has(failed) && ` ${words.t('notDone_advice')}`}
    </p>
  );
}
