/** Every state of the screens, by name: shown in the gallery, photographed, and gone through by the component tests. */

import { applyMutes, muteOf } from '../../utils/app/muting.ts';
import type { CollectionTask, OptionsView } from '../../utils/app/options-view.ts';
import { type CoverageView, type PopupView, placeKey, type StoryView } from '../../utils/app/views.ts';
import type { Mute } from '../../utils/platform/mute.ts';
import { armsDenial } from '../newsroom/stories/arms-denial.ts';
import { charityTreasurer } from '../newsroom/stories/charity-treasurer.ts';
import { valleyEarthquake } from '../newsroom/stories/valley-earthquake.ts';
import { demoView } from './demo-view.ts';
import { LARGE } from './large-story.ts';
import { makeLibraryStates } from './library-states.ts';

const host = 'morning-ledger.localhost';

export const ARMS: StoryView = demoView(armsDenial, 'ledger', [
  { key: 'whenStatement', args: {} },
  { key: 'whatWordsUnnamed', args: { words: 'We have at no time shipped arms or shells …' } },
  { key: 'whatWords', args: { speaker: 'Vladimir Putin' } },
  { key: 'whenEvent', args: { what: 'letter' } },
  { key: 'whatTitleUnnamed', args: { rank: 'official' } },
  { key: 'whoSaid', args: { words: 'is now bargaining for rockets …' } },
]);

export const QUAKE: StoryView = demoView(valleyEarthquake, 'ledger', [
  { key: 'howMany_killed', args: {} },
  { key: 'howMany_injured', args: {} },
  { key: 'howMuch_magnitude', args: {} },
  { key: 'howMuch_aid', args: {} },
  { key: 'whatWords', args: { speaker: 'Ilse Maraun' } },
  { key: 'whoSaid', args: { words: 'We were lucky that it was evening …' } },
  { key: 'whereItWas', args: {} },
]);

export const CHARITY: StoryView = demoView(charityTreasurer, 'dispatch', [
  { key: 'howOld', args: { who: 'Marlon Quist' } },
  { key: 'howMuch', args: { what: 'missing' } },
  { key: 'howSpelt', args: { who: 'Marlon Quist' } },
  { key: 'whenHappened', args: { what: 'arrested' } },
  { key: 'whoSaid', args: { words: 'This money came from people …' } },
  { key: 'whatCharge', args: { who: 'Marlon Quist' } },
]);

const alone: StoryView = {
  ...ARMS,
  articles: ARMS.articles.filter(({ isOpen }) => isOpen),
  findings: [],
  compared: { ...ARMS.compared, outlets: 1, voices: 1 },
};

export const WITHOUT_DIFFERENCE: StoryView = {
  ...ARMS,
  articles: ARMS.articles.map((article, index) => (index === 2 ? { ...article, published: null } : article)),
  findings: ARMS.findings
    .filter(({ verdict }) => verdict === 'precision')
    .map((finding) => ({ ...finding, verdict: 'agree' })),
  compared: {
    ...ARMS.compared,
    notCompared: [
      { article: ARMS.articles[2]!.id, why: 'no-date' },
      { article: ARMS.articles[3]!.id, why: 'partial' },
    ],
  },
};

const ready = (
  story: StoryView,
  corpusSize = 42,
  isAllowed = true,
  coverage?: CoverageView,
  mutes: readonly Mute[] = [],
): PopupView => ({
  state: 'ready',
  host,
  isAllowed,
  ...applyMutes(story, mutes),
  isQuiet: false,
  hasBadges: true,
  corpusSize,
  ...(coverage && { coverage }),
});

/** Places in the open article of the state 'ready-sentence-lost' that its page does not have any more. */
export const LOST: ReadonlySet<string> = new Set(
  ARMS.findings.slice(0, 1).flatMap(({ values }) => values.flatMap(({ evidence }) => evidence.map(placeKey))),
);

export const POPUP_STATES: Readonly<Record<string, PopupView>> = {
  'ready-arms': ready(ARMS),
  'ready-quake': ready(QUAKE, 42, false),
  'ready-charity': ready(CHARITY),
  'ready-large': ready(LARGE.story),
  'ready-no-difference': ready(WITHOUT_DIFFERENCE),
  'ready-first-article': ready({ ...alone, related: [] }, 1),
  'ready-no-other-outlet': ready(alone),
  'ready-looking-in-sources': ready(alone, 5, true, { found: 5, done: 2, kept: 1, isRunning: true, idle: null }),
  'ready-story-and-looking': ready(ARMS, 42, true, { found: 5, done: 2, kept: 1, isRunning: true, idle: null }),
  'ready-nothing-in-sources': ready(alone, 5, true, { found: 0, done: 0, kept: 0, isRunning: false, idle: null }),
  'ready-muted': ready(ARMS, 42, true, undefined, [
    muteOf(ARMS.findings[0]!),
    { by: 'kind', kind: 'title' },
    { by: 'outlet', outlet: ARMS.articles.find(({ isOpen }) => !isOpen)!.outlet },
  ]),
  'ready-sentence-lost': ready(ARMS),
  'ready-not-done': ready(ARMS),
  'ready-just-muted': ready(ARMS),
  'ready-quiet': { ...ready(ARMS), isQuiet: true, hasBadges: false } as PopupView,
  'ready-all-muted': ready(
    CHARITY,
    42,
    true,
    undefined,
    CHARITY.compared.kinds.map((kind) => ({ by: 'kind', kind })),
  ),
  'working-reading': { state: 'working', host, step: 'reading' },
  'working-matching': { state: 'working', host, step: 'matching' },
  'not-allowed': { state: 'not-allowed', host },
  'not-article': { state: 'not-article', host, isAllowed: true },
  off: { state: 'off', host },
  unsupported: { state: 'unsupported' },
  'failed-too-large': { state: 'failed', host, why: 'too-large' },
  'failed-storage-full': { state: 'failed', host, why: 'storage-full' },
  'failed-storage-broken': { state: 'failed', host, why: 'storage-broken' },
  'failed-engine': { state: 'failed', host, why: 'engine-failed' },
  'failed-page-gone': { state: 'failed', host, why: 'page-gone' },
};

/** What is pressed before a state is looked at, by the message that each button says. */
export const PRESSED: Readonly<Record<string, readonly string[] | undefined>> = {
  'ready-not-done': ['popup_switchOff'],
  'ready-just-muted': ['finding_more', 'mute_question'],
  'page-note-not-done': ['notes_hide'],
  'options-clearing-reports': ['options_falseClear'],
  'sources-not-done': ['sources_pauseAll'],
};

const options: OptionsView = {
  isEverywhere: false,
  allowedHosts: ['dayline.localhost', 'morning-ledger.localhost'],
  sourceHosts: ['northgate-post.localhost'],
  offHosts: ['harbour-courier.localhost'],
  collection: { articles: 1284, bytes: 17_400_000 },
  keeping: { mostDays: 365, mostBytes: 2_000_000_000, isPersistent: false },
  falseDifferences: 2,
  mutes: [{ by: 'kind', kind: 'title' }, { by: 'outlet', outlet: 'dayline.localhost' }, muteOf(ARMS.findings[0]!)],
  noteStyle: 'badges',
  language: null,
  shortcuts: [
    { name: 'next-difference', keys: 'Alt+Shift+D' },
    { name: 'previous-difference', keys: '' },
  ],
  permissions: ['activeTab', 'alarms', 'offscreen', 'scripting', 'storage'],
  disk: { used: 24_300_000, quota: 10_700_000_000 },
  wipeAt: null,
};

export const OPTIONS_STATES: Readonly<
  Record<string, { readonly view: OptionsView; readonly task: CollectionTask | null }>
> = {
  'options-some-outlets': { view: options, task: null },
  'options-everywhere': {
    view: { ...options, isEverywhere: true, allowedHosts: [], offHosts: [] },
    task: { task: 'import', state: 'done', added: 31, known: 2, badLines: 1 },
  },
  'options-empty': {
    view: {
      ...options,
      allowedHosts: [],
      offHosts: [],
      collection: { articles: 0, bytes: 0 },
      falseDifferences: 0,
      mutes: [],
      noteStyle: 'nothing',
      language: 'fr',
      disk: null,
    },
    task: { task: 'wipe', state: 'done', done: 1284 },
  },
  'options-wiping': { view: { ...options, wipeAt: 4_102_444_800_000 }, task: null },
  'options-clearing-reports': { view: options, task: null },
  'options-exporting': { view: options, task: { task: 'export', state: 'running', done: 400 } },
  'options-broken': {
    view: { ...options, collection: null, keeping: null },
    task: { task: 'import', state: 'failed' },
  },
};

export const LIBRARY_STATES = makeLibraryStates(ARMS, QUAKE);
