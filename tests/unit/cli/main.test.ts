import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const main = join(import.meta.dirname, '../../../cli/main.ts');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crossread-cli-'));
  const article = (id: string, text: string) =>
    JSON.stringify({ id, title: 'Bridge closed', published: '2024-03-05', text });
  await writeFile(
    join(folder, 'good.jsonl'),
    `${article('a', 'The bridge was closed by the police on Monday night.')}\n${article('b', 'The bridge was shut on Monday.')}\n`,
  );
  await writeFile(
    join(folder, 'broken.jsonl'),
    `{"id": "x", \n${article('c', 'The bridge is open again and the cars go over it.')}\n`,
  );
  await writeFile(join(folder, 'one.txt'), 'A title\n\nThe bridge was closed by the police.\n');
  await writeFile(join(folder, 'title-only.txt'), 'A title\n');
  await writeFile(join(folder, 'picture.png'), 'no text');
});
afterAll(() => rm(folder, { recursive: true }));

const run = (...args: string[]): Promise<{ status: number; out: string; err: string }> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [main, ...args.map((a) => (/^[\w-]+\.\w+$/.test(a) ? join(folder, a) : a))],
      (error, out, err) => resolve({ status: error ? Number(error.code) : 0, out, err }),
    );
  });

describe('crossread', () => {
  it('prints one object for compare --json', async () => {
    const { status, out } = await run('compare', '--json', '--same-event', 'good.jsonl');
    expect(status).toBe(0);
    const result = JSON.parse(out);
    expect(result.articles).toEqual([
      { id: 'a', outlet: 'a', title: 'Bridge closed', published: '2024-03-05' },
      { id: 'b', outlet: 'b', title: 'Bridge closed', published: '2024-03-05' },
    ]);
    expect(result.stories[0].articles).toEqual(['a', 'b']);
  });

  it('tells of a pair that is not flagged why it is not, where asked', async () => {
    const toll = (id: string, text: string) => JSON.stringify({ id, title: 'Ferry', published: '2024-03-05', text });
    await writeFile(
      join(folder, 'ferry.jsonl'),
      `${toll('a', 'Twelve people were hurt on the ferry when it struck the pier, the council said on Monday.')}\n${toll('b', 'Two people died when the ferry struck the pier. Fourteen people were hurt on the ferry, the council said on Monday.')}\n`,
    );
    const { out } = await run('compare', '--json', '--explain', '--same-event', 'ferry.jsonl');
    expect(JSON.parse(out).stories[0].notFlagged).toMatchObject([
      { kind: 'number', rule: 'dead-among-the-hurt', values: [{ text: 'Twelve people' }, { text: 'Fourteen people' }] },
    ]);
    const plain = await run('compare', '--explain', '--same-event', 'ferry.jsonl');
    expect(plain.out).toContain('Not flagged: number, dead-among-the-hurt');
    expect((await run('compare', '--json', '--same-event', 'ferry.jsonl')).out).not.toContain('notFlagged');
  });

  it('prints a line an article for analyse --json', async () => {
    const { out } = await run('analyse', '--json', 'good.jsonl', 'one.txt');
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['a', 'b', 'one.txt']);
  });

  it.each([
    ['a missing file', 'absent.txt', 'no such file'],
    ['a file of another kind', 'picture.png', 'not a .html, .txt or .jsonl file'],
    ['a text without a body', 'title-only.txt', 'not an article'],
    ['an unreachable address', 'http://127.0.0.1:9/story', 'could not be reached'],
  ])('names %s in one line, does the rest, and exits with 2', async (_name, bad, why) => {
    const { status, out, err } = await run('analyse', '--json', bad, 'one.txt');
    expect(status).toBe(2);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(bad);
    expect(err).toContain(why);
    expect(JSON.parse(out).id).toBe('one.txt');
  });

  it('names a broken line by its number and reads the others', async () => {
    const { status, out, err } = await run('analyse', '--json', 'broken.jsonl');
    expect(status).toBe(2);
    expect(err).toMatch(/broken\.jsonl, line 1: not JSON/);
    expect(JSON.parse(out).id).toBe('c');
  });

  it('refuses an unknown command, an unknown option and no input, with the usage', async () => {
    for (const args of [['frobnicate'], ['compare', '--frobnicate', 'one.txt'], ['compare']]) {
      const { status, err } = await run(...args);
      expect(status).toBe(2);
      expect(err).toContain('usage:');
    }
  });
});
