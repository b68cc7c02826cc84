/**
 * A saved page, a text file or a pasted text → an article of the collection. The reader chose it, so what it says of
 * itself is believed; it never takes the place of an article that is there already (the caller sees to that).
 */
import type { Article } from '../../engine/types.ts';
import { decodeBody } from '../../feeds/decode-body.ts';
import { extractArticle } from '../../page/extraction/extract-article.ts';
import { registrableDomain } from '../../page/registrable-domain.ts';
import type { Refusal } from './library-view.ts';

/** A file as the browser hands it over. */
export interface DroppedFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export interface PastedText {
  /** The first line is the headline. */
  readonly text: string;
  /** As the reader writes it; empty: none. */
  readonly outlet: string;
  /** `YYYY-MM-DD`; empty: none. */
  readonly published: string;
}

export type Dropped = { readonly article: Article } | { readonly why: Refusal };

const LARGEST_FILE = 20_000_000; // bytes
const LONGEST_TEXT = 1_000_000; // characters

/** `parse`: HTML → a document that loads and runs nothing; `now`: ISO date-time. */
export async function readFile(file: DroppedFile, parse: (html: string) => Document, now: string): Promise<Dropped> {
  const isPage = /\.x?html?$/i.test(file.name);
  if (!isPage && !/\.txt$/i.test(file.name)) return { why: 'other-kind' };
  if (file.size > LARGEST_FILE) return { why: 'too-large' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const content = decodeBody(bytes, isPage ? declaredCharset(bytes) : null);
  if (!isPage) return readText({ text: content, outlet: file.name, published: '' });
  const extraction = extractArticle(parse(content), {
    url: null,
    now,
    extractedFrom: 'file',
    domainOf: registrableDomain,
  });
  if (!extraction.isArticle) return { why: extraction.why };
  const { article } = extraction;
  const id = article.id || (await nameOf(article.title + article.text));
  return { article: { ...article, id, outlet: article.outlet || file.name } };
}

const SNIFFED = 4_096; // bytes; the HTML standard asks for the first 1,024

/** "charset=…" as the page's own meta element says; null where it says nothing that could have been read so. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED));
  const label = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(head)?.[1];
  return label && !/^utf-16/i.test(label) ? `charset=${label}` : null;
}

/** The same text gives the same article. */
export async function readText({ text: pasted, outlet, published }: PastedText): Promise<Dropped> {
  if (pasted.length > LONGEST_TEXT) return { why: 'too-large' };
  const [title = '', ...lines] = pasted
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const text = lines.join('\n');
  if (text === '') return { why: 'no-text' };
  const name = outlet.trim();
  const id = await nameOf(pasted);
  const said = { byline: null, modified: null, language: null, published: published === '' ? null : published };
  return {
    article: { id, url: null, outlet: name.toLowerCase() || id, outletName: name || null, title, text, ...said },
  };
}

async function nameOf(content: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content)));
  return `text:${[...digest.subarray(0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
