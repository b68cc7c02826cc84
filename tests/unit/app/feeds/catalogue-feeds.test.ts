import { describe, expect, it } from 'vitest';
import { feedsOfOutlet, hostsOfOutlet, withTwin } from '../../../../utils/app/feeds/catalogue-feeds.ts';
import type { CatalogueOutlet } from '../../../../utils/feeds/catalogue.ts';

const outlet: CatalogueOutlet = {
  name: 'Harbour Courier',
  country: 'Nowhere',
  language: 'en',
  ownership: 'Cooperative',
  domain: 'courier.example',
  feeds: ['https://feeds.courier.example/world/rss.xml', 'https://feeds.courier.example/port/'],
};

describe('an outlet of the catalogue', () => {
  it.each([
    ['courier.example', ['courier.example', 'www.courier.example']],
    ['www.courier.example', ['www.courier.example', 'courier.example']],
    ['127.0.0.1', ['127.0.0.1']],
  ])('%s is asked for with %s', (host, hosts) => {
    expect(withTwin(host)).toEqual(hosts);
  });

  it('needs the hosts of its feeds and of its articles, each once', () => {
    expect(hostsOfOutlet(outlet)).toEqual(['feeds.courier.example', 'courier.example', 'www.courier.example']);
  });

  it('names its only feed as itself, several by their addresses as well', () => {
    const titles = (feeds: readonly string[]) => feedsOfOutlet({ ...outlet, feeds }, [], 0).map(({ title }) => title);
    expect(titles(outlet.feeds.slice(0, 1))).toEqual(['Harbour Courier']);
    expect(titles(outlet.feeds)).toEqual(['Harbour Courier (world/rss.xml)', 'Harbour Courier (port)']);
  });
});
