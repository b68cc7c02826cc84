/** OPML in and out: the way to bring subscriptions along and take them away. */
import { generateOpml, parseOpml } from 'feedsmith';
import type { FoundFeed } from './discover.ts';
import { readAddress } from './discover.ts';

export class NotOpmlError extends Error {
  override readonly name = 'NotOpmlError';
}

interface Outline {
  readonly text?: string | undefined;
  readonly title?: string | undefined;
  readonly xmlUrl?: string | undefined;
  readonly outlines?: readonly (Outline | undefined)[] | undefined;
}

const MOST_FEEDS = 5_000;
const DEEPEST = 20;

/** Feeds of all folders, in order, without doubles. Throws NotOpmlError. */
export function readOpml(text: string): FoundFeed[] {
  let outlines: readonly (Outline | undefined)[];
  try {
    outlines = parseOpml(text).body?.outlines ?? [];
  } catch {
    throw new NotOpmlError();
  }
  const feeds = new Map<string, FoundFeed>();
  const collect = (list: readonly (Outline | undefined)[], depth: number) => {
    for (const outline of list) {
      if (!outline || feeds.size >= MOST_FEEDS) continue;
      const address = outline.xmlUrl ? readAddress(outline.xmlUrl) : null;
      if (address && !feeds.has(address))
        feeds.set(address, {
          address,
          title: (outline.title ?? outline.text ?? '').slice(0, 200) || new URL(address).hostname,
        });
      if (depth < DEEPEST) collect(outline.outlines ?? [], depth + 1);
    }
  };
  collect(outlines, 0);
  return [...feeds.values()];
}

export const writeOpml = (
  feeds: readonly { readonly address: string; readonly title: string; readonly site: string | null }[],
): string =>
  generateOpml({
    head: { title: 'Crossread feeds' },
    body: {
      outlines: feeds.map(({ address, title, site }) => ({
        type: 'rss',
        text: title,
        title,
        xmlUrl: address,
        ...(site && { htmlUrl: site }),
      })),
    },
  });
