import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../utils/page/extraction/extract-article.ts';
import { ARTICLE_PAGES } from '../../pages/articles.ts';
import { STORIES } from '../../pages/stories.ts';
import { body, extract, OPTIONS, OWN, parse, story, storyAfter, storyBefore, storyWith, textOf } from './story-page.ts';

describe('extractArticle', () => {
  it.each([
    [
      'hidden',
      storyWith(
        '<p style="display:none">A paragraph that only robots were ever meant to read on this page of ours.</p>',
      ),
    ],
    [
      'navigation',
      storyWith(
        '<nav><p>Coast, politics, region and all the other parts of the paper that one may go to from here.</p></nav>',
      ),
    ],
    [
      'asides',
      storyWith(
        '<aside><p>Seals are back at the mole, and the children of the village are glad of it, says the warden.</p></aside>',
      ),
    ],
    [
      'captions',
      storyWith(
        '<figure><img src="a.jpg"><figcaption>The ferry on the sandbank, photographed from the mole on Tuesday afternoon.</figcaption></figure>',
      ),
    ],
    [
      'captions',
      storyWith('<div><img src="a.jpg" alt="The ferry waits for the tide"></div><p>The ferry waits for the tide</p>'),
    ],
    [
      'other-articles',
      storyWith(
        '<article><p>A summer of cheap berths is what the town wants, and it asks its guests to book them early.</p></article>',
      ),
    ],
    ['standfirst', storyAfter(`<h2>${story?.standfirst}</h2>`)],
    [
      'named-blocks',
      storyWith(
        '<div class="related-articles"><p>A summer of cheap berths is what the town wants for its guests.</p></div>',
      ),
    ],
    ['named-blocks', storyWith('<div class="wp-caption-text">Tregarth, the harbour master, stands on the quay</div>')],
    [
      'named-blocks',
      storyBefore(
        '<section id="comments"><p>I was on the quay that day and the wind was much stronger than they say.</p></section>',
      ),
    ],
    [
      'link-blocks',
      storyWith('<div><a href="/a">Seals are back at the mole</a> <a href="/b">A summer of cheap berths</a></div>'),
    ],
    ['title', storyAfter(`<p>${story?.title}</p>`)],
    ['tail', storyBefore('<h3>More from Coast</h3><p>Seals are back at the mole</p><p>A summer of cheap berths</p>')],
    [
      'tail',
      storyBefore(
        '<h3>Comments</h3><p>I was on the quay that day. The wind was much stronger than they say, believe me, it was.</p>',
      ),
    ],
    ['controls', storyWith('<p>Advertisement</p>')],
    ['pointers', storyWith('<p>READ MORE: Seals are back at the mole</p>')],
    ['pointers', storyWith('<p>A lire aussi : les phoques sont de retour</p>')],
    ['prompts', storyWith('<p>Get unlimited access from one euro a month.</p><p>Pay monthly. Cancel any time.</p>')],
    ['prompts', storyWith('<p>Sign up for the free morning newsletter of the Lantern</p>')],
    ['legal', storyBefore('<p>© 2024 The Marnock Lantern. All rights reserved.</p>')],
    ['credits', storyWith('<p>(Photo: Ida Fennimore)</p>')],
    ['dates', storyAfter('<p>Published: March 5, 2024, 6:20 p.m. | Updated 7 p.m.</p>')],
    ['bylines', storyAfter('<p>By Ida Fennimore</p>')],
    ['author-lines', storyBefore('<p>Follow Ida Fennimore on Twitter @idafennimore</p>')],
    [
      'author-bios',
      storyBefore('<p>Ida Fennimore is the Lantern’s reporter for the coast and everything that floats along it.</p>'),
    ],
    ['linked-lines', storyWith('<p><a href="/a">Seals are back at the mole after eleven years</a></p>')],
    ['labels', storyAfter('<p>Coast and harbour</p>')],
  ])('takes away, and says so: %s', (pass, html) => {
    const extraction = extract(html);
    expect(textOf(extraction)).toBe(OWN.join('\n'));
    const report = extraction.reports.find((each) => each.pass === pass);
    expect(report?.removed.length).toBeGreaterThan(0);
    expect(report?.removed[0]?.why).not.toBe('');
    expect(textOf(extract(html, { off: [pass] }))).not.toBe('');
  });

  it.each([
    [
      'a list of facts',
      '<ul><li>The ferry is 31 metres long.</li><li>It was built in 1988.</li></ul>',
      'It was built in 1988.',
    ],
    ['a heading', '<h2>What the captain says</h2>', 'What the captain says'],
    [
      'a quoted post',
      '<div class="social-embed"><blockquote><p>We are all safe and had tea with the tug crews.</p></blockquote></div>',
      'tea with the tug crews',
    ],
    [
      'a sentence that mentions reading',
      '<p>Read aloud in the council, the letter of the harbour master left nobody unmoved.</p>',
      'Read aloud',
    ],
    [
      'a sentence with a date',
      '<p>The line has been open since 4 May 1968, and the ferry was the third to serve it.</p>',
      '4 May 1968',
    ],
    [
      'a sentence with telling words',
      '<p>The law was updated on 3 May 2021.</p>',
      'The law was updated on 3 May 2021.',
    ],
    [
      'a sentence with telling words',
      '<p>12 of 15 members of the council voted for it</p>',
      '12 of 15 members of the council voted for it',
    ],
    [
      'a sentence with telling words',
      '<p>She was charged with unauthorized use of a motor vehicle, the police said.</p>',
      'She was charged with unauthorized use of a motor vehicle, the police said.',
    ],
    [
      'a sentence with telling words',
      '<p>The museum bought a photograph by Olga Sand.</p>',
      'The museum bought a photograph by Olga Sand.',
    ],
    [
      'a sentence with telling words',
      '<p>The village can be reached by boat alone in winter, its mayor said.</p>',
      'The village can be reached by boat alone in winter, its mayor said.',
    ],
    [
      'a sentence with telling words',
      '<p>Like others on the island, he has stopped waiting for the ferry to come back.</p>',
      'Like others on the island, he has stopped waiting for the ferry to come back.',
    ],
    ['a sentence with telling words', '<p>Category 4 storm nears the coast</p>', 'Category 4 storm nears the coast'],
    [
      'a sentence with telling words',
      '<p>The newsletter said the money had been sent to Oberlind two days before.</p>',
      'The newsletter said the money had been sent to Oberlind two days before.',
    ],
    ['a short answer', '<p>“No,” he said.</p>', '“No,” he said.'],
    [
      'a linked word',
      '<p>The company, <a href="/sund">Sund & Sons</a>, was founded in the year of the great flood.</p>',
      'Sund & Sons',
    ],
    [
      'a table',
      '<table><tr><th>Year</th><th>Accidents</th></tr><tr><td>2022</td><td>4</td></tr><tr><td>2023</td><td>2</td></tr></table>',
      '2023',
    ],
  ])('keeps %s', (_name, extra, kept) => {
    expect(textOf(extract(storyWith(extra)))).toContain(kept);
  });

  it('keeps the words of neighbouring blocks apart', () => {
    expect(textOf(extract(storyWith('<div><div>First box.</div><div>Second box.</div></div>')))).toContain(
      'First box.\nSecond box.',
    );
  });

  it('undoes a pass that would take most of the text', () => {
    const html = `<html><body><article>${body.map((text) => `<figure>${text}</figure>`).join('')}</article></body></html>`;
    const extraction = extract(html);
    expect(textOf(extraction)).toContain(OWN[3]);
    expect(extraction.reports.find(({ pass }) => pass === 'captions')?.guarded).toBeGreaterThan(0.3);
  });

  it('does not take the article away for the name of its box', () => {
    const html = `<html><body><div class="share related comment sidebar">${body.join('')}</div></body></html>`;
    expect(textOf(extract(html))).toContain(OWN[0]);
  });

  it('asks the live page what is hidden', () => {
    const html = storyWith(
      '<p class="x">A paragraph that the style sheet of this page keeps from everybody’s eyes.</p>',
    );
    const hidden = extract(html, { isHidden: (element) => element.className === 'x' });
    expect(textOf(hidden)).toBe(OWN.join('\n'));
    expect(textOf(extract(html))).not.toBe(OWN.join('\n'));
  });

  it('keeps a last paragraph whose full stop is missing', () => {
    const last = 'It was her eleventh night on the reef this winter';
    expect(textOf(extract(storyBefore(`<p>${last}</p>`)))).toContain(last);
  });

  it('gives each line the elements of the page that it was read from', () => {
    const document = parse(storyWith(''));
    const extraction = extractArticle(document, OPTIONS);
    if (!extraction.isArticle) throw new Error(extraction.why);
    const { article, paragraphs } = extraction;
    const elements = [...document.querySelectorAll('p')];
    expect(paragraphs.map(({ start, end }) => article.text.slice(start, end))).toEqual(OWN);
    expect(paragraphs.map(({ elements: [element] }) => elements.indexOf(element as HTMLParagraphElement))).toEqual([
      0, 1, 2, 3, 4,
    ]);
  });

  it('does not change the page', () => {
    const document = parse(storyWith('<aside>Beside</aside>'));
    const html = document.documentElement.outerHTML;
    extractArticle(document, OPTIONS);
    expect(document.documentElement.outerHTML).toBe(html);
  });

  it.each(ARTICLE_PAGES.map((page) => [page.name, page] as const))(
    'reads the text of %s',
    (_name, { html, address }) => {
      const extraction = extract(html, { url: address });
      const [first = '', second = ''] = STORIES.find(({ slug }) => _name.endsWith(slug))?.paragraphs ?? [];
      expect(textOf(extraction).startsWith(`${first}\n${second}`)).toBe(true);
    },
  );
});

describe('several articles on one page', () => {
  const [first, second] = STORIES;
  const whole = (each: typeof first) =>
    `<article><h1>${each?.title}</h1>${each?.paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;

  it.each([
    ['the first', first, first],
    ['the one that the page’s title names', second, second],
  ])('reads %s', (_name, named, wanted) => {
    const html = `<html lang="en"><head><title>${named?.title}</title></head><body>${whole(first)}${whole(second)}</body></html>`;
    expect(textOf(extract(html))).toBe(wanted?.paragraphs.join('\n'));
  });
});
