/** Pages whose days are to be read, and how a case of one is checked. */
import { expect, it } from 'vitest';
import { parsePage } from '../../../cli/parse-html.ts';
import { readMetadata } from '../../../utils/page/metadata/read-metadata.ts';

/** On every page: the site's clock above, the day of another article beside, the years of the copyright below. */
export const P =
  '<p>A car ferry carrying 63 people ran onto a sandbank outside the harbour on Tuesday afternoon, and stayed there for almost five hours.</p><p>Nobody was hurt, said the harbour master, who had asked two tugs from the neighbouring port to stand by in case the hull gave way.</p>';
export const H = '<h1>Ferry with 63 aboard runs aground</h1>';
export const page = (body: string, head = '', lang = 'en'): string =>
  `<html lang="${lang}"><head><title>Ferry with 63 aboard runs aground</title>${head}</head><body><header><div class="today">Thursday, April 4, 2024</div></header><main>${body}${P}</main><aside><ul><li><a href="/x">Seals are back</a> <time datetime="2024-04-02">2 April 2024</time></li></ul></aside><footer>© 2019–2024 Lantern Press</footer></body></html>`;
export const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
export const U = 'https://coast.example/ferry';

/** What is shown, the address, the page, and the days of publication and change that a reader would name. */
export type Case = readonly [
  name: string,
  address: string,
  html: string,
  published: string | null,
  modified: string | null,
];

/** A test for each. */
export function checkDays(cases: readonly Case[]): void {
  it.each(cases)('%s', (_name, address, html, published, modified) => {
    const document = parsePage(html) as Document;
    const { metadata } = readMetadata(document, address, '2024-04-04T12:00:00Z');
    expect(metadata.published?.slice(0, 10) ?? null).toBe(published);
    expect(metadata.modified?.slice(0, 10) ?? null).toBe(modified);
  });
}
