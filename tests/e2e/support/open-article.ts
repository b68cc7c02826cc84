/** An open article with disputed details: what the background would send of it, made up, and what the page shows. */
import type { Page } from 'puppeteer-core';
import { poll, type Session } from '../../../scripts/browser/session.ts';
import type { EvidenceView, FindingView, StoryView } from '../../../utils/app/views.ts';
import type { NoteStyle } from '../../../utils/platform/preferences.ts';
import { type NotesOnPage, readNotes } from './notes.ts';
import { readyStateOf, tabOf } from './session.ts';

export const FERRY = {
  title: 'Ferry strikes the north pier',
  published: '2026-03-04T10:00:00Z',
  outlet: 'The Courier',
  paragraphs: [
    'At least 12 people were hurt when the ferry <em>Meridian</em> struck the north pier on Tuesday, the council said.',
    'The operator said the vessel had been inspected earlier this month and that its engines had been found in order.',
    'The mayor, Ana Lindqvist, told reporters that “the harbour stays closed until the wreck is moved” from the pier.',
    'Divers were to go down on Thursday. The council put the cost of the repairs at 4 million crowns, of which half is insured.',
    'It was the third accident at the pier in two years, and the second of this operator, which sails until May.',
  ],
};

export interface Disputed {
  readonly verdict: FindingView['verdict'];
  readonly value: string;
}
export const DISPUTED: readonly Disputed[] = [
  { verdict: 'differ', value: 'At least 12 people' },
  { verdict: 'differ', value: 'Tuesday' },
  { verdict: 'update', value: '4 million crowns' },
  { verdict: 'wording', value: 'the harbour stays closed' },
];

export interface OpenArticle {
  readonly page: Page;
  readonly tab: number;
  /** Sends a story with a made-up second outlet that has another value each time. */
  show(disputed: readonly Disputed[], noteStyle?: NoteStyle): Promise<void>;
  /** What the page shows once it has so many badges. */
  notesWith(count: number): Promise<NotesOnPage>;
}

/** What the background itself has to show of the page has come by then. */
const LATEST_OWN_STORY = 2_000; // ms

/** Opens a page with the text of `FERRY`; resolves when its own story is there. */
export async function openArticle(session: Session, address: string): Promise<OpenArticle> {
  const page = await session.newPage();
  await page.goto(address);
  const tab = await tabOf(session, page);
  await readyStateOf(session, tab);
  let sendAgain = async () => {};
  return {
    page,
    tab,
    async show(disputed, noteStyle = 'badges') {
      const { article, story } = await readyStateOf(session, tab);
      sendAgain = () => send(session, tab, makeStory(article, story, disputed), noteStyle);
      await sendAgain();
    },
    async notesWith(count) {
      let again = Date.now() + LATEST_OWN_STORY;
      return poll(`${count} badges`, async () => {
        const notes = await readNotes(session, tab);
        if (notes.badges.length === count) return notes;
        // The background's own story of the page, without findings, may come after the made-up one.
        if (count > 0 && Date.now() > again) {
          again = Date.now() + LATEST_OWN_STORY;
          await sendAgain();
        }
        return null;
      });
    },
  };
}

function makeStory(id: string, known: StoryView, disputed: readonly Disputed[]): StoryView {
  const plain = FERRY.paragraphs.map((paragraph) => paragraph.replace(/<[^>]+>/g, '')).join('\n');
  const evidence = (article: string, value: string): EvidenceView => {
    const start = Math.max(0, plain.indexOf(value));
    return { article, before: '', value, after: '', start, end: start + value.length, field: 'text', link: null };
  };
  const findings = disputed.map(
    ({ verdict, value }, index): FindingView => ({
      id: `f${index}`,
      kind: 'number',
      question: { key: 'test', args: {} },
      verdict,
      values: [
        { text: value, normalized: 'here', voices: 1, evidence: [evidence(id, value)] },
        { text: `not ${value}`, normalized: 'there', voices: 1, evidence: [evidence('other', `not ${value}`)] },
      ],
      reason: { rule: 'test', alignment: 1, basis: [] },
      isInOpenArticle: true,
    }),
  );
  const [own] = known.articles.filter(({ isOpen }) => isOpen);
  const other = { ...own!, id: 'other', outlet: 'rival.test', outletName: 'The Rival', isOpen: false, voice: 2 };
  return { ...known, articles: [own!, other], findings };
}

const send = (session: Session, tab: number, story: StoryView, noteStyle: NoteStyle): Promise<void> =>
  session.inExtension(
    (api, tabId, shown, style) =>
      api.tabs.sendMessage(tabId, {
        intent: 'showStory',
        data: { story: shown, manner: { noteStyle: style, words: null } },
      }),
    tab,
    story,
    noteStyle,
  );
