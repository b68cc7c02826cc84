/** A story as large as they get: twelve outlets, forty findings, names as long as names are. */
import type { ArticleText } from '../../utils/app/side-by-side/mark-text.ts';
import type { ArticleView, EvidenceView, FindingView, StoryView } from '../../utils/app/views.ts';

const TITLES = [
  'Council answers all of its forty open questions in a single sitting',
  'Forty answers in one night',
  'What the council said, and what it left for another day, as the longest sitting of the year came to its end',
];

function makeLargeStory(): { readonly story: StoryView; readonly texts: ReadonlyMap<string, ArticleText> } {
  const names = [
    'Süddeutsche Donaudampfschifffahrtsgesellschaftszeitung',
    'The North-Eastern Highlands and Islands Evening Advertiser',
    'Dayline',
    'L’Indépendant de la Vallée',
    'KXQZ',
    'El Correo de la Mañana',
  ];
  const articles: ArticleView[] = Array.from({ length: 12 }, (_, index) => ({
    title: TITLES[index % TITLES.length] ?? '',
    credit: null,
    partial: false,
    id: `large-${index}`,
    outlet: `outlet-${index}.example`,
    outletName: names[index] ?? `Outlet ${index + 1}`,
    url: `https://outlet-${index}.example/a-report`,
    published: new Date(Date.UTC(2026, 9, 14, index)).toISOString(),
    voice: index + 1,
    isOpen: index === 2,
  }));
  const lines = Array.from(
    { length: 40 },
    (_, index) =>
      `On question ${index + 1} the council gave {value} as its answer, and nobody in the hall had anything to add to it. ` +
      `Then the hall went on to the next of its many points.`,
  );
  const texts = new Map(
    articles.map(({ id, title }, index) => [
      id,
      { title, text: lines.map((line, at) => line.replace('{value}', answerTo(at, index))).join('\n') },
    ]),
  );
  const verdicts = ['differ', 'update', 'wording', 'precision', 'agree', 'single'] as const;
  const findings: FindingView[] = lines.map((_, at) => {
    const verdict = verdicts[Math.floor(at / 7)] ?? 'single';
    const tellers = verdict === 'single' ? articles.slice(0, 1) : articles.filter((_, index) => (index + at) % 3 !== 2);
    const values = Map.groupBy(tellers, (article) => answerTo(at, articles.indexOf(article)));
    return {
      id: `question-${at}`,
      kind: 'number',
      question: { key: 'howMany', args: { what: `answers to point ${at + 1}` } },
      verdict,
      reason: { rule: 'demo', alignment: 1, basis: [] },
      isInOpenArticle: tellers.some(({ isOpen }) => isOpen),
      values: [...values].map(([text, tellersOfIt]) => ({
        text,
        normalized: text,
        voices: tellersOfIt.length,
        evidence: tellersOfIt.map(({ id }) =>
          findIn(id, texts.get(id)?.text ?? '', `${at + 1} the council gave `, text),
        ),
      })),
    };
  });
  const story: StoryView = {
    articles,
    findings,
    related: [],
    compared: {
      outlets: 12,
      voices: 12,
      kinds: ['date', 'number', 'title', 'quote', 'speaker', 'name', 'place'],
      notCompared: [],
    },
  };
  return { story, texts };
}

const answerTo = (question: number, article: number): string =>
  `${question + 12 + (question < 28 ? article % 3 : 0)} ways`;

function findIn(article: string, text: string, lead: string, value: string): EvidenceView {
  const start = text.indexOf(`question ${lead}`) + 'question '.length + lead.length;
  const from = text.lastIndexOf('\n', start) + 1;
  return {
    article,
    before: text.slice(from, start),
    value,
    after: text.slice(start + value.length, text.indexOf('.', start) + 1),
    start,
    end: start + value.length,
    field: 'text',
    link: null,
  };
}

export const LARGE = makeLargeStory();
