import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../cli/parse-html.ts';
import {
  canonicalAddress as canonicalAddressBy,
  foldAddress as foldAddressBy,
} from '../../../utils/page/canonical-address.ts';
import { guessDomain } from '../../../utils/page/domain-of.ts';
import { registrableDomain } from '../../../utils/page/registrable-domain.ts';

const foldAddress = (address: string) => foldAddressBy(address, registrableDomain);
const canonicalAddress = (page: Document, url: string | null) => canonicalAddressBy(page, url, registrableDomain);

describe('foldAddress', () => {
  it.each([
    ['http://www.a.example/x', 'https://a.example/x'],
    ['https://m.a.example/x/', 'https://a.example/x'],
    ['https://amp.a.example/x?amp=1', 'https://a.example/x'],
    ['https://a.example/amp/x', 'https://a.example/x'],
    ['https://a.example/x/amp/', 'https://a.example/x'],
    ['https://a.example/x.amp.html', 'https://a.example/x.html'],
    ['https://a.example/x?outputType=amp', 'https://a.example/x'],
    ['https://a.example/x?print=1&utm_source=feed&fbclid=1#top', 'https://a.example/x'],
    ['https://a.example/story.php?id=12&lang=en', 'https://a.example/story.php?id=12&lang=en'],
    ['https://a.example/story.php?lang=en&id=12', 'https://a.example/story.php?id=12&lang=en'],
    ['https://news.a.co.uk/x', 'https://news.a.co.uk/x'],
    ['https://user:secret@a.example/x', 'https://a.example/x'],
    ['https://a.example/ampere/x', 'https://a.example/ampere/x'],
    ['not an address', 'not an address'],
  ])('%s', (address, folded) => {
    expect(foldAddress(address)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    const once = foldAddress('http://m.a.example/amp/x/amp/?utm_medium=1&b=2&a=1');
    expect(foldAddress(once)).toBe(once);
  });
});

describe('canonicalAddress', () => {
  const page = (href: string) =>
    parsePage(`<head><link rel="canonical" href="${href}"></head><body>x</body>`) as Document;

  it.each([
    ['within the domain', 'https://www.a.example/real', 'https://m.a.example/x?y=1', 'https://a.example/real'],
    ['relative', '/real', 'https://a.example/x', 'https://a.example/real'],
    ['of another outlet: not believed', 'https://b.example/stolen', 'https://a.example/x', 'https://a.example/x'],
    ['of a host that ends alike: not believed', 'https://nota.example/x', 'https://a.example/x', 'https://a.example/x'],
    [
      'of a neighbour on a shared host: not believed',
      'https://one.github.io/x',
      'https://two.github.io/x',
      'https://two.github.io/x',
    ],
    ['the front page on every page: not believed', 'https://a.example/', 'https://a.example/x', 'https://a.example/x'],
    ['no http: not believed', 'javascript:alert(1)', 'https://a.example/x', 'https://a.example/x'],
    ['of a saved file: believed', 'https://a.example/real', null, 'https://a.example/real'],
  ])('a canonical link %s', (_name, href, visited, address) => {
    expect(canonicalAddress(page(href), visited)).toBe(address);
  });

  it('is null without any address, and for a page that is no web page', () => {
    expect(canonicalAddress(parsePage('<p>x</p>') as Document, null)).toBeNull();
    expect(canonicalAddress(page('https://a.example/x'), 'file:///home/x.html')).toBeNull();
  });
});

describe('a guess of who owns a host', () => {
  it.each([
    ['www.a.example', 'a.example'],
    ['news.sport.a.com', 'a.com'],
    ['www.a.co.uk', 'a.co.uk'],
    ['m.abc.net.au', 'abc.net.au'],
    ['www.vg.no', 'vg.no'],
    ['co.uk', 'co.uk'],
    ['localhost', null],
    ['127.0.0.1', null],
    ['[::1]', null],
  ])('%s', (host, domain) => {
    expect(guessDomain(host)).toBe(domain);
  });

  it('is as good as the list for a canonical link, but on shared hosts', () => {
    const page = parsePage('<link rel="canonical" href="https://www.a.co.uk/real"><p>x</p>') as Document;
    expect(canonicalAddressBy(page, 'https://m.a.co.uk/x', guessDomain)).toBe('https://a.co.uk/real');
    expect(canonicalAddressBy(page, 'https://m.b.co.uk/x', guessDomain)).toBe('https://b.co.uk/x');
  });
});
