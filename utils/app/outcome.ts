/** How a request of the reader ended: for screens, which say so where it failed. */
import type { Result } from '../platform/messages.ts';

export type Outcome = 'done' | 'failed';
/** `report-taken-back`: done, and with it a report of a false difference was taken back. */
export type UnmuteOutcome = Outcome | 'report-taken-back';

export const outcomeOf = ({ ok }: Result<unknown>): Outcome => (ok ? 'done' : 'failed');

/** Of a request for a permission: false where the reader, or the browser, said no. */
export const permissionOutcome = (isGiven: Promise<boolean>): Promise<Outcome> =>
  isGiven.then(
    (isDone) => (isDone ? 'done' : 'failed'),
    () => 'failed',
  );

/** Of something that is done where it does not throw. */
export const attempt = (done: Promise<unknown>): Promise<Outcome> => permissionOutcome(done.then(() => true));

export function unmuteOutcomeOf(reply: Result<boolean>): UnmuteOutcome {
  if (!reply.ok) return 'failed';
  return reply.value ? 'report-taken-back' : 'done';
}
