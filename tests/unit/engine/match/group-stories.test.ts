import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../utils/engine/analyse.ts';
import { makeDigest } from '../../../../utils/engine/match/digest.ts';
import { groupStories } from '../../../../utils/engine/match/group-stories.ts';
import { MemoryIndex } from '../../../../utils/engine/match/memory-index.ts';
import type { Article } from '../../../../utils/engine/types.ts';
import { ferry, ferryElsewhere, ferryLater, makeArticle, strike } from '../../stories.ts';

const group = (...articles: Article[]) =>
  groupStories(articles.map((article) => ({ article, analysis: analyse(article) }))).map(
    ({ articles: ids, related }) => ({
      articles: ids.map(nameOf),
      related: related.map(nameOf),
    }),
  );

/** "https://coast.example/coast" → "coast". */
const nameOf = (id: string): string => id.slice(id.lastIndexOf('/') + 1);

describe('one event', () => {
  it('is told from its sequel and from other news of the day', () => {
    expect(group(ferry, strike, ferryElsewhere, ferryLater)).toEqual([
      { articles: ['coast', 'herald'], related: ['gazette'] },
      { articles: ['ledger'], related: [] },
      { articles: ['gazette'], related: ['coast', 'herald'] },
    ]);
  });

  it('is the same whatever the order of the articles', () => {
    const stories = group(ferryLater, ferryElsewhere, ferry);
    expect(stories.map(({ articles }) => [...articles].sort())).toContainEqual(['coast', 'herald']);
  });

  it('holds for undated articles on strong evidence alone', () => {
    const undated = (article: Article): Article => ({ ...article, published: null });
    expect(group(undated(ferry), undated(ferryElsewhere), undated(strike)).map(({ articles }) => articles)).toEqual([
      ['coast', 'herald'],
      ['ledger'],
    ]);
  });

  it('is found by names and numbers in another language', () => {
    const one = makeArticle(
      'zeitung',
      'Fähre Solvind vor Brackholm auf Grund gelaufen',
      '2031-03-13',
      'Die Fähre Solvind der Reederei Norrsund Lines ist am Dienstagabend vor Brackholm auf die Kelder-Felsen gelaufen. Elf Menschen wurden gerettet, sagte Marit Osgaard (41), die mit ihrem Sohn an Bord war. Die Küstenwache schickte zwei Boote nach Brackholm.',
    );
    const other = makeArticle(
      'tagblatt',
      'Havarie vor Brackholm: Passagiere der Solvind an Land',
      '2031-03-13',
      'Nach der Havarie der Solvind vor Brackholm sind alle Passagiere an Land. Das Schiff von Norrsund Lines hatte am Dienstag die Kelder-Felsen gerammt. Marit Osgaard, 41, erzählte von einem langen Kratzen. Zwei Verletzte liegen in Brackholm im Krankenhaus.',
    );
    const third = makeArticle(
      'bote',
      'Stadtrat Veldhaven streitet über Straßenbahn',
      '2031-03-13',
      'Der Stadtrat von Veldhaven hat am Mittwoch über die neue Straßenbahn gestritten. Bürgermeister Piet Adelaar warb für die Linie nach Osterdijk, die Opposition sprach von zu hohen Kosten. Im Mai soll abgestimmt werden.',
    );
    expect(group(one, other, third).map(({ articles }) => articles)).toEqual([['zeitung', 'tagblatt'], ['bote']]);
  });
});

/** Pairs that look alike and are two events: they may be related, never the same. */
const LOOK_ALIKES: readonly (readonly [string, Article, Article])[] = [
  [
    'two shootings in one city on one day',
    makeArticle(
      'morning',
      'Man wounded in shooting in east Harrowdale',
      '2031-06-02',
      'A 23-year-old man was wounded in a shooting in Harrowdale early Monday, police said. Officers were called to the 1100 block of Alder Street at about 1:15 a.m. and found the man with a wound to his leg. He was taken to St. Bride Hospital. No arrest has been made, and police asked witnesses to call detectives.',
    ),
    makeArticle(
      'evening',
      'Two teens hurt in shooting near Harrowdale skate park',
      '2031-06-02',
      'Two teenagers, 16 and 17, were hurt in a shooting in Harrowdale on Monday evening, police said. The shots were fired from a passing car near the skate park on Quarry Road shortly after 8 p.m. Both were in stable condition at Lakeside Medical Center. Police are looking for a silver van and asked witnesses to call detectives.',
    ),
  ],
  [
    'two quarterly results of one company',
    makeArticle(
      'spring',
      'Tessaly Motors profit rises 12% in first quarter',
      '2031-04-24',
      'Tessaly Motors said on Thursday that net profit rose 12% to 340 million euros in the first quarter as sales of its small vans grew. Revenue was 4.1 billion euros. Chief executive Oriane Vasco confirmed the outlook for the year.',
    ),
    makeArticle(
      'summer',
      'Tessaly Motors profit falls 9% in second quarter',
      '2031-07-24',
      'Tessaly Motors said on Thursday that net profit fell 9% to 288 million euros in the second quarter as a strike at its Porven plant cut output. Revenue was 3.7 billion euros. Chief executive Oriane Vasco lowered the outlook for the year.',
    ),
  ],
  [
    'last year’s storm and this year’s',
    makeArticle(
      'thisyear',
      'Storm Ilse floods harbour at Skarvik',
      '2031-11-10',
      'Storm Ilse pushed the sea over the harbour wall at Skarvik on Sunday night, flooding some sixty houses. The mayor, Kirsten Vold, said power was out in the old town. Ferries were cancelled until Tuesday.',
    ),
    makeArticle(
      'lastyear',
      'Storm Henning floods harbour at Skarvik',
      '2030-11-18',
      'Storm Henning pushed the sea over the harbour wall at Skarvik on Sunday night, flooding some twenty houses. The mayor, Kirsten Vold, said power was out in the old town. Ferries were cancelled until Monday.',
    ),
  ],
];

describe('look-alike events', () => {
  it.each(LOOK_ALIKES)('%s', (_name, one, other) => {
    expect(group(one, other).map(({ articles }) => articles)).toEqual([[nameOf(one.id)], [nameOf(other.id)]]);
  });
});

describe('the reader’s decisions', () => {
  const index = new MemoryIndex(
    [ferry, ferryElsewhere, ferryLater, strike].map((article) => ({ id: article.id, digest: makeDigest(article) })),
  );
  const relation = (to: Article, decision: 'same' | 'different') =>
    index
      .findMatches(ferry.id, (a, b) => ([a, b].includes(to.id) && [a, b].includes(ferry.id) ? decision : null))
      .find(({ id }) => id === to.id);

  it('win over likeness and over time', () => {
    expect(relation(ferryElsewhere, 'different')?.relation).not.toBe('same');
    expect(relation(ferryLater, 'same')).toMatchObject({ relation: 'same', reason: { rule: 'reader' } });
  });
});
