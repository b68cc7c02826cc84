/**
 * One polite request: conditional, without cookies, bounded in time and bytes. All that can happen is a value; nothing
 * is thrown. `fetch` is passed in.
 */
import { decodeBody } from './decode-body.ts';
import type { FeedProblem } from './feed.ts';

export interface RequestLimits {
  /** Milliseconds for the whole answer. */
  readonly time: number;
  readonly bytes: number;
}

export const FEED_LIMITS: RequestLimits = { time: 20_000, bytes: 8_000_000 };
export const PAGE_LIMITS: RequestLimits = { time: 15_000, bytes: 6_000_000 };

export type Answer =
  | {
      readonly kind: 'fresh';
      readonly text: string;
      readonly contentType: string | null;
      /** Where it ended after redirects. */
      readonly address: string;
      readonly etag: string | null;
      readonly lastModified: string | null;
      /** Seconds (Cache-Control max-age); null where not said. */
      readonly maxAge: number | null;
      readonly robots: string | null;
    }
  | { readonly kind: 'unchanged'; readonly maxAge: number | null }
  | { readonly kind: 'failed'; readonly problem: FeedProblem /** Milliseconds. */; readonly retryAfter: number | null };

export interface Conditions {
  readonly etag?: string | null;
  readonly lastModified?: string | null;
}

export async function request(
  address: string,
  conditions: Conditions,
  limits: RequestLimits,
  fetch: typeof globalThis.fetch,
  now: number,
  stop?: AbortSignal,
): Promise<Answer> {
  const timeout = AbortSignal.timeout(limits.time);
  const signal = stop ? AbortSignal.any([timeout, stop]) : timeout;
  const headers = new Headers();
  if (conditions.etag) headers.set('If-None-Match', conditions.etag);
  if (conditions.lastModified) headers.set('If-Modified-Since', conditions.lastModified);
  const failed = (problem: FeedProblem, retryAfter: number | null = null): Answer => ({
    kind: 'failed',
    problem,
    retryAfter,
  });
  let response: Response;
  try {
    response = await fetch(address, {
      headers,
      signal,
      credentials: 'omit',
      redirect: 'follow',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
  } catch {
    if (timeout.aborted) return failed({ code: 'timeout' });
    return failed({ code: (await isRedirect(address, fetch, signal)) ? 'redirect-blocked' : 'unreachable' });
  }
  const maxAge = readMaxAge(response.headers.get('Cache-Control'));
  if (response.status === 304) return { kind: 'unchanged', maxAge };
  if (!response.ok) {
    await response.body?.cancel().catch(() => undefined);
    if (response.status === 410) return failed({ code: 'gone' });
    return failed(
      { code: 'status', status: response.status },
      readRetryAfter(response.headers.get('Retry-After'), now),
    );
  }
  const body = await readBody(response, limits.bytes, timeout);
  if (!(body instanceof Uint8Array)) return failed(body);
  const contentType = response.headers.get('Content-Type');
  return {
    kind: 'fresh',
    text: decodeBody(body, contentType),
    contentType,
    address: response.url || address,
    etag: response.headers.get('ETag'),
    lastModified: response.headers.get('Last-Modified'),
    maxAge,
    robots: response.headers.get('X-Robots-Tag'),
  };
}

/**
 * A redirect to a host without permission and a redirect in a circle both fail without saying why; a second request
 * that does not follow at least tells that there was a redirect.
 */
async function isRedirect(address: string, fetch: typeof globalThis.fetch, signal: AbortSignal): Promise<boolean> {
  try {
    const response = await fetch(address, { signal, credentials: 'omit', redirect: 'manual', cache: 'no-store' });
    await response.body?.cancel().catch(() => undefined);
    return response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400);
  } catch {
    return false;
  }
}

async function readBody(response: Response, most: number, timeout: AbortSignal): Promise<Uint8Array | FeedProblem> {
  if (Number(response.headers.get('Content-Length') ?? 0) > most) {
    await response.body?.cancel().catch(() => undefined);
    return { code: 'too-large' };
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  try {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      size += part.value.length;
      if (size > most) {
        await reader?.cancel();
        return { code: 'too-large' };
      }
      chunks.push(part.value);
    }
  } catch {
    return { code: timeout.aborted ? 'timeout' : 'cut-off' };
  }
  const body = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.length;
  }
  return body;
}

function readMaxAge(header: string | null): number | null {
  const seconds = /(?:^|[\s,])max-age=(\d{1,9})/i.exec(header ?? '')?.[1];
  return seconds === undefined ? null : Number(seconds);
}

/** RFC 9110, 10.2.3: seconds or an HTTP date; milliseconds from `now`, never negative. */
function readRetryAfter(header: string | null, now: number): number | null {
  if (!header) return null;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1_000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
