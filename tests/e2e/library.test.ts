/** The library as a reader uses it: addresses fetched with the browser's leave, stories watched, the last hour forgotten. */
import axe from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { poll, type Session } from '../../scripts/browser/session.ts';
import { answerYes } from './support/permission.ts';
import { openScreen, type Screen } from './support/screen.ts';
import { countRegistered, openTestSession } from './support/session.ts';
import { articlePage, type Site, serveSite } from './support/site.ts';

const [LEDGER, COURIER, POST] = ['www.ledger.test', 'courier.test', 'www.post.test'];
const REPORTS = {
  [LEDGER]: [
    'Twelve hurt as tram leaves rails in Osterby',
    'A tram on line four left the rails in Osterby on Monday morning, and 12 passengers were hurt, the fire brigade said.',
    'The tram had come from the depot in Vellin and was passing the market hall when its rear car struck a signal post.',
    '“The car simply lifted and we held on to each other,” said Petra Lindholm, who had been on her way to work.',
    'The transport company of Osterby has taken all trams of the type out of service until their wheels are inspected.',
  ],
  [COURIER]: [
    'Osterby: tram derails near market hall',
    'In Osterby a tram of line four has derailed near the market hall; according to the fire brigade 12 passengers were hurt.',
    'Its rear car hit a signal post on Monday morning, shortly after the tram had left the depot in Vellin with few on board.',
    '“The car simply tipped and we held on to each other,” Petra Lindholm, a passenger on her way to work, told reporters.',
    'Trams of this type stay in the depot for now, the transport company said, so that all of their wheels can be inspected.',
  ],
  [POST]: [
    'Tram derailment in Osterby leaves twelve hurt',
    'The fire brigade in Osterby counted 12 hurt passengers on Monday morning after a tram of line four had derailed there.',
    'Witnesses saw the rear car strike a signal post beside the market hall; the tram was on its way from the depot in Vellin.',
    'Petra Lindholm, one of the passengers, said: “The car simply rose and we held on to each other.” She was not hurt herself.',
    'Inspectors are to look at the wheels of every tram of the type before the transport company lets one out of a depot again.',
  ],
} as const;
const PATH = '/news/2026/03/02/tram-derails-in-osterby-market-hall';

let session: Session;
let site: Site;
let library: Screen;

beforeAll(async () => {
  site = await serveSite(
    Object.fromEntries(
      Object.entries(REPORTS).map(([host, [title, ...paragraphs]]) => [
        `${host}${PATH}`,
        articlePage({ title, published: '2026-03-02T10:00:00Z', outlet: host, paragraphs }),
      ]),
    ),
  );
  session = await openTestSession({ build: 'shipped', hosts: Object.keys(REPORTS) });
  for (const host of [LEDGER, COURIER, POST]) await answerYes(session, host);
  library = await openScreen(session, '/library.html');
});
afterAll(async () => {
  await session?.close();
  await site?.close();
});

const until = (words: string) => poll(`"${words}"`, async () => (await library.text()).includes(words));

async function fetchAddresses(...hosts: readonly string[]): Promise<void> {
  await library.type('Addresses, one a line', hosts.map((host) => site.url(host, PATH)).join(' '));
  await library.press('Fetch and compare');
}

const violations = () =>
  library.page.evaluate(
    `${axe.source}; window.axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
  );

test('addresses are fetched once the browser has been asked for their sites, and make no site one to run on', async () => {
  await library.press('Compare anything');
  await fetchAddresses(LEDGER, COURIER);
  await until('2 articles added.');
  await until('Osterby: tram derails near market hall');
  expect(await countRegistered(session)).toBe(0);
  expect(await violations()).toEqual([]);
  await library.press('Close');
});

test('a watched story says what is new when another outlet comes, until it is seen', async () => {
  await library.press('By story');
  await until('2 articles, 2 outlets');
  await library.press('Watch: ');
  await until('Watched stories');
  await fetchAddresses(POST);
  await until('New: www.post.test');
  expect(await library.text()).toContain('new or changed');
  expect(await violations()).toEqual([]);
  await library.press('Seen: ');
  await poll('nothing new', async () => !(await library.text()).includes('New: www.post.test'));
});

test('the last hour is forgotten, and brought back; the watched story is there again with it', async () => {
  await library.press('Last added first');
  await library.press('Forget the last hour');
  await until('3 articles removed.');
  await until('Nothing is kept yet.');
  await poll('no watched story', async () => !(await library.text()).includes('Watched stories'));
  await library.press('Undo');
  await until('3 articles are kept');
  await until('Watched stories');
});
