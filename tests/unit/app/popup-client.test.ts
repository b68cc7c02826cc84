import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openEvidence } from '../../../utils/app/popup-client.ts';

const opened = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  opened.mockReset();
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(opened);
});
afterEach(() => void vi.restoreAllMocks());

describe('opening another outlet’s article', () => {
  it.each(['https://post.example/a#:~:text=nine', 'http://post.example/a'])('opens %s', async (link) => {
    expect(await openEvidence({ link })).toBe(true);
    expect(opened).toHaveBeenCalledWith(expect.objectContaining({ url: link }));
  });

  it.each([null, 'javascript:alert(1)', 'data:text/html,https://post.example/', 'file:///etc/hosts'])(
    'opens nothing for %s',
    async (link) => {
      expect(await openEvidence({ link })).toBe(false);
      expect(opened).not.toHaveBeenCalled();
    },
  );
});
