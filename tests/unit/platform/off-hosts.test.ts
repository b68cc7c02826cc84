import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readOffHosts, setOff } from '../../../utils/platform/off-hosts.ts';

beforeEach(() => fakeBrowser.reset());

describe('hosts that are switched off', () => {
  it('switching one off or on again leaves the others as they are', async () => {
    await setOff('post.example', true);
    await setOff('dispatch.example', true);
    expect(await readOffHosts()).toEqual(['dispatch.example', 'post.example']);
    await setOff('post.example', false);
    expect(await readOffHosts()).toEqual(['dispatch.example']);
  });

  it('a host that is switched off twice is on after one switch', async () => {
    await setOff('post.example', true);
    await setOff('post.example', true);
    await setOff('post.example', false);
    expect(await readOffHosts()).toEqual([]);
  });
});
