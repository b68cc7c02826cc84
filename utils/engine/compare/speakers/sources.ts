/**
 * The same thing told on the authority of a vague source here and an exact one there: "police", "Sgt. Mira Holt"; a body
 * or one of its officers here and the person there: "the Lyne County Sheriff's Office", "Lyne County Sheriff Vana Brook".
 * Only differences of precision: two exact sources may both have said it.
 */
import { rankKind } from '../../lexicon/ranks.ts';
import { VAGUE_SOURCES } from '../../lexicon/source-words.ts';
import { SAY_VERBS } from '../../lexicon/speech-verbs.ts';
import { readWords } from '../../text/words.ts';
import type { Detail, Finding, Reading, Source, Speaker } from '../../types.ts';
import { type Answer, makeFinding } from '../finding.ts';
import { daysApart } from '../numbers/facts.ts';
import type { Story } from '../story.ts';
import { areTwo, makeNoter, type Note } from './abstentions.ts';
import { nameWords } from './identity.ts';

/** A sentence that names its source. */
interface Sourced {
  readonly reading: Reading;
  readonly source: Source;
  /** Stems of the sentence. */
  readonly told: readonly string[];
  /** What is told, without the words of the source itself: read when first asked for. */
  matter?: readonly string[];
}

// Two sentences tell the same where most of what the shorter one tells stands in the other.
const LEAST_CONTAINMENT = 0.45;
const LEAST_JACCARD = 0.17;
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
export function compareSources(story: Story, note: Note = makeNoter(story)): Finding[] {
  const pairs = new Map<string, { vague: Sourced; exact: Sourced; strength: number; shared: readonly string[] }[]>();
  const wordsOf = makeWordReader();
  const fits = ({ source: { speaker, vague } }: Sourced, exact: Speaker) =>
    vague === undefined
      ? exact.type === 'person' && holdsBody(wordsOf(speaker), wordsOf(exact), nameWords(exact.name ?? ''))
      : isCompatible(vague, wordsOf(exact));
  for (const [vague, others] of findCandidates(story)) {
    for (const exact of others) {
      const isFit = fits(vague, exact.source.speaker);
      if (!isFit && !story.isExplained) continue;
      const isLater = Math.abs(daysApart(vague.reading, exact.reading) ?? 0) > MOST_DAYS;
      if (isLater && !(isFit && story.isExplained)) continue;
      vague.matter ??= stemsOf(vague);
      exact.matter ??= stemsOf(exact);
      const [one, other] = [vague.matter, exact.matter];
      const { containment, jaccard, shared } = story.overlap(one, other);
      const least = shared.length <= FEW_SHARED ? LEAST_OF_FEW : LEAST_CONTAINMENT;
      if (shared.length < LEAST_SHARED || containment < least || jaccard < LEAST_JACCARD) continue;
      const isOther = tellOtherNumbers(one, other);
      if (isLater || isOther || !isFit) {
        const rule = isLater ? 'weeks-later' : isOther ? 'other-numbers' : 'both-may-have-told';
        if (isFit || (!isOther && areTwo(vague.source.speaker, exact.source.speaker)))
          note(rule, toAnswer(vague), toAnswer(exact));
        continue;
      }
      const key = `${vague.source.vague ?? nameOf(vague.source.speaker)}|${nameOf(exact.source.speaker)}`;
      const pair = { vague, exact, strength: jaccard, shared };
      const same = pairs.get(key);
      if (same) same.push(pair);
      else pairs.set(key, [pair]);
    }
  }
  return [...pairs.values()]
    .map((all) => [...all].sort((x, y) => y.strength - x.strength))
    .sort((x, y) => (y[0]?.strength ?? 0) - (x[0]?.strength ?? 0))
    .flatMap((all, index) => {
      const [best] = all;
      if (!best) return [];
      if (index >= MOST_FINDINGS) {
        note('enough-told', toAnswer(best.vague), toAnswer(best.exact));
        return [];
      }
      const groups = [unique(all.map(({ vague }) => vague)), unique(all.map(({ exact }) => exact))];
      return makeFinding(
        'speaker',
        { key: 'whoTold', args: { what: toldIn(best.vague) } },
        'precision',
        groups.map((group) => group.map(toAnswer)),
        { rule: 'same-matter-exact-source', alignment: best.strength, basis: best.shared.slice(0, 12) },
      );
    });
}

/** "A 22-year-old", "a 24-year-old": two people of whom the same is told. */
function tellOtherNumbers(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a, b].map((stems) =>
    stems.filter((stem) => /^\d/.test(stem)).map((stem) => Number.parseInt(stem, 10)),
  );
  return (x ?? []).length > 0 && (y ?? []).length > 0 && !(x ?? []).some((number) => y?.includes(number));
}

const unique = (all: readonly Sourced[]): Sourced[] =>
  [...new Set(all)].sort((x, y) =>
    (x.reading.article.published ?? '9').localeCompare(y.reading.article.published ?? '9'),
  );

/** Vague sources, each with the exact ones of other articles whose sentences share enough stems with theirs. */
function findCandidates(story: Story): [Sourced, Sourced[]][] {
  const vague: Sourced[] = [];
  const exact: Sourced[] = [];
  for (const reading of story.readings)
    for (const source of reading.analysis.sources) {
      const one = toSourced(reading, source);
      if (source.vague !== undefined || source.speaker.type !== 'person') vague.push(one);
      if (source.vague === undefined) exact.push(one);
    }
  if (vague.length === 0 || exact.length === 0) return [];
  // Positions of the exact ones by the numbers of those stems that any of the others has.
  const byStem: number[][] = [];
  for (const { told } of vague) for (const stem of story.numbersOf(told)) byStem[stem] ??= [];
  for (const [position, { told }] of exact.entries())
    for (const stem of story.numbersOf(told)) byStem[stem]?.push(position);
  const counts = new Uint16Array(exact.length);
  return vague.map((one) => {
    const met: number[] = [];
    for (const stem of story.numbersOf(one.told)) {
      const sharers = byStem[stem] as readonly number[];
      if (sharers.length > MOST_SHARERS) continue;
      for (const position of sharers) {
        if (counts[position] === 0) met.push(position);
        counts[position] = (counts[position] ?? 0) + 1;
      }
    }
    const others = met.flatMap((position) => {
      const [other, count] = [exact[position] as Sourced, counts[position] ?? 0];
      counts[position] = 0;
      return count >= LEAST_SHARED && other.reading !== one.reading ? [other] : [];
    });
    return [one, others];
  });
}

const toSourced = (reading: Reading, source: Source): Sourced => ({
  reading,
  source,
  told: reading.analysis.sentences[source.sentence]?.stems ?? [],
});

/** What is told, without the words of the source itself. */
function stemsOf({ source: { speaker }, told }: Sourced): readonly string[] {
  const own = new Set(readWords(speaker.text).map(({ form }) => form.stem));
  return told.filter((stem) => !own.has(stem));
}

/** Words of bodies and their staff that tell one from another by nothing. */
const BODY_WORDS = new Set(
  `the a an one of for at in from and office department dept ministry agency bureau service authority administration
   commission official officials officer officers spokesman spokeswoman spokesperson representative source senior local
   county city state`.split(/\s+/),
);

/** Words that tell whose officer somebody is: a story has one sheriff, and says once of which county. */
const ROLE_WORDS = new Set(
  'sheriff police coroner prosecutor attorney fire examiner marshal patrol school superintendent hospital university'.split(
    ' ',
  ),
);

/** The words of a body, or of its officer, that tell of a role stand in the person's title; where none does, all its words do. */
function holdsBody(body: readonly string[], person: readonly string[], name: readonly string[]): boolean {
  const own = new Set(person.filter((word) => !name.includes(word)).map(withoutEnding));
  const telling = body.map(withoutEnding).filter((word) => word !== '' && !BODY_WORDS.has(word));
  const roles = telling.filter((word) => ROLE_WORDS.has(word));
  return telling.length > 0 && (roles.length > 0 ? roles : telling).every((word) => own.has(word));
}

/** "sheriff's", "sheriffs" → "sheriff"; nothing of a lone ending. */
const withoutEnding = (word: string): string => word.replace(/['’]?s?['’]?$/, '');

const NOT_POLICE = new Set(['fire', 'attorney', 'prosecutor', 'coroner', 'medical', 'hospital', 'school']);

const VAGUE_BY_FOLD = new Map([...VAGUE_SOURCES.values()].map((entry) => [entry.fold, entry]));

/** A vague source may be the exact one: police an officer, officials anyone in office, never a witness a minister. */
function isCompatible(vague: string | undefined, words: readonly string[]): boolean {
  const entry = vague === undefined ? undefined : VAGUE_BY_FOLD.get(vague);
  if (!entry || (vague === 'police' && words.some((word) => NOT_POLICE.has(word)))) return false;
  // Somebody's lawyer is no district attorney.
  if (vague === 'lawyers' && /\b(?:district|state|general|prosecuting)\b/.test(words.join(' '))) return false;
  return words.some((word) => entry.words.has(word) || entry.kinds.has(rankKind(word) ?? ''));
}

/** The words of an exact source, read once for all vague ones that may stand for it. */
function makeWordReader(): (speaker: Speaker) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return ({ title = '', text }) => {
    const key = `${title} ${text}`;
    const before = known.get(key);
    if (before) return before;
    const words = readWords(key).map(({ norm }) => norm);
    known.set(key, words);
    return words;
  };
}

const nameOf = (speaker: Speaker): string => nameWords(speaker.name ?? speaker.text).join(' ');

function toAnswer({ reading, source: { sentence, speaker } }: Sourced): Answer {
  const detail: Detail = { start: speaker.start, end: speaker.end, text: speaker.text, sentence };
  // A bare surname tells a reader of the other article nothing.
  const text = speaker.name && !speaker.text.includes(' ') ? speaker.name : speaker.text;
  return { reading, detail, normalized: nameOf(speaker), text };
}

/** What the sentence tells, shortened, without its source where that opens or ends it: "said (that) …", "…, police said". */
function toldIn({ reading, source: { sentence, speaker } }: Sourced): string {
  const { start, end } = reading.analysis.sentences[sentence] ?? speaker;
  const written = (from: number, to: number) => reading.article.text.slice(from, to).replaceAll(/\s+/g, ' ').trim();
  const lead = written(start, speaker.start);
  const isFirst = lead === '' || /^according to$/i.test(lead);
  const isLast = !isFirst && end - speaker.end < 12;
  const told = isFirst
    ? withoutVerb(written(speaker.end, end))
    : written(start, isLast ? speaker.start : end).replace(isLast ? /,[^,]*$/ : /$/, '');
  return shorten(told.replace(DATELINE, '').replace(/[.]$/, ''));
}

/** "LYNE, Ohio (AP) — ", "(07-05) LYNE -- ": a place in capitals, and what stands with it. */
const DATELINE = /^[^\n]{0,30}?\p{Lu}{3,}[^\n–—]{0,40}?\s(?:--|[–—-])\s/u;
/** Words before which a sentence may end as if it were whole, where enough of it stands before. */
const BORDER =
  /(?:[,;:]| –| —) |\s(?=(?:after|before|when|while|where|who|which|that|because|as|since|until|and|but|near|in|on|at|during|following|from|with|by) )/g;
/** No sentence ends so. */
const LOOSE_END =
  /\b(?:and|or|but|the|an?|is|are|was|were|been?|has|have|had|who|which|that|to|of|for|not|his|her|their|its)$/i;
const LEAST_TEXT = 24; // characters

/** Whole phrases; words left out are marked only where no phrase ends within reach. */
function shorten(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const borders = [...text.slice(0, 2 * LONGEST_TEXT).matchAll(BORDER)];
  const border = borders.findLast(
    ({ index }) => index >= LEAST_TEXT && index <= LONGEST_TEXT && !LOOSE_END.test(text.slice(0, index)),
  );
  return border
    ? text.slice(0, border.index).replace(/,(?=[”"’]?$)/, '')
    : `${text.slice(0, LONGEST_TEXT).replace(/\s+\S*$/, '')}…`;
}

/** After the speaker: "initially said that it rained" → "it rained". */
function withoutVerb(text: string): string {
  const words = readWords(text.slice(0, 60)).slice(0, 4);
  const verb = words.find(({ norm }) => SAY_VERBS.has(norm));
  return text.slice(verb?.end ?? 0).replace(/^,?\s*(?:that )?/, '');
}
