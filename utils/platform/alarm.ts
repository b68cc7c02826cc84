/**
 * The one alarm by which feeds are asked. Firefox forgets alarms when it closes, so it is made anew at each start, from
 * the due times in the database.
 */
import { browser } from 'wxt/browser';

const NAME = 'feeds';

/** `when`: milliseconds since 1970; null: no alarm. */
export async function setFeedAlarm(when: number | null): Promise<void> {
  if (when === null) await browser.alarms.clear(NAME);
  else await browser.alarms.create(NAME, { when });
}

/** Call at the top level of the background. */
export function onFeedAlarm(ring: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) ring();
  });
}
