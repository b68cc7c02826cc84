/** The shipped build asks for what the README says, and for nothing more. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const engine = process.env.CROSSREAD_ENGINE === 'firefox' ? 'firefox' : 'chrome';
const manifest = JSON.parse(readFileSync(join(root, '.output', `${engine}-mv3`, 'manifest.json'), 'utf8'));

/** Names in the first column of the README's table of permissions; those marked for one browser only there. */
const promised = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^\| `(\w+)` +\| (.+?) +\|$/gm)]
  .filter(([, , why]) => engine === 'chrome' || !why?.startsWith('Chrome and Edge only'))
  .map(([, name]) => name);

describe('the shipped manifest', () => {
  it('has the permissions of the README’s table', () => {
    expect([...manifest.permissions].sort()).toEqual(promised.sort());
  });

  it('asks for no site at install, exposes nothing to pages, and stays out of private windows', () => {
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.incognito).toBe('not_allowed');
    expect(manifest.key).toBeUndefined();
  });
});
