/**
 * The passes over the article's lines after Readability, in the order they run. A line is one block of the page; what
 * is removed here had no name or place of its own in the tree.
 */
import { FURNITURE } from '../../engine/lexicon/furniture.ts';
import { MODIFIED_LABEL, PUBLISHED_LABEL } from '../lexicon/date-sources.ts';
import { AUTHOR_LINES, BIOGRAPHY, CONTROLS, CREDITS, LEGAL, POINTERS, PROMPTS } from '../lexicon/line-phrases.ts';
import { parseDate } from '../metadata/parse-date.ts';
import type { Line } from './block-text.ts';
import type { LinePass } from './passes.ts';

/** A line of the article's own is about this long at least, in characters; labels and teasers are shorter. */
const PROSE = 80;
const READ = 300; // characters of a line that patterns look at

const isHeading = (line: Line): boolean => /^h[1-6]$/.test(line.block);
/** Scripts without word spaces say as much in a third of the characters. */
const sizeOf = (text: string): number =>
  text.length + 2 * (text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0);
const isProse = (line: Line): boolean =>
  sizeOf(line.text) >= PROSE &&
  !/^https?:\/\/\S+$/.test(line.text) &&
  line.linked < line.text.length / 2 &&
  !isHeading(line);
const endsSentence = (text: string): boolean => /[.!?…。！？।、，:;"”’»)]$/.test(text);
const matches = (patterns: readonly RegExp[], text: string): boolean =>
  patterns.some((pattern) => pattern.test(text.slice(0, READ)));

/** A pass that looks at each line by itself: removed where a pattern matches and the line is no longer than `longest`. */
const byPattern = (name: string, patterns: readonly RegExp[], longest: number, mostShare = 0.3): LinePass => ({
  name,
  mostShare,
  find(lines, _context, remove) {
    for (const [index, line] of lines.entries())
      if (line.text.length <= longest && matches(patterns, line.text)) remove(index, name);
  },
});

/** Everything from the heading of a block of other articles on. */
const cutTail: LinePass = {
  name: 'tail',
  mostShare: 0.9,
  find(lines, _context, remove) {
    const total = lengthOf(lines);
    let before = 0;
    for (const [index, line] of lines.entries()) {
      if (
        line.text.length <= 60 &&
        FURNITURE.commentHeadings.test(line.text) &&
        before > Math.min(total * 0.3, 1_500)
      ) {
        for (let at = index; at < lines.length; at += 1) remove(at, `comments after "${line.text}"`);
        return;
      }
      if (line.text.length <= 60 && FURNITURE.tailHeadings.test(line.text) && before > total * 0.3) {
        const rest = lines.slice(index);
        // Prose after it: the block stood in the middle of the article.
        if (rest.filter((each) => isProse(each) && endsSentence(each.text)).length <= rest.length / 4) {
          for (let at = index; at < lines.length; at += 1) remove(at, `after "${line.text}"`);
          return;
        }
      }
      before += line.text.length;
    }
  },
};

/** The headline again. */
const removeTitle: LinePass = {
  name: 'title',
  mostShare: 0.3,
  find(lines, { title }, remove) {
    const folded = fold(title);
    if (folded.length < 8) return;
    for (const [index, line] of lines.slice(0, 8).entries()) if (fold(line.text) === folded) remove(index, 'the title');
  },
};

/** Lines that are a date with a label, a place or a clock time. */
const removeDates: LinePass = {
  name: 'dates',
  mostShare: 0.2,
  find(lines, { language }, remove) {
    for (const [index, { text }] of lines.entries()) {
      if (text.length > 140 || (isSentence(text) && !startsWithLabel(text))) continue;
      const date = parseDate(text, language);
      const rest = date ? text.length - (date.end - date.start) : text.length;
      const isLabelled = startsWithLabel(text) && /\d|ago/.test(text);
      // A quoted post is signed with its date; a running report has clock times between its parts.
      if (/^[—–-]|@\w/.test(text)) continue;
      const isEdge = index < 8 || index >= lines.length - 4;
      const isClock = /^\W*\d{1,2}[:.]\d\d\b/.test(text) && rest < 30 && index < 4;
      if (
        (date && rest <= 35 && isEdge) ||
        (isLabelled && text.length <= 110 && /\d/.test(text.slice(0, 60))) ||
        isClock
      )
        remove(index, 'a date');
    }
  },
};

/** "It sank on 3 March 2021." says something; "Tuesday, 3 March 2021, 5 p.m." does not. */
const isSentence = (text: string): boolean => /[.!?]["”]?$/.test(text) && !/\b[ap]\.m\.$/i.test(text);

/** "Last updated", "First published", "(Posted": a label with hardly a word before it. */
const startsWithLabel = (text: string): boolean =>
  [PUBLISHED_LABEL, MODIFIED_LABEL].some((label) => (label.exec(text.slice(0, 24))?.index ?? READ) <= 7);

/** The byline and what stands with it. */
const removeBylines: LinePass = {
  name: 'bylines',
  mostShare: 0.2,
  find(lines, { byline }, remove) {
    const authors = fold(byline ?? '');
    for (const [index, { text }] of lines.entries()) {
      const isEdge = index < 8 || index >= lines.length - 3;
      if (!isEdge || text.length > 120) continue;
      const folded = fold(text);
      const named = authors.length > 4 && folded.length < authors.length + 30 && folded.includes(authors);
      const part = folded.length > 4 && folded.length >= authors.length / 4 && authors.includes(folded);
      if (named || part) remove(index, 'the byline');
      else if (/^(?:by|von|par|por|di|door) [\p{Lu}]/iu.test(text) && text.length < 90 && !/[.!?]$/.test(text))
        remove(index, 'a byline');
    }
  },
};

/** Biographies of the authors, at either end. */
const removeBiographies: LinePass = {
  name: 'author-bios',
  mostShare: 0.2,
  find(lines, { byline }, remove) {
    const authors = (byline ?? '')
      .split(/,| and /)
      .map((name) => name.trim())
      .filter((name) => name.length > 4);
    for (const [index, { text, block }] of lines.entries()) {
      const isEnd = index >= lines.length - 4 && index > 2;
      if (!isEnd && index > 1) continue;
      if (block === 'blockquote') continue;
      const isAuthors = authors.some(
        (name) => text.startsWith(name) && /^.{0,80}\b(?:is|was|has|writes|covers|reports|joined)\b/.test(text),
      );
      if (isAuthors || (isEnd && BIOGRAPHY.test(text.slice(0, READ)))) remove(index, 'a biography');
    }
  },
};

/** Lines that are nothing but links: related headlines between paragraphs. A linked heading of a section stays. */
const removeLinkedLines: LinePass = {
  name: 'linked-lines',
  mostShare: 0.2,
  find(lines, _context, remove) {
    for (const [index, line] of lines.entries()) {
      if (line.linked < line.text.length * 0.8) continue;
      const next = lines[index + 1];
      if (isHeading(line) && !line.isListed && next && isProse(next)) continue;
      // A linked sentence inside a list of sentences may be a source; a headline ends without a full stop.
      if (line.block === 'li' && /[.!?]$/.test(line.text)) continue;
      // A bare address is a source or a thing to buy, not a headline.
      if (/^https?:\/\//.test(line.text)) continue;
      remove(index, 'only links');
      const above = lines[index - 1];
      if (above && !isHeading(above) && above.text.length < 40 && !/[.!?"”]$/.test(above.text))
        remove(index - 1, 'heads links');
    }
  },
};

/** "It was the third accident at the pier in two years": the last paragraph, though its full stop is missing. */
const OPEN_SENTENCE =
  /^(?:it|he|she|they|there|this|that|these|those|we) (?:\w+ )?(?:is|are|was|were|has|have|had|will|would|did|said)\b.{20,}/i;

const QUOTED_BY = /^[—–-]\s?[^()]{2,60}\(@\w{2,30}\)/;

/** Labels before the first and after the last paragraph: kickers, sections, buttons, tags. */
const trimLabels: LinePass = {
  name: 'labels',
  mostShare: 0.15,
  find(lines, _context, remove) {
    const first = lines.findIndex(isProse);
    const last = lines.findLastIndex((line) => isProse(line) || (line.text.length >= 40 && endsSentence(line.text)));
    if (first < 0) return;
    for (const [index, line] of lines.entries()) {
      if (index >= first && index <= last) continue;
      if (index > last && (line.block === 'li' || line.block === 'td')) continue;
      if (index > last && line.block === 'p' && OPEN_SENTENCE.test(line.text)) continue;
      // Who wrote the post that is quoted above.
      if (QUOTED_BY.test(line.text)) continue;
      if ((sizeOf(line.text) < PROSE || /^https?:\/\/\S+$/.test(line.text)) && !endsSentence(line.text))
        remove(index, index < first ? 'before the text' : 'after the text');
    }
  },
};

/** Headings with nothing under them, once the blocks they headed are gone. */
const removeEmptyHeadings: LinePass = {
  name: 'empty-headings',
  mostShare: 0.1,
  find(lines, _context, remove) {
    for (const [index, line] of lines.entries()) {
      const next = lines[index + 1];
      if (isHeading(line) && !next) remove(index, 'nothing under it');
    }
  },
};

const lengthOf = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + line.text.length, 0);
const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');

export const LINE_PASSES: readonly LinePass[] = [
  removeTitle,
  cutTail,
  byPattern('controls', CONTROLS, 120),
  byPattern('pointers', POINTERS, 200),
  byPattern('prompts', PROMPTS, 300),
  byPattern('legal', LEGAL, 600),
  byPattern('credits', CREDITS, 400),
  removeDates,
  removeBylines,
  byPattern('author-lines', AUTHOR_LINES, 250),
  removeBiographies,
  removeLinkedLines,
  trimLabels,
  removeEmptyHeadings,
];
