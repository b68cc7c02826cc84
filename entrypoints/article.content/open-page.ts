/**
 * The article in this page: read, handed over, and marked with what the background finds. Owns the reading and what of
 * it is painted; how notes look is notes.tsx.
 */
import { outcomeOf } from '../../utils/app/outcome.ts';
import { marksOf } from '../../utils/app/page-marks.ts';
import { toPageArticle } from '../../utils/app/to-page-article.ts';
import type { EvidenceView, StoryView } from '../../utils/app/views.ts';
import { locateInHeadings, locateInPage, locateInParagraph } from '../../utils/page/anchors/locate-quote.ts';
import { type Extraction, extractArticleSliced, type Paragraph } from '../../utils/page/extraction/extract-article.ts';
import { clearPaint, flash, type PaintedVerdict, paintRanges } from '../../utils/page/painting/highlights.ts';
import { askBackground, type PageManner, type Place } from '../../utils/platform/messages.ts';
import { type Subject, watchArticleInView } from './article-in-view.ts';
import type { LocatedMark } from './located-mark.ts';
import { makeNotes } from './notes.tsx';
import { watchText } from './watch-text.ts';

export interface OpenPage {
  /** Extracts and hands over. Resolves when the background has taken it. */
  read(): Promise<void>;
  show(story: StoryView, manner: PageManner): void;
  /** False where the value is not to be found in the page. */
  jumpTo(place: Place): boolean;
  /** Values of the open article that are not to be found in the page. */
  findLost(): readonly Place[];
  /** To the next marked detail (1) or the one before (-1), and opens its note. False where nothing is marked. */
  walk(step: 1 | -1): boolean;
}

/** A page that keeps changing is not read for ever. */
const MOST_READINGS = 6;

export function openPage(signal: AbortSignal): OpenPage {
  let paragraphs: readonly Paragraph[] = [];
  let text: string | null = null;
  let readings = 0;
  let story: StoryView | null = null;
  let noteStyle: PageManner['noteStyle'] = 'badges';
  let located: readonly LocatedMark[] = [];
  const notes = makeNotes(
    {
      onJump: (evidence) => jumpTo(evidence),
      onReach: (range) => flash(range, signal),
      onHide: async () => outcomeOf(await askBackground('hideMarks', {})),
      onLeave: async () => outcomeOf(await askBackground('leaveOutlet', {})),
    },
    signal,
  );
  signal.addEventListener('abort', clearPaint, { once: true });

  /** In its paragraph, or wherever it went since: pages are built anew under a reader's eyes. */
  const locate = (quote: EvidenceView): Range | null =>
    quote.field === 'title'
      ? locateInHeadings(quote, document)
      : (locateInParagraph(quote, paragraphs) ?? locateInPage([quote], document)[0] ?? null);

  const paint = () => {
    located = (story && noteStyle !== 'nothing' ? marksOf(story) : []).flatMap((mark) => {
      const ranges = mark.places.flatMap((place) => locate(place) ?? []);
      return ranges.length > 0 ? [{ ...mark, ranges }] : [];
    });
    const rangesOf = (verdict: PaintedVerdict) =>
      located.filter(({ finding }) => finding.verdict === verdict).flatMap(({ ranges }) => ranges);
    paintRanges({ differ: rangesOf('differ'), update: rangesOf('update'), wording: rangesOf('wording') });
    notes.show(located, story?.articles ?? [], noteStyle === 'badges');
  };

  const inView = watchArticleInView(() => {
    // What is shown is the other article's.
    story = null;
    readings = 0;
    paint();
    void read().catch(() => undefined);
  }, signal);
  let reading = new AbortController();

  const read = async () => {
    readings += 1;
    const address = location.href;
    const subject = inView.choose();
    reading.abort();
    reading = new AbortController();
    const { signal: isCurrent } = reading;
    if (subject === 'unknown') {
      text = null;
      await askBackground('reportPage', { outcome: 'not-article' });
      return;
    }
    const extraction = await extractOpenPage(subject, AbortSignal.any([signal, isCurrent]));
    if (!extraction.isArticle) {
      const outcome = extraction.why === 'too-large' ? 'too-large' : 'not-article';
      await askBackground('reportPage', { outcome });
      return;
    }
    paragraphs = extraction.paragraphs;
    if (extraction.article.text === text && story) {
      paint();
      return;
    }
    text = extraction.article.text;
    await askBackground('submitArticle', {
      read: address,
      article: toPageArticle(extraction.article, subject?.address),
    });
  };

  watchText(() => {
    inView.renew();
    if (located.every(({ ranges }) => ranges.every(isWhole)) || readings >= MOST_READINGS) notes.place();
    else void read().catch(() => undefined);
  }, signal);

  return {
    read: () =>
      read().catch((error: unknown) => {
        if (!signal.aborted && !(error instanceof DOMException && error.name === 'AbortError')) throw error;
      }),
    show(shown, manner) {
      story = shown;
      noteStyle = manner.noteStyle;
      notes.speak(manner.words);
      paint();
    },
    jumpTo,
    findLost: () =>
      ownEvidence()
        .filter((quote) => locate(quote) === null)
        .map(({ start, end, field }) => ({ start, end, field })),
    walk: notes.walk,
  };

  function jumpTo({ start, end, field }: Place): boolean {
    const quote = ownEvidence().find(
      (evidence) => evidence.start === start && evidence.end === end && evidence.field === field,
    );
    const range = quote ? locate(quote) : null;
    if (range) flash(range, signal);
    return range !== null;
  }

  function ownEvidence(): readonly EvidenceView[] {
    const own = story?.articles.find(({ isOpen }) => isOpen)?.id;
    const all = (story?.findings ?? []).flatMap(({ values }) => values.flatMap(({ evidence }) => evidence));
    return all.filter(({ article }) => article === own);
  }
}

/** Removing nodes under a range makes it collapse. */
const isWhole = (range: Range): boolean => !range.collapsed && range.startContainer.isConnected;

const extractOpenPage = (subject: Subject | null, signal: AbortSignal): Promise<Extraction> =>
  extractArticleSliced(
    document,
    {
      url: subject?.address ?? location.href,
      ...(subject && { subject: subject.article }),
      now: new Date().toISOString(),
      isHidden: (element) => !element.checkVisibility({ visibilityProperty: true }),
      extractedFrom: 'live-page',
    },
    whenIdle,
    signal,
  );

const whenIdle = () => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 200 }));
