import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  dropNotAllowed,
  intendOutlet,
  keepIntended,
  readChosenHosts,
  runsBySelf,
} from '../../../utils/platform/chosen-outlets.ts';

let origins: string[];
beforeEach(() => {
  fakeBrowser.reset();
  origins = [];
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockImplementation(async () => ({ origins, permissions: [] }));
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async (asked) =>
    (asked?.origins ?? []).every((origin) => origins.includes(origin) || origins.includes('*://*/*')),
  );
});
const allow = (...hosts: string[]) => {
  origins = hosts.map((host) => `*://${host}/*`);
};

describe('chosen outlets', () => {
  it('an outlet is chosen once it is allowed, not by the click alone', async () => {
    await intendOutlet('post.example');
    await keepIntended();
    expect(await readChosenHosts()).toEqual([]);
    allow('post.example');
    await keepIntended();
    expect(await readChosenHosts()).toEqual(['post.example']);
    expect(await runsBySelf('post.example')).toBe(true);
  });

  it('what is allowed for a feed is not chosen, not even after a refusal for the same host', async () => {
    await intendOutlet('post.example');
    await keepIntended(); // refused
    await intendOutlet(null); // now for a feed
    allow('post.example');
    await keepIntended();
    expect(await readChosenHosts()).toEqual([]);
    expect(await runsBySelf('post.example')).toBe(false);
  });

  it('a host that is taken back is not chosen any more, whatever is allowed later', async () => {
    allow('post.example', 'dispatch.example');
    for (const host of ['post.example', 'dispatch.example']) {
      await intendOutlet(host);
      await keepIntended();
    }
    allow('dispatch.example');
    await dropNotAllowed();
    allow('post.example', 'dispatch.example');
    expect(await readChosenHosts()).toEqual(['dispatch.example']);
  });

  it('with all sites allowed it runs on each', async () => {
    allow('*');
    expect(await runsBySelf('anything.example')).toBe(true);
  });
});
