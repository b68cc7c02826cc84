/**
 * The same thing told on the authority of a vague source here and an exact one there: "police", "Sgt. Mira Holt". Only
 * differences of precision: two exact sources may both have said it.
 */
import { readSource } from '../details/quotations/reported-speech.ts';
import { indexPeople, type PeopleIndex, readSpeaker } from '../details/quotations/speaker.ts';
import { rankKind } from '../lexicon/ranks.ts';
import { LEADING_SOURCE_WORDS, VAGUE_SOURCES } from '../lexicon/source-words.ts';
import { SAY_VERBS } from '../lexicon/speech-verbs.ts';
import { readWords, stem } from '../text/words.ts';
import type { Detail, Finding, Reading, Speaker } from '../types.ts';
import { overlapOf } from './align.ts';
import { type Answer, makeFinding } from './finding.ts';
import { daysApart } from './number-facts.ts';
import { nameWords } from './speaker-identity.ts';
import type { Story } from './story.ts';

/** A sentence that names its source. */
interface Sourced {
  readonly reading: Reading;
  readonly sentence: number;
  readonly speaker: Speaker;
  /** Stems of what is told, without the source's own words. */
  readonly stems: readonly string[];
  /** The fold of a vague source ("police", "official"); null for an exact one. */
  readonly vague: string | null;
}

// Two sentences tell the same where most of what the shorter one tells stands in the other.
const LEAST_CONTAINMENT = 0.5;
const LEAST_JACCARD = 0.2;
const LEAST_SHARED = 3; // stems
/** So few shared stems are enough only where they are nearly all of the shorter sentence. */
const FEW_SHARED = 4;
const LEAST_OF_FEW = 0.7;
/** Longer after the event another stage of it is told. */
const MOST_DAYS = 30;
const MOST_FINDINGS = 3; // a story
/** A stem in more sentences than this is the story's subject. */
const MOST_SHARERS = 80;
const LONGEST_TEXT = 70; // characters, of what is told in the question

/** One finding for each pair of a vague and an exact source, with every sentence pair that shows it. */
export function compareSources(story: Story): Finding[] {
  const pairs = new Map<string, { vague: Sourced; exact: Sourced; strength: number }[]>();
  for (const [vague, others] of findCandidates(story)) {
    for (const other of others) {
      const exact = readOnce(other);
      if (!exact || exact.vague !== null || !isCompatible(vague, exact)) continue;
      const { containment, jaccard, shared } = overlapOf(vague.stems, exact.stems, story.weight);
      if (tellOtherNumbers(vague, exact) || Math.abs(daysApart(vague.reading, exact.reading) ?? 0) > MOST_DAYS)
        continue;
      const least = shared.length <= FEW_SHARED ? LEAST_OF_FEW : LEAST_CONTAINMENT;
      if (shared.length < LEAST_SHARED || containment < least || jaccard < LEAST_JACCARD) continue;
      const key = `${vague.vague}|${nameOf(exact.speaker)}`;
      pairs.set(key, [...(pairs.get(key) ?? []), { vague, exact, strength: jaccard }]);
    }
  }
  return [...pairs.values()]
    .map((all) => [...all].sort((x, y) => y.strength - x.strength))
    .sort((x, y) => (y[0]?.strength ?? 0) - (x[0]?.strength ?? 0))
    .slice(0, MOST_FINDINGS)
    .flatMap((all) => {
      const [best] = all;
      if (!best) return [];
      const groups = [unique(all.map(({ vague }) => vague)), unique(all.map(({ exact }) => exact))];
      const { shared } = overlapOf(best.vague.stems, best.exact.stems, story.weight);
      return makeFinding(
        'speaker',
        { key: 'whoTold', args: { what: toldIn(best.vague) } },
        'precision',
        groups.map((group) => group.map(toAnswer)),
        { rule: 'same-matter-exact-source', alignment: best.strength, basis: shared.slice(0, 12) },
      );
    });
}

/** "A 22-year-old", "a 24-year-old": two people of whom the same is told. */
function tellOtherNumbers({ stems: a }: Sourced, { stems: b }: Sourced): boolean {
  const [x, y] = [a, b].map((stems) =>
    stems.filter((stem) => /^\d/.test(stem)).map((stem) => Number.parseInt(stem, 10)),
  );
  return (x ?? []).length > 0 && (y ?? []).length > 0 && !(x ?? []).some((number) => y?.includes(number));
}

const unique = (all: readonly Sourced[]): Sourced[] =>
  [...new Set(all)].sort((x, y) =>
    (x.reading.article.published ?? '9').localeCompare(y.reading.article.published ?? '9'),
  );

interface Place {
  readonly reading: Reading;
  readonly sentence: number;
}

/** Sentences of a vague source, each with the sentences of other articles that share enough stems. */
function findCandidates(story: Story): [Sourced, Place[]][] {
  const places = story.readings.flatMap((reading) =>
    reading.analysis.sentences.flatMap(({ field, stems }, sentence): Place[] =>
      field || stems.length < LEAST_SHARED ? [] : [{ reading, sentence }],
    ),
  );
  const stemsOf = ({ reading, sentence }: Place) => reading.analysis.sentences[sentence]?.stems ?? [];
  const vague = places.filter(
    (place) => stemsOf(place).some((stem) => VAGUE_STEMS.has(stem)) && readOnce(place)?.vague,
  );
  // Only what a vague sentence tells is worth an index.
  const byStem = new Map<string, number[]>(vague.flatMap(stemsOf).map((stem) => [stem, []]));
  for (const [number, place] of places.entries()) {
    for (const stem of stemsOf(place)) {
      const sharers = byStem.get(stem);
      if (sharers && sharers.at(-1) !== number) sharers.push(number);
    }
  }
  return vague.flatMap((place): [Sourced, Place[]][] => {
    const source = readOnce(place);
    const counts = new Map<number, number>();
    for (const stem of new Set(stemsOf(place))) {
      const sharers = byStem.get(stem) ?? [];
      if (sharers.length <= MOST_SHARERS) for (const other of sharers) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
    const others = [...counts].flatMap(([other, count]) => (count >= LEAST_SHARED ? (places[other] ?? []) : []));
    return source ? [[source, others.filter(({ reading }) => reading !== place.reading)]] : [];
  });
}

const VAGUE_STEMS: ReadonlySet<string> = new Set([...VAGUE_SOURCES.keys()].map(stem));

interface Known {
  readonly people: PeopleIndex;
  readonly sentences: Map<number, Sourced | null>;
}

const known = new WeakMap<Reading, Known>();

/** An article is compared with new ones again and again; who its sentences name as a source is read once. */
function readOnce({ reading, sentence }: Place): Sourced | null {
  const own = known.get(reading) ?? { people: indexPeople(reading.analysis.people), sentences: new Map() };
  known.set(reading, own);
  const before = own.sentences.get(sentence);
  if (before !== undefined) return before;
  const made = readSourced(reading, sentence, own.people);
  own.sentences.set(sentence, made);
  return made;
}

/** Stems one of which every sentence with a source has: who reads it closer need not try the others. */
const TELLING_STEMS: ReadonlySet<string> = new Set([...SAY_VERBS, 'according'].map(stem));

function readSourced(reading: Reading, sentence: number, index: PeopleIndex): Sourced | null {
  const { article, analysis } = reading;
  const place = analysis.sentences[sentence];
  if (!place?.stems.some((one) => TELLING_STEMS.has(one))) return null;
  const span = readSource(article.text, place);
  if (!span) return null;
  const speaker = readSpeaker(article.text, span, index);
  const words = readWords(speaker.text).map((word) => word.norm);
  const vague = vagueFold(words);
  if (vague === null && !isExact(speaker)) return null;
  const own = new Set(words.map(stem));
  return { reading, sentence, speaker, stems: place.stems.filter((one) => !own.has(one)), vague };
}

/** "local police" → "police"; null where the phrase says whose police they are. */
function vagueFold(words: readonly string[]): string | null {
  const rest = words.filter((word) => !LEADING_SOURCE_WORDS.has(word));
  return rest.length === 1 ? (VAGUE_SOURCES.get(rest[0] ?? '')?.fold ?? null) : null;
}

/** "San Francisco police" says no more than "police" to who reads of San Francisco; a ministry or a sheriff's office does. */
const isExact = (speaker: Speaker): boolean =>
  (speaker.type === 'body' && NAMED_BODY.test(speaker.text)) ||
  (speaker.type === 'person' && speaker.name !== undefined) ||
  (speaker.type === 'office' && readWords(speaker.text).length >= 4);

const NOT_POLICE = new Set(['fire', 'attorney', 'prosecutor', 'coroner', 'medical', 'hospital', 'school']);

/** A vague source may be the exact one: police an officer, officials anyone in office, never a witness a minister. */
function isCompatible({ vague }: Sourced, { speaker }: Sourced): boolean {
  const words = readWords(`${speaker.title ?? ''} ${speaker.text}`).map((word) => word.norm);
  const entry = [...VAGUE_SOURCES.values()].find(({ fold }) => fold === vague);
  if (!entry || (vague === 'police' && words.some((word) => NOT_POLICE.has(word)))) return false;
  return words.some((word) => entry.words.has(word) || entry.kinds.has(rankKind(word) ?? ''));
}

const NAMED_BODY =
  /^(?:the )?(?:\p{Lu}[\p{L}.'’-]* ){1,5}(?:ministry|department|office|agency|bureau|commission|authority|service|guard|patrol|administration)$/iu;

const nameOf = (speaker: Speaker): string => nameWords(speaker.name ?? speaker.text).join(' ');

function toAnswer({ reading, sentence, speaker }: Sourced): Answer {
  const detail: Detail = { start: speaker.start, end: speaker.end, text: speaker.text, sentence };
  // A bare surname tells a reader of the other article nothing.
  const text = speaker.name && !speaker.text.includes(' ') ? speaker.name : speaker.text;
  return { reading, detail, normalized: nameOf(speaker), text };
}

/** What the sentence tells, shortened, without its source where that opens or ends it: "said (that) …", "…, police said". */
function toldIn({ reading, sentence, speaker }: Sourced): string {
  const { start, end } = reading.analysis.sentences[sentence] ?? speaker;
  const source = (from: number, to: number) => reading.article.text.slice(from, to).replaceAll(/\s+/g, ' ').trim();
  const lead = source(start, speaker.start);
  const isFirst = lead === '' || /^according to$/i.test(lead);
  const isLast = !isFirst && end - speaker.end < 12;
  const told = isFirst
    ? withoutVerb(source(speaker.end, end))
    : source(start, isLast ? speaker.start : end).replace(isLast ? /,[^,]*$/ : /$/, '');
  const text = told.replace(/[.]$/, '');
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT).replace(/\s+\S*$/, '')}…`;
}

/** After the speaker: "initially said that it rained" → "it rained". */
function withoutVerb(text: string): string {
  const words = readWords(text.slice(0, 60)).slice(0, 4);
  const verb = words.find(({ norm }) => SAY_VERBS.has(norm));
  return text.slice(verb?.end ?? 0).replace(/^,?\s*(?:that )?/, '');
}
