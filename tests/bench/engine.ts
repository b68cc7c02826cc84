/**
 * Analysis and comparison: time per article, beside wink-nlp's default pipeline on the same texts in the same run; how
 * time grows with the input. The texts are invented: the demo newsroom's for variety, a ferry's for ten outlets on one event,
 * in three newsrooms' words by turns, and as copies of one text whose paragraphs are only put in another order. For
 * reports as long as those of the press the newsroom's stories are put together, one outlet's wording of each.
 */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { STORIES } from '../../scripts/newsroom/stories/index.ts';
import { analyse } from '../../utils/engine/analyse.ts';
import { compare } from '../../utils/engine/compare/compare.ts';
import type { Article } from '../../utils/engine/types.ts';

const PARAGRAPHS = [
  'At least 14 people were killed and dozens injured when a passenger ferry struck a pier in the port of Brackwater on Tuesday night, officials said.',
  '“We heard a terrible noise and then the lights went out,” said Ines Calder, 34, a nurse who was travelling with her two sons. “Nobody told us anything for twenty minutes.”',
  'Harbour Master Tomas Rell told reporters on Wednesday that the vessel had been travelling at about 18 knots, well above the limit of 6 knots, when it hit the northern wall at 9:40 p.m.',
  'The ferry, built in 2003 and operated by Solvane Lines, was carrying 212 passengers and a crew of 11, according to Rell. It had been inspected in March.',
  'The transport minister, Marta Oyelaran, who flew to Brackwater early on Wednesday, said an inquiry would be opened “without delay and without favour”.',
  'Damage to the pier was put at between $4 million and $5.5 million by the port authority, which closed two of its five berths until further notice.',
  'Two crew members, including the 52-year-old captain, were questioned overnight and released, a police spokesman said. No one has been charged.',
  'A similar accident in 1998 killed nine people and led to new rules for ships entering the harbour, which unions say were never enforced.',
  'Solvane Lines said in a statement that it was “devastated” and would pay for the treatment of the injured at St. Brannoc’s Hospital, six miles (10 km) away.',
];

/** The same in two other newsrooms' words, by the same order; a few of them know something else. */
const RETOLD = [
  [
    'A crowded ferry rammed a pier in Brackwater harbour late on Tuesday, leaving 14 dead and at least 30 hurt, the coast guard said.',
    'Fifteen people died and some 40 were injured on Tuesday night after a ferry hit the harbour wall at Brackwater, according to rescue workers.',
  ],
  [
    'Ines Calder, a 34-year-old nurse on board with her children, said the lights failed at once. “We heard a terrible noise, and nobody told us anything for twenty minutes,” she said.',
    '“There was a terrible noise and then everything was dark,” a passenger, Ines Calder, 35, told a local radio station.',
  ],
  [
    'The ship was doing 18 knots where six are allowed, Harbour Master Tomas Rell said. He put the time of the crash at 9:40 p.m.',
    'Rell, who runs the port, said the boat came in at three times the permitted speed and struck the northern pier shortly before 10 p.m.',
  ],
  [
    'There were 212 passengers and 11 crew aboard the vessel, which Solvane Lines has operated since 2003 and which passed an inspection in March.',
    'Solvane Lines said its 21-year-old ferry carried 223 people, crew included, and had last been inspected in the spring.',
  ],
  [
    'Marta Oyelaran, the transport minister, travelled to the town on Wednesday morning and promised an inquiry “without delay or favour”.',
    'An inquiry will begin “without delay”, Transport Minister Marta Oyelaran said after visiting the harbour on Wednesday.',
  ],
  [
    'The port authority closed two berths and estimated the damage at $5 million.',
    'Repairs to the pier may cost more than $4 million, officials of the port said, and two of five berths stay shut.',
  ],
  [
    'Police questioned the captain, 52, and another member of the crew, who were both let go on Wednesday without charges.',
    'The captain, aged 53, and a mate were held overnight for questioning. Police have not charged anyone.',
  ],
  [
    'In 1998 nine people lost their lives in the same port. Unions say that the rules made then were ignored.',
    'It is the worst accident there since 1998, when a ship went down with nine people.',
  ],
  [
    'In a statement, Solvane Lines called itself “deeply devastated”. Most of the injured were taken to St. Brannoc’s Hospital.',
    'The company said it was “devastated” and would bear the costs of those who are treated at St. Brannoc’s, ten kilometres inland.',
  ],
] as const;

/** A report in an outlet's own words: of two of them no more than a third of the paragraphs is the same. */
const makeReport = (index: number): Article => ({
  ...makeArticle(index, 1),
  title:
    ['Ferry hits pier in Brackwater, killing at least 14', 'Fifteen die as ferry strikes harbour wall'][index % 2] ??
    '',
  text: PARAGRAPHS.map((first, at) => {
    const wordings = [first, ...(RETOLD[at] ?? [])];
    return wordings[(index + at * (1 + Math.floor(index / 3))) % wordings.length] ?? first;
  }).join('\n'),
});

/** A report on all stories of the newsroom, of each in the words of one of its outlets; no two in the same of all. */
const makeLongReport = (index: number): Article => ({
  ...makeArticle(index, 1),
  title: STORIES[0]?.articles[index % STORIES[0].articles.length]?.title ?? '',
  text: STORIES.flatMap(({ articles }, story) => articles[(index + story * Math.floor(index / 3)) % articles.length])
    .flatMap((article) => article?.paragraphs ?? [])
    .join('\n'),
});

const makeArticle = (index: number, repeat: number): Article => ({
  id: `bench-${index}`,
  url: null,
  outlet: `outlet-${index}`,
  title: 'Ferry hits pier in Brackwater, killing at least 14',
  byline: null,
  published: `2024-03-0${(index % 3) + 6}`,
  modified: null,
  language: 'en',
  text: Array.from({ length: repeat }, (_, round) =>
    PARAGRAPHS.map((_p, i) => PARAGRAPHS[(i + index + round) % PARAGRAPHS.length]).join('\n'),
  ).join('\n'),
});

/** Until the compiler has seen enough of either side: the engine has many times more code than wink-nlp. */
const WARM_UP = 3_000; // milliseconds

/**
 * What this thread has spent on the processor, in milliseconds, told every few of them: a busy machine, where time passes
 * and nothing is done, must not shorten the warm-up.
 */
function spent(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

/** Median of `rounds` runs after a warm-up, in milliseconds. */
function time(action: () => void, rounds = 25): number {
  const begun = spent();
  for (let i = 0; i < 5 || spent() - begun < WARM_UP; i += 1) action();
  return median(Array.from({ length: rounds }, () => clock(action)));
}

/** Lower quartile of each by turns: a busy machine slows all of them alike, and rounds that it broke in on do not count. */
function timeTogether(actions: readonly (() => void)[], rounds = 61): number[] {
  for (const action of actions) time(action, 1);
  const times = Array.from({ length: rounds }, () => actions.map(clock));
  return actions.map((_, index) =>
    quantile(
      times.map((round) => round[index] ?? 0),
      0.25,
    ),
  );
}

function clock(action: () => void): number {
  const started = performance.now();
  action();
  return performance.now() - started;
}

const quantile = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;

const median = (times: readonly number[]): number => quantile(times, 0.5);

export default async function benchEngine(print: (line: string) => void): Promise<void> {
  const nlp = winkNLP(model);
  const readWithWink = ({ text }: Article): void => {
    const document = nlp.readDoc(text);
    document.sentences().out();
    document.entities().out();
    document.tokens().out(nlp.its.pos);
  };
  for (const [what, articles] of [
    ['articles', readNewsroom()],
    ['long reports', Array.from({ length: 4 }, (_, index) => makeLongReport(index))],
  ] as const) {
    const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
    const [own = 0, wink = 0] = timeTogether([
      () => articles.forEach((one) => void analyse(one)),
      () => articles.forEach(readWithWink),
    ]);
    print(
      `analyse ${articles.length} ${what} of ${words} words: ${own.toFixed(2)} ms; wink-nlp: ${wink.toFixed(2)} ms; ratio ${(own / wink).toFixed(2)}`,
    );
  }

  const article = makeArticle(0, 3);
  const ten = (make: (index: number) => Article) => Array.from({ length: 10 }, (_, index) => make(index));
  printComparison(print, 'ten reports in their own words', ten(makeReport));
  printComparison(print, 'ten long reports, each of several events', ten(makeLongReport));
  printComparison(
    print,
    'ten copies of one long text',
    ten((index) => makeArticle(index, 3)),
  );

  for (const repeat of [3, 12, 48, 192]) {
    const long = makeArticle(0, repeat);
    const took = time(() => analyse(long), 3);
    print(
      `analyse ${(long.text.length / 1000).toFixed(0)} kB: ${took.toFixed(1)} ms, ${((took * 1000) / long.text.length).toFixed(2)} µs a character`,
    );
  }
  for (const [name, piece] of Object.entries(HOSTILE)) {
    // Behind enough English that it is analysed at all.
    const text = ENGLISH + piece.repeat(Math.ceil(5_000_000 / piece.length));
    const started = performance.now();
    analyse({ ...article, text });
    print(`analyse 5 MB of ${name}: ${(performance.now() - started).toFixed(0)} ms`);
  }
}

/** As the extension compares: readings come as copies from the store, and nothing is remembered of them. */
function printComparison(print: (line: string) => void, what: string, articles: readonly Article[]): void {
  const stored = articles.map((article) => ({ article, analysis: analyse(article) }));
  const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0) / articles.length;
  let fresh = structuredClone(stored);
  const rounds = { copy: [] as number[], analyse: [] as number[], first: [] as number[], again: [] as number[] };
  const begun = spent();
  for (let warm = false; rounds.first.length < 41; warm ||= spent() - begun > WARM_UP) {
    const times = [
      clock(() => {
        fresh = structuredClone(stored);
      }),
      clock(() => articles.forEach((article) => void analyse(article))) / articles.length,
      clock(() => compare(fresh)),
      clock(() => compare(fresh)),
    ] as const;
    if (warm)
      for (const [index, key] of (['copy', 'analyse', 'first', 'again'] as const).entries())
        rounds[key].push(times[index] ?? 0);
  }
  const [copy, one, first, again] = [rounds.copy, rounds.analyse, rounds.first, rounds.again].map(median) as [
    number,
    number,
    number,
    number,
  ];
  print(
    `compare ${what} (${words.toFixed(0)} words each): ${first.toFixed(2)} ms, ratio to analysing one of them (${one.toFixed(2)} ms) ${(first / one).toFixed(2)}; again: ${again.toFixed(2)} ms, ratio ${(again / one).toFixed(2)}; beside it, copying their readings from a store: ${copy.toFixed(2)} ms`,
  );
}

function readNewsroom(): Article[] {
  return STORIES.flatMap(({ articles }) =>
    articles.map(({ outlet, path, title, byline, published, modified, paragraphs }) => ({
      id: `${outlet}${path}`,
      url: null,
      outlet,
      title,
      byline,
      published,
      modified,
      language: 'en',
      text: paragraphs.join('\n'),
    })),
  );
}

const ENGLISH = 'It was said that the man and the woman who were at the house of the other had been there. '.repeat(40);

const HOSTILE = {
  'one endless line': 'the ferry of the port ',
  'open quotation marks': '“ ‘ " ',
  'many speakers': '“a,” said B. ',
  amounts: '1,234.5 ',
  'digits and commas': '1,',
  'lists of numbers': '1, 34, 562, ',
  ages: 'Ana, 34, ',
  dates: 'May 3, ',
  streets: 'Elm Street ',
  capitals: 'Aaa Bbb ',
  ranks: 'minister of ',
  commas: ', ',
  'short lines': 'a\n',
};
