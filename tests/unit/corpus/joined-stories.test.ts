/** One article that two stories could claim: what comes of it, in whatever order they are read, and what the reader says. */
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { type Corpus, openCorpus } from '../../../utils/corpus/corpus.ts';
import { analyse } from '../../../utils/engine/analyse.ts';
import type { Article } from '../../../utils/engine/types.ts';
import { makeArticle, strike } from '../stories.ts';

const harbour = makeArticle(
  'harbour',
  'Crane falls onto market hall in Veldhaven, two dead',
  '2031-07-04',
  `A tower crane fell through the roof of the market hall in Veldhaven on Friday morning, killing two stallholders, the fire brigade said.
The crane had stood on the building site of the Korrel Tower next door. Firefighters searched the rubble of the fish counters with dogs until noon.
"There was a groan, and then the whole ceiling came down on the fish counters," said Lien Duyster, 52, who sells cheese there.
The hall, built in 1911, will stay shut, mayor Piet Adelaar said.`,
);
const market = makeArticle(
  'market',
  'Two stallholders killed as crane crashes into Veldhaven market hall',
  '2031-07-04',
  `Two stallholders died when a tower crane crashed through the roof of Veldhaven's market hall on Friday, according to the fire brigade.
Dogs searched the rubble of the fish counters. Lien Duyster, 52, a cheese seller, said there had been a groan before the ceiling came down.
Mayor Piet Adelaar said that the hall of 1911 would stay shut.`,
);
const builder = makeArticle(
  'builder',
  'Korrel Tower builder Brask & Sons halts all sites after crane accident',
  '2031-07-05',
  `Brask & Sons, the builder of the Korrel Tower, stopped work on its eleven sites on Saturday and said that an outside engineer would look at the foundations of its cranes.
The firm's director, Hanne Brask, said the crane on the Korrel Tower site had been checked by the inspectorate Norrtest in May, and that its bolts had been renewed.
Union secretary Joris Maal said crews had complained of loose bolts to Norrtest twice since spring.
Shares of Brask & Sons fell 9 per cent in Osterdijk.`,
);
const shares = makeArticle(
  'shares',
  'Brask & Sons shares drop; director Hanne Brask defends crane checks',
  '2031-07-05',
  `Shares of the builder Brask & Sons fell 9 per cent in Osterdijk on Saturday after the firm halted work on eleven sites.
Director Hanne Brask said that the inspectorate Norrtest had checked the crane of the Korrel Tower in May and that its bolts were new.
Union secretary Joris Maal told reporters that crews had complained to Norrtest of loose bolts twice.`,
);
/** Tells of both. */
const bridge = makeArticle(
  'bridge',
  'Builder of Korrel Tower stops work after crane kills two in Veldhaven market hall',
  '2031-07-05',
  `The builder Brask & Sons stopped work on its eleven sites on Saturday, a day after its tower crane fell from the Korrel Tower site through the roof of the market hall in Veldhaven and killed two stallholders.
Director Hanne Brask said that the inspectorate Norrtest had checked the crane in May and that its bolts had been renewed. Union secretary Joris Maal spoke of complaints about loose bolts.
The fire brigade had searched the rubble of the fish counters with dogs on Friday morning. "There was a groan, and then the whole ceiling came down," said Lien Duyster, 52, a cheese seller.
Mayor Piet Adelaar said the hall of 1911 would stay shut. Shares of Brask & Sons fell 9 per cent in Osterdijk.`,
);
const ALL = [harbour, market, builder, shares, bridge];

const opened: Corpus[] = [];
afterEach(async () => {
  for (const [at, corpus] of opened.entries()) {
    corpus.close();
    await Dexie.delete(`joined-${at}`);
  }
  opened.length = 0;
});

async function read(articles: readonly Article[]): Promise<Corpus> {
  const corpus = openCorpus(`joined-${opened.length}`, () => 1_000);
  opened.push(corpus);
  for (const article of articles) await corpus.addArticle(article, analyse(article));
  return corpus;
}

/** Names of the reports that are one event, as each article's own look-up tells: "bridge+harbour+market". */
async function storiesOf(corpus: Corpus, articles: readonly Article[] = ALL): Promise<Record<string, string>> {
  const stories: Record<string, string> = {};
  for (const { id, outlet } of articles) {
    const story = await corpus.findStory(id);
    const ids = [id, ...(story?.same ?? []).map(({ article }) => article.id)];
    stories[nameOf(outlet)] = ids
      .map((each) => nameOf(new URL(each).hostname))
      .sort()
      .join('+');
  }
  return stories;
}
const nameOf = (outlet: string) => outlet.split('.')[0] as string;

const ACCIDENT = 'bridge+harbour+market';
const FIRM = 'builder+shares';
const APART = { harbour: ACCIDENT, market: ACCIDENT, bridge: ACCIDENT, builder: FIRM, shares: FIRM };

describe('an article that two stories could claim', () => {
  it('leaves them as they were until it comes', async () => {
    expect(await storiesOf(await read(ALL.slice(0, 4)), ALL.slice(0, 4))).toEqual({
      harbour: 'harbour+market',
      market: 'harbour+market',
      builder: FIRM,
      shares: FIRM,
    });
  });

  it.each([
    ['last', ALL],
    ['first', [bridge, harbour, market, builder, shares]],
    ['between them', [builder, shares, bridge, market, harbour]],
    ['after one of each', [harbour, builder, bridge, shares, market]],
    ['in reverse', [...ALL].reverse()],
  ])('belongs to one of them, whichever is asked about, when it comes %s', async (_, articles) => {
    expect(await storiesOf(await read(articles))).toEqual(APART);
  });

  it('goes to the other where the reader says that it is not this event, and comes back', async () => {
    const corpus = await read(ALL);
    await corpus.setDecision(bridge.id, harbour.id, 'different');
    const moved = 'bridge+builder+shares';
    expect(await storiesOf(corpus)).toEqual({
      harbour: 'harbour+market',
      market: 'harbour+market',
      builder: moved,
      shares: moved,
      bridge: moved,
    });
    await corpus.setDecision(harbour.id, bridge.id, null);
    expect(await storiesOf(corpus)).toEqual(APART);
  });

  it('joins both where the reader says that it is the same event as the other, too, and they part again', async () => {
    const corpus = await read(ALL);
    await corpus.setDecision(bridge.id, builder.id, 'same');
    const whole = 'bridge+builder+harbour+market+shares';
    expect(await storiesOf(corpus)).toEqual({
      harbour: whole,
      market: whole,
      builder: whole,
      shares: whole,
      bridge: whole,
    });
    await corpus.setDecision(bridge.id, builder.id, null);
    expect(await storiesOf(corpus)).toEqual(APART);
  });

  it('brings along what the reader joined to a member, however unlike', async () => {
    const corpus = await read([...ALL, strike]);
    await corpus.setDecision(market.id, strike.id, 'same');
    const stories = await storiesOf(corpus, [...ALL, strike]);
    for (const name of ['harbour', 'market', 'bridge', 'ledger'])
      expect(stories[name]).toBe('bridge+harbour+ledger+market');
    expect(stories.builder).toBe(FIRM);
    await corpus.setDecision(market.id, strike.id, null);
    expect(await storiesOf(corpus)).toEqual(APART);
  });

  it('keeps apart what the reader parted, though another article is of both', async () => {
    const corpus = await read(ALL);
    await corpus.setDecision(bridge.id, builder.id, 'same');
    await corpus.setDecision(harbour.id, builder.id, 'different');
    const stories = await storiesOf(corpus);
    expect(stories.harbour).not.toContain('builder');
    expect(stories.builder).not.toContain('harbour');
    expect(stories.bridge).toContain('builder');
  });
});
