import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodePage, parsePage } from '../../../cli/parse-html.ts';
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

  it('says what each pass removed', async () => {
    const { out } = await run('--explain', 'story.html');
    expect(out).toContain('asides: aside: More from the coast');
  });
});

describe('decodePage', () => {
  const bytes = (head: string, ...codes: number[]) => new Uint8Array([...Buffer.from(head), ...codes]);
  it.each([
    ['the page’s own charset', bytes('<meta charset="windows-1252">', 0xe9), undefined, 'é'],
    [
      'an older way to say it',
      bytes('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">', 0xb1),
      undefined,
      'ą',
    ],
    ['the header before the page', bytes('<meta charset="windows-1252">', 0xc3, 0xa9), 'utf-8', 'é'],
    ['the mark before both', new Uint8Array([0xff, 0xfe, 0xe9, 0x00]), 'utf-8', 'é'],
    ['UTF-8 where nothing is said', bytes('', 0xc3, 0xa9), undefined, 'é'],
    ['UTF-8 where nobody knows the charset', bytes('<meta charset="x-unknown">', 0xc3, 0xa9), undefined, 'é'],
  ])('believes %s', (_name, page, charset, text) => {
    expect(decodePage(page, charset).endsWith(text)).toBe(true);
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
