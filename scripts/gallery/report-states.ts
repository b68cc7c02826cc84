/** Every state of the full comparison, by name. */
import type { ReportAppProps } from '../../components/report/ReportApp.tsx';
import { applyMutes, type Mute, muteOf } from '../../utils/app/muting.ts';
import type { ArticleText } from '../../utils/app/side-by-side/mark-text.ts';
import type { ArticleView, EvidenceView, FindingView, StoryView, VersionChangeView } from '../../utils/app/views.ts';
import { armsDenial } from '../newsroom/stories/arms-denial.ts';
import type { DemoStory } from '../newsroom/stories/story.ts';
import { valleyEarthquake } from '../newsroom/stories/valley-earthquake.ts';
import { ARMS, QUAKE, WITHOUT_DIFFERENCE } from './states.ts';

export type ReportState = Omit<ReportAppProps, 'words' | 'actions'>;

const textsOf = (story: StoryView, { articles }: DemoStory): ReadonlyMap<string, ArticleText> =>
  new Map(
    story.articles.flatMap(({ id }, index) => {
      const article = articles[index];
      return article ? [[id, { title: article.title, text: article.paragraphs.join('\n') }] as const] : [];
    }),
  );

const state = (story: StoryView, over: Partial<ReportState> = {}, mutes: readonly Mute[] = []): ReportState => ({
  ...applyMutes(story, mutes),
  texts: new Map(),
  ...over,
});

const evidence = (of: EvidenceView, value: string): EvidenceView => ({ ...of, value });

/** The open article, whose toll the outlet changed since it was read. */
function withVersions(story: StoryView): StoryView {
  const finding = story.findings.find(({ verdict }) => verdict === 'update')!;
  const after = finding.values.at(-1)!.evidence[0]!;
  const change: VersionChangeView = {
    id: 'version',
    kind: finding.kind,
    question: finding.question,
    before: evidence(after, '22'),
    after,
    readAt: '2026-10-14T10:05:00Z',
    changedAt: '2026-10-14T12:40:00Z',
  };
  return { ...story, versions: [change] };
}

/** As much as a large story has, with names as long as names get. */
function largeStory(): { readonly story: StoryView; readonly texts: ReadonlyMap<string, ArticleText> } {
  const names = [
    'Süddeutsche Donaudampfschifffahrtsgesellschaftszeitung',
    'The North-Eastern Highlands and Islands Evening Advertiser',
    'Dayline',
    'L’Indépendant de la Vallée',
    'KXQZ',
    'El Correo de la Mañana',
  ];
  const articles: ArticleView[] = Array.from({ length: 12 }, (_, index) => ({
    ...ARMS.articles[index % ARMS.articles.length]!,
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
    compared: { outlets: 12, voices: 12, kinds: ARMS.compared.kinds, notCompared: [] },
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

const LARGE = largeStory();
const armsTexts = textsOf(ARMS, armsDenial);
const quakeTexts = textsOf(QUAKE, valleyEarthquake);

export const REPORT_STATES: Readonly<Record<string, ReportState>> = {
  'report-arms': state(ARMS),
  'report-quake': state(withVersions(QUAKE)),
  'report-large': state(LARGE.story),
  'report-muted': state({ ...ARMS, decided: [{ article: ARMS.related[0]!, decision: 'different' }] }, {}, [
    muteOf(ARMS.findings[0]!),
    { by: 'kind', kind: 'title' },
  ]),
  'report-no-difference': state(WITHOUT_DIFFERENCE),
  'report-alone': state({ ...ARMS, articles: ARMS.articles.slice(0, 1), findings: [] }),
  'report-gone': { story: null, muted: { count: 0, by: [] }, texts: null },
  'report-texts-arms': state(ARMS, { texts: armsTexts, first: 'articles' }),
  'report-texts-quake': state(QUAKE, { texts: quakeTexts, first: 'articles' }),
  'report-texts-large': state(LARGE.story, { texts: LARGE.texts, first: 'articles' }),
  'report-texts-gone': state(ARMS, { texts: new Map([...armsTexts].slice(0, 1)), first: 'articles' }),
};
