/** Muting and telling again, from any screen: the background does it, wherever a story is shown. */
import { askBackground } from '../platform/messages.ts';
import type { Mute } from './muting.ts';
import { type Outcome, outcomeOf, type UnmuteOutcome, unmuteOutcomeOf } from './outcome.ts';

export async function mute(what: Mute): Promise<Outcome> {
  return outcomeOf(await askBackground('mute', { mute: what }));
}

/** Tells of these again; with a question, its report as a false difference is taken back. */
export async function unmute(what: Mute): Promise<UnmuteOutcome> {
  return unmuteOutcomeOf(await askBackground('unmute', { mute: what }));
}
