import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  readTabState,
  readTabStates,
  type TabState,
  watchTabState,
  writeTabState,
} from '../../../utils/platform/tab-states.ts';

const stateOf = (url: string): TabState => ({ phase: 'working', url, step: 'reading' });
const [one, other] = [stateOf('https://post.example/a'), stateOf('https://dispatch.example/b')];

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

/** As the session area when it is full: takes nothing until something was removed. */
function fillUp(): void {
  const area = fakeBrowser.storage.session;
  const set: (items: Record<string, unknown>) => Promise<void> = area.set.bind(area);
  const remove: (keys: string | string[]) => Promise<void> = area.remove.bind(area);
  let isFull = true;
  vi.spyOn(area, 'set').mockImplementation(async (items) => {
    if (isFull) throw new Error('QUOTA_BYTES quota exceeded');
    await set(items);
  });
  vi.spyOn(area, 'remove').mockImplementation(async (keys) => {
    isFull = false;
    await remove(keys);
  });
}

describe('what is known of each tab', () => {
  it('when the area is full, the tab that is read now is kept and the others are read anew', async () => {
    await fakeBrowser.storage.session.set({ kept: 'not a tab' });
    await writeTabState(1, one);
    fillUp();
    await writeTabState(2, other);
    expect(await readTabStates()).toEqual([{ tabId: 2, state: other }]);
    expect(await fakeBrowser.storage.session.get('kept')).toEqual({ kept: 'not a tab' });
  });

  it('when the area is full and no other tab is in it, the failure is told', async () => {
    await writeTabState(1, one);
    fillUp();
    await expect(writeTabState(1, other)).rejects.toThrow('QUOTA_BYTES');
    expect(await readTabState(1)).toEqual(one);
  });

  it('one who watches a tab hears of that tab only, until told to stop', async () => {
    const stop = new AbortController();
    const hear = vi.fn();
    watchTabState(1, hear, stop.signal);
    await writeTabState(2, other);
    expect(hear).not.toHaveBeenCalled();
    await writeTabState(1, one);
    expect(hear).toHaveBeenCalledTimes(1);
    stop.abort();
    await writeTabState(1, other);
    expect(hear).toHaveBeenCalledTimes(1);
  });
});
