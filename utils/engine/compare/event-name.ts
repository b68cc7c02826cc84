/**
 * What a question calls a happening: as the reports themselves do. "Killed" and "injured" tell how it ended; what it was
 * (a shooting, an earthquake, a flood) stands in the beginnings of the articles.
 */
import { EVENT_NAMES, EVENT_WORDS, HAPPENINGS, NARROWER_NAMES, OUTCOMES } from '../lexicon/event-words.ts';
import { sourceOf } from '../text/document.ts';
import type { Detail, Reading, Span } from '../types.ts';

interface Told {
  readonly reading: Reading;
  readonly detail: Detail;
}

/** Sentences, the title's among them. */
const LEAD = 6;

/** The noun for `event` (a class of lexicon/event-words), told by `told`; `names` are the nouns to choose from. */
export function nameEvent(
  event: string,
  told: readonly Told[],
  names: ReadonlyMap<string, string> = EVENT_NAMES,
): string | undefined {
  const own = narrowerName(event, told.flatMap(wordsBeside));
  if (own !== undefined) return own;
  if (!HAPPENINGS.has(event) && !OUTCOMES.has(event)) return names.get(event);
  const leads = told.map(({ reading }) => wordsOfLead(reading));
  const cause = OUTCOMES.has(event) ? causeIn(leads) : event;
  if (cause === undefined) return names.get(event);
  return narrowerName(cause, leads.flat()) ?? names.get(cause);
}

/** The noun of the class that most of the words tell; undefined where none does. */
function narrowerName(event: string, words: readonly string[]): string | undefined {
  const counted = (NARROWER_NAMES.get(event) ?? []).map(
    ([name, own]) => [name, words.filter((word) => own.has(word)).length] as const,
  );
  const most = Math.max(1, ...counted.map(([, count]) => count));
  return counted.find(([, count]) => count === most)?.[0];
}

/** The happening that the beginnings of all articles tell, and most often; undefined where there is none. */
function causeIn(leads: readonly (readonly string[])[]): string | undefined {
  const counted = [...HAPPENINGS]
    .filter((event) => !OUTCOMES.has(event) && !ENDS.has(event))
    .map(
      (event) => [event, leads.map((words) => words.filter((word) => EVENT_WORDS.get(word) === event).length)] as const,
    )
    .filter(([, counts]) => counts.every((count) => count > 0));
  const sums = counted.map(([, counts]) => counts.reduce((sum, count) => sum + count, 0));
  return counted[sums.indexOf(Math.max(...sums))]?.[0];
}

/** Told of one person each. */
const ENDS: ReadonlySet<string> = new Set(['die', 'resign', 'fall', 'vanish']);

const wordsOfLead = (reading: Reading): readonly string[] =>
  reading.analysis.sentences.slice(0, LEAD).flatMap((sentence) => wordsIn(reading, sentence));

function wordsBeside({ reading, detail }: Told): readonly string[] {
  const sentence = reading.analysis.sentences[detail.sentence];
  return sentence ? wordsIn(reading, sentence) : [];
}

const wordsIn = ({ article }: Reading, span: Span): readonly string[] =>
  sourceOf(article, span)
    .slice(span.start, span.end)
    .toLowerCase()
    .replaceAll(OPENED_FIRE, 'shot')
    .split(/[^a-z0-9]+/);

const OPENED_FIRE = /\b(?:open(?:s|ed|ing)? fire|under fire)\b/g;
