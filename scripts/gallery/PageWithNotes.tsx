/** A demo article's page with its marks and badges, as the in-page part adds them: the same components in a shadow root. */
import { render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import screens from '../../components/popup/popup.css?inline';
import { Badges } from '../../entrypoints/article.content/Badges.tsx';
import { isFreeOfText, measureAnchor } from '../../entrypoints/article.content/measure.ts';
import look from '../../entrypoints/article.content/notes.css?inline';
import { marksOf } from '../../utils/app/page-marks.ts';
import type { StoryWords } from '../../utils/app/story-words.ts';
import type { EvidenceView } from '../../utils/app/views.ts';
import { type PaintedVerdict, paintRanges } from '../../utils/page/painting/highlights.ts';
import { placeBadges } from '../../utils/page/painting/place-badges.ts';
import type { NotesState } from './notes-states.ts';

interface PageWithNotesProps extends NotesState {
  readonly words: StoryWords;
}

export function PageWithNotes({ story, article, opened, words }: PageWithNotesProps) {
  const page = useRef<HTMLElement>(null);
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!page.current || !host.current) return undefined;
    const root = host.current.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = [screens.replaceAll(':root', '.notes'), look].join('\n');
    const box = document.createElement('div');
    root.append(style, box);
    const lines = [...page.current.querySelectorAll('p')];
    const marks = marksOf(story).flatMap((mark) => {
      const ranges = mark.places.flatMap((place) => rangeOf(place, lines) ?? []);
      return ranges.length > 0 ? [{ ...mark, ranges }] : [];
    });
    const painted = (verdict: PaintedVerdict) =>
      marks.filter(({ finding }) => finding.verdict === verdict).flatMap(({ ranges }) => ranges);
    paintRanges({ differ: painted('differ'), update: painted('update'), wording: painted('wording') });
    const place = () => {
      const placed = marks.flatMap((mark) => {
        const anchor = mark.ranges[0] && measureAnchor(mark.ranges[0]);
        return anchor ? [{ mark, anchor }] : [];
      });
      const positions = placeBadges(
        placed.map(({ anchor }) => anchor),
        document.documentElement.clientWidth,
        isFreeOfText,
      );
      const nothing = () => undefined;
      const refused = async () => 'failed' as const;
      render(
        <Badges
          badges={placed.flatMap(({ mark }, index) => {
            const position = positions[index];
            return position ? [{ mark, position }] : [];
          })}
          more={null}
          articles={story.articles}
          words={words}
          opened={opened === null ? null : (marks[opened]?.finding.id ?? null)}
          onOpen={nothing}
          onJump={nothing}
          onShowAll={nothing}
          onHide={refused}
          onLeave={refused}
        />,
        box,
      );
    };
    place();
    // As the in-page part does when lines move.
    addEventListener('resize', place);
    return () => removeEventListener('resize', place);
  }, []);
  return (
    <>
      <main ref={page} class="page">
        <h1>{article.title}</h1>
        <h2>{article.byline}</h2>
        {article.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </main>
      <div ref={host} class="host" />
    </>
  );
}

/** `lines`: the article's paragraphs, whose text is joined by line breaks. */
function rangeOf({ start, end }: EvidenceView, lines: readonly Element[]): Range | null {
  let offset = 0;
  for (const line of lines) {
    const text = line.firstChild;
    const { length } = line.textContent ?? '';
    if (text && start >= offset && end <= offset + length) {
      const range = document.createRange();
      range.setStart(text, start - offset);
      range.setEnd(text, end - offset);
      return range;
    }
    offset += length + 1;
  }
  return null;
}
