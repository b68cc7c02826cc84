/** Extraction in slices, of pages too large, and of broken ones. */
import { describe, expect, it } from 'vitest';
import { extractArticleSliced } from '../../../utils/page/extraction/extract-article.ts';
import { body, extract, OPTIONS, OWN, parse, story, storyWith, textOf } from './story-page.ts';

describe('extractArticleSliced', () => {
  it('gives the same, with pauses', async () => {
    let pauses = 0;
    const pause = async () => {
      pauses += 1;
    };
    const page = parse(storyWith('<aside>Beside</aside>'));
    const sliced = await extractArticleSliced(page, OPTIONS, pause, undefined, 0);
    expect(textOf(sliced)).toBe(OWN.join('\n'));
    expect(pauses).toBeGreaterThan(5);
  });

  it('stops when aborted', async () => {
    const stop = new AbortController();
    const pause = async () => stop.abort(new Error('gone'));
    const gone = extractArticleSliced(parse(storyWith('')), OPTIONS, pause, stop.signal, 0);
    await expect(gone).rejects.toThrow('gone');
  });
});

describe('bad input', () => {
  const paragraph = `<p>${OWN[0]}</p>`;
  it.each([
    ['an empty page', '', 'no-text'],
    ['white space', '  \n ', 'no-text'],
    ['only scripts', '<body><script>let text = "words";</script></body>', 'no-text'],
    ['too many nodes', `<body>${'<i>a</i>'.repeat(110_000)}`, 'too-large'],
    ['too much text', `<body>${paragraph.repeat(35_000)}`, 'too-large'],
    ['too deep', `<html><body>${'<div>'.repeat(2_500)}${paragraph}</body></html>`, 'too-large'],
    ['too many paragraphs in one box', `<body><div>${paragraph.repeat(6_000)}</div></body>`, 'too-large'],
  ])(
    'is told plainly: %s',
    (_name, html, why) => {
      expect(extract(html)).toMatchObject({ isArticle: false, why });
    },
    60_000,
  );

  it('gives the article of a page that is too large to be read at once', () => {
    const rows = '<div class="row"><b>12</b></div>'.repeat(4_000);
    const page = `<body><div>${rows}</div><main><article><h1>${story?.title}</h1>${body.join('')}</article></main></body>`;
    expect(textOf(extract(page))).toBe(OWN.join('\n'));
  });

  it.each([
    ['broken nesting', `<body><b><p>${OWN[0]}<div></b>${paragraph}${paragraph}</p></body>`],
    ['stray characters', `<body>\u0000\ufffd\ud800${paragraph.repeat(3)}</body>`],
    [
      'a class of a million characters',
      `<body><div class="${'share-'.repeat(200_000)}">${paragraph.repeat(3)}</div></body>`,
    ],
    [
      'JSON-LD nested without end',
      `<body><script type="application/ld+json">${'{"@graph":'.repeat(50_000)}</script>${paragraph.repeat(3)}</body>`,
    ],
  ])('is read as far as it goes: %s', (_name, html) => {
    expect(textOf(extract(html))).toContain(OWN[0]);
  });
});
