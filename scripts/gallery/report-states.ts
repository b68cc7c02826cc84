/** Every state of the full comparison, by name. */
import type { ReportAppProps } from '../../components/report/ReportApp.tsx';
import { applyMutes, type Mute, muteOf } from '../../utils/app/muting.ts';
import type { ArticleText } from '../../utils/app/side-by-side/mark-text.ts';
import type { EvidenceView, StoryView, VersionChangeView } from '../../utils/app/views.ts';
import { armsDenial } from '../newsroom/stories/arms-denial.ts';
import type { DemoStory } from '../newsroom/stories/story.ts';
import { valleyEarthquake } from '../newsroom/stories/valley-earthquake.ts';
import { LARGE } from './large-story.ts';
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
  'report-texts-quake': state(withVersions(QUAKE), { texts: quakeTexts, first: 'articles' }),
  'report-texts-large': state(LARGE.story, { texts: LARGE.texts, first: 'articles' }),
  'report-texts-gone': state(ARMS, { texts: new Map([...armsTexts].slice(0, 1)), first: 'articles' }),
};
