import { describe, expect, it } from 'vitest';
import { suggestOutlets } from '../../../../utils/app/feeds/suggest-outlets.ts';
import type { CatalogueOutlet } from '../../../../utils/feeds/catalogue.ts';

const outlet = (domain: string, country: string, ownership: string, language = 'en'): CatalogueOutlet => ({
  domain,
  name: domain,
  country,
  language,
  ownership,
  feeds: [`https://${domain}/feed`],
});
const CATALOGUE = [
  outlet('own.example', 'Varland', 'Private'),
  outlet('alike.example', 'Varland', 'Private'),
  outlet('state.example', 'Varland', 'State'),
  outlet('far.example', 'Ostmark', 'Independent'),
  outlet('farther.example', 'Sund', 'Private'),
  outlet('foreign.example', 'Varland', 'State', 'de'),
];
const suggest = (domain: string, subscribed: readonly string[] = []) =>
  suggestOutlets(domain, new Set(subscribed), CATALOGUE).map((each) => each.domain);

describe('suggestOutlets', () => {
  it('begins with another owner of the same country, in the same language, and leaves the outlet itself out', () => {
    expect(suggest('own.example')).toEqual(['state.example', 'far.example', 'alike.example', 'farther.example']);
  });
  it('leaves out what is subscribed', () => {
    expect(suggest('own.example', ['https://state.example/feed'])).not.toContain('state.example');
  });
  it('offers English outlets of different countries beside one that it does not know', () => {
    const [first, second] = suggest('unknown.example');
    expect([first, second]).toEqual(['own.example', 'far.example']);
  });
  it('has four for every outlet of its own catalogue in English', () => {
    expect(suggestOutlets('bbc.co.uk', new Set())).toHaveLength(4);
  });
});
