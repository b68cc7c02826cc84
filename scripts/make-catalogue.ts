/**
 * Makes utils/feeds/catalogue.ts from a list of outlets and their feeds. Run by hand when the list is renewed:
 *   npx node scripts/make-catalogue.ts ../shared/data/outlet-feeds.json
 * Only general news; the choice is by the list below, the addresses are the source's, none from memory.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { getDomain } from 'tldts';

interface Source {
  readonly source: string;
  readonly as_of: string;
  readonly outlets: readonly { name: string; country: string; ownership: string; domains: string[]; feeds: string[] }[];
}

/** Outlets of general news, by their name in the source → language of their feed. */
const CHOSEN: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL('./catalogue-choice.json', import.meta.url), 'utf8'),
);

const [file] = process.argv.slice(2);
if (!file) throw new Error('usage: make-catalogue.ts OUTLET-FEEDS.json');
const { source, as_of, outlets } = JSON.parse(readFileSync(file, 'utf8')) as Source;
const rows = outlets
  .filter(({ name }) => Object.hasOwn(CHOSEN, name))
  .map(({ name, country, ownership, feeds }) => {
    // Feeds of one topic come after those that look like the front page.
    const best = [...feeds].sort((a, b) => general(b) - general(a)).slice(0, 2);
    // A publisher's group names many domains: the outlet is the one that the feed is from.
    const domain = getDomain(best[0] ?? '') ?? '';
    return { name, country, language: CHOSEN[name] ?? 'en', ownership, domain, feeds: best };
  });
function general(address: string): number {
  return (
    Number(/world|news|top|home|une|latest|all|international|alle|actualite/i.test(address)) -
    Number(/sport|tag|topic|musique|gesundheit|opinion/i.test(address))
  );
}
const lines = rows.map((row) => `  ${JSON.stringify(row)},`);
writeFileSync(
  new URL('../utils/feeds/catalogue.ts', import.meta.url),
  `/**
 * Well-known outlets of general news with public feeds, for the reader to pick from. Facts (name, country, ownership,
 * domain, feed addresses) from
 * ${source}, as of ${as_of}.
 * Made by scripts/make-catalogue.ts from the choice in scripts/catalogue-choice.json.
 */
export interface CatalogueOutlet {
  readonly name: string;
  readonly country: string;
  /** ISO 639-1: language of the feeds. */
  readonly language: string;
  readonly ownership: string;
  readonly domain: string;
  readonly feeds: readonly string[];
}

export const CATALOGUE: readonly CatalogueOutlet[] = [
${lines.join('\n')}
];
`,
);
console.log(`${rows.length} outlets, ${new Set(rows.map((r) => r.country)).size} countries`);
const missing = Object.keys(CHOSEN).filter((name) => !outlets.some((o) => o.name === name));
if (missing.length) console.log('not in the source:', missing.join(', '));
