import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parsePage } from '../../../cli/parse-html.ts';
import { ARTICLE_PAGES } from '../../pages/articles.ts';

const main = join(import.meta.dirname, '../../../cli/main.ts');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crossread-extract-'));
  await writeFile(join(folder, 'story.html'), ARTICLE_PAGES[0]?.html ?? '');
  await writeFile(join(folder, 'login.html'), '<h1>Welcome</h1><form><input type="password"></form>');
  await writeFile(join(folder, 'empty.html'), '');
});
afterAll(() => rm(folder, { recursive: true }));

const run = (...args: string[]): Promise<{ status: number; out: string; err: string }> =>
  new Promise((resolve) => {
    const paths = args.map((each) => (each.endsWith('.html') ? join(folder, each) : each));
    execFile(process.execPath, [main, 'extract', ...paths], (error, out, err) =>
      resolve({ status: error ? Number(error.code) : 0, out, err }),
    );
  });

describe('crossread extract', () => {
  it('prints a line a page, names what is no article in a line each, and exits with 2', async () => {
    const { status, out, err } = await run('--json', 'login.html', 'story.html', 'empty.html', 'absent.html');
    expect(status).toBe(2);
    expect(
      err
        .trim()
        .split('\n')
        .map((line) => line.replace(/^.*\//, '')),
    ).toEqual([
      'login.html: not an article: no part of it reads like one',
      'empty.html: not an article: no text',
      'absent.html: no such file',
    ]);
    const row = JSON.parse(out);
    expect(Object.keys(row)).toEqual([
      'file',
      'url',
      'outlet',
      'title',
      'byline',
      'published',
      'modified',
      'language',
      'text',
    ]);
    expect(row).toMatchObject({ file: join(folder, 'story.html'), url: null, byline: 'Ida Fennimore', language: 'en' });
  });

  it('takes the address that is given', async () => {
    const { out } = await run(
      '--json',
      '--url',
      'https://www.marnocklantern.example/coast/ferry?utm_source=x',
      'story.html',
    );
    expect(JSON.parse(out)).toMatchObject({
      url: 'https://marnocklantern.example/coast/ferry',
      outlet: 'marnocklantern.example',
    });
  });

  it('reads a page at an address, in the charset that the page tells, and says of another why it can not', async () => {
    const page = (ARTICLE_PAGES[0]?.html ?? '').replace('Fennimore', 'Fénnimore');
    const served = page.replace(/<meta charset[^>]*>/i, '').replace('<head>', '<head><meta charset="iso-8859-1">');
    const server = createServer(({ url }, response) => {
      response.writeHead(url === '/story' ? 200 : 404, { 'Content-Type': 'text/html' });
      response.end(url === '/story' ? Buffer.from(served, 'latin1') : '');
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { status, out, err } = await run('--json', `${origin}/story`, `${origin}/absent`);
    server.close();
    expect({ status, err }).toEqual({ status: 2, err: `crossread: ${origin}/absent: answered 404\n` });
    expect(JSON.parse(out)).toMatchObject({ file: `${origin}/story`, byline: 'Ida Fénnimore' });
  });

  it('gives texts and lines as they stand', async () => {
    const [text, lines] = [join(folder, 'bridge.txt'), join(folder, 'bridges.jsonl')];
    await writeFile(text, 'Bridge closed\n\nThe bridge < 2 tonnes was closed.\n');
    await writeFile(lines, `${JSON.stringify({ id: 'a', title: 'Bridge open', text: 'It is open.' })}\n`);
    const { status, out } = await run('--json', text, lines);
    const rows = out
      .trim()
      .split('\n')
      .map((row) => JSON.parse(row));
    expect(status).toBe(0);
    expect(rows.map(({ title, text: body }) => [title, body])).toEqual([
      ['Bridge closed', 'The bridge < 2 tonnes was closed.'],
      ['Bridge open', 'It is open.'],
    ]);
  });

  it('says what each pass removed', async () => {
    const { out } = await run('--explain', 'story.html');
    expect(out).toContain('asides: aside: More from the coast');
  });
});

describe('parsePage', () => {
  it('builds the tree that a browser would', () => {
    const page = parsePage('<br>Warning<html lang="en"><body><p>One<p>Two');
    expect(page?.documentElement.getAttribute('lang')).toBe('en');
    expect(page?.querySelectorAll('body > p')).toHaveLength(2);
  });

  it('gives nothing for a page with an attribute of a megabyte', () => {
    expect(parsePage(`<html><body class="${'a-b '.repeat(300_000)}"><p>Text</p></body></html>`)).toBeNull();
  });

  it('gives nothing for a page over 20 MB', () => {
    expect(parsePage('x'.repeat(21 * 1024 * 1024))).toBeNull();
  });
});
