/** Titles that stand beside a name and are not that person's, or say nothing of an office. */
import { sourceOf } from '../../text/document.ts';
import type { PersonDetail, Reading, TitleDetail } from '../../types.ts';

export function isDoubtfulTitle(reading: Reading, person: PersonDetail, title: TitleDetail): boolean {
  const source = sourceOf(reading.article, title);
  return (
    MANGLED.test(title.text) ||
    BYLINE.test(title.text) ||
    isPartOfName(title) ||
    SPEAKS.test(source.slice(title.end, title.end + 10)) ||
    isOfNext(reading, person, title, source) ||
    isOverAnother(reading, person, title)
  );
}

/** Words of a caption or a verb in capitals that were read with a title. */
const MANGLED = /\b(?:Videos|Photos|Gallery|year-old)\b|^(?:challenge|meet|join|face|defeat|succeed|replace)\b/;
/** Whoever wrote the article is told at its end. */
const BYLINE = /\b(?:staff writer|staff reporter)\b/i;

/** "Ike King Jason Holt", the singer "King Holt": first names that are ranks as well. */
const isPartOfName = ({ rank, text }: TitleDetail): boolean =>
  /^(?:king|queen|prince|princess|duke)$/.test(rank) && !/\bof\b/.test(text);

/** "No charges for Holt, attorney says": another speaks. */
const SPEAKS = /^ (?:says|said)\b/;

/** "… met Holt, the party's leader, Ida Brunt, …": the title of whoever is named next. */
function isOfNext({ analysis }: Reading, person: PersonDetail, title: TitleDetail, source: string): boolean {
  if (!/^, \p{Lu}/u.test(source.slice(title.end, title.end + 3))) return false;
  const isNext = ({ mentions }: PersonDetail) =>
    mentions.some(({ start, field }) => start === title.end + 2 && field === title.field);
  return !isNext(person) && analysis.people.some((other) => other !== person && other.name !== null && isNext(other));
}

/** "Sheriff Ida Brunt backs Sven Holt", a headline in capitals: another's name stands between. */
function isOverAnother({ analysis }: Reading, person: PersonDetail, title: TitleDetail): boolean {
  const next = person.mentions.find(({ start, field }) => field === title.field && start >= title.end);
  if (!next) return false;
  // In a headline one run of capitals may hold both names.
  if (next.start - title.end <= NEAR) return title.field === 'title' && next.end - next.start > LONGEST_NAME;
  const isBefore = person.mentions.some(
    ({ start, end, field }) => field === title.field && start <= title.start && title.start - end <= REACH,
  );
  return (
    !isBefore &&
    (title.field === 'title' ||
      analysis.people.some((other) =>
        other.mentions.some(
          ({ start, end, field }) => field === title.field && start >= title.end && end <= next.start,
        ),
      ))
  );
}

/** Characters between a title and the name behind it: a mark, a space. */
const NEAR = 4;
const LONGEST_NAME = 26; // characters
/** Characters between a name and a title behind it. */
const REACH = 60;
