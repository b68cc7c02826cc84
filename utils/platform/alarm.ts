/**
 * The alarms that wake the background: one by which feeds are asked, one for the upkeep of the collection, one for the
 * moment when a planned deletion can't be taken back any more. Firefox forgets alarms when it closes, so each is made anew
 * at a start, or what it was for is looked at then.
 */
import { browser } from 'wxt/browser';

type Alarm = 'feeds' | 'upkeep' | 'wipe';

async function setAlarm(name: Alarm, when: number | null): Promise<void> {
  if (when === null) await browser.alarms.clear(name);
  else await browser.alarms.create(name, { when });
}

function onAlarm(wanted: Alarm, ring: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === wanted) ring();
  });
}

/** `when`: milliseconds since 1970; null: no alarm. */
export const setFeedAlarm = (when: number | null): Promise<void> => setAlarm('feeds', when);

/** Call at the top level of the background. */
export const onFeedAlarm = (ring: () => void): void => onAlarm('feeds', ring);

/** `when`: milliseconds since 1970. */
export const setUpkeepAlarm = (when: number): Promise<void> => setAlarm('upkeep', when);

export const hasUpkeepAlarm = async (): Promise<boolean> => (await browser.alarms.get('upkeep')) !== undefined;

/** Call at the top level of the background. */
export const onUpkeepAlarm = (ring: () => void): void => onAlarm('upkeep', ring);

/** `when`: milliseconds since 1970. */
export const setWipeAlarm = (when: number): Promise<void> => setAlarm('wipe', when);
export const clearWipeAlarm = (): Promise<void> => setAlarm('wipe', null);

/** Call at the top level of the background. */
export const onWipeAlarm = (ring: () => void): void => onAlarm('wipe', ring);
