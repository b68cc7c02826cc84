/**
 * What one article announces and a later one tells as done: a vote, a signature, a sentence, the first appearance of an
 * accused in a court. Only where the announcing article knows nothing of the deed, and the two sentences tell of the
 * same people and things. The days of it are the dates' business.
 */
import {
  ACTS_BY_VERB,
  type Act,
  COURT_DONE,
  COURT_STEMS,
  COURT_TO_COME,
  DECISIONS,
  PLANNED,
  PLANNED_TITLE,
  UNDECIDED,
  WORDED_ACTS,
} from '../../lexicon/planned-words.ts';
import { PASSAGE_CUES } from '../../text/cues.ts';
import { sourceOf } from '../../text/document.ts';
import { findMatches } from '../../text/matches.ts';
import { stem } from '../../text/words.ts';
import type { Detail, Finding, Reading, SentenceReading } from '../../types.ts';
import { makeFinding } from '../finding.ts';
import { areStrangers } from '../kinship.ts';
import { daysApart } from '../numbers/facts.ts';
import type { Story } from '../story.ts';

/** Acts that this many days lie between are steps of a longer affair. */
const LONGEST = 10;
const LEAST_SHARED = 2;
const MOST_OF_ONE = 2; // of one article
const MOST_SHOWN = 6;
const LEAST_CONTAINMENT = 0.35;

/** What is to come, or has been: told where. */
interface Told {
  readonly reading: Reading;
  readonly detail: Detail;
  readonly stems: readonly string[];
}

interface Plan extends Told {
  readonly act: Act;
  /** Whether and how it is decided is open: what it is nobody says. */
  readonly isOpen?: true;
}

const ACT_STEMS: ReadonlySet<string> = new Set([...ACTS_BY_VERB.values()].flatMap(({ stems }) => stems));

const DECIDED: readonly Act[] = DECISIONS.flatMap(
  (name) => ACTS_BY_VERB.get(name) ?? WORDED_ACTS.filter((act) => act.name === name),
);

const COURT: Act = { name: 'court', isSingular: false, stems: COURT_STEMS, done: COURT_DONE, doneInTitle: COURT_DONE };

/** What was announced, and who tells it as done. */
interface Carried {
  readonly act: Act;
  readonly plans: readonly Plan[];
  readonly deeds: readonly Told[];
}

/** One finding an act at most. */
export function comparePlans(story: Story): Finding[] {
  const plans = story.readings.flatMap(readPlans);
  const carried = [...Map.groupBy(plans, ({ act }) => act.name).values()].flatMap(
    (announced) => compareAct(story, announced) ?? [],
  );
  return carried.filter((one) => !isToldByAnother(one, carried)).map(toFinding);
}

/** "Set to vote to repeal", "voted to repeal": that they repealed says it already. Of two that tell each other, the first stays. */
const isToldByAnother = (one: Carried, all: readonly Carried[]): boolean =>
  all.some((other, at) => other !== one && isPartOf(one, other) && (at < all.indexOf(one) || !isPartOf(other, one)));

const isPartOf = ({ plans, deeds }: Carried, { act }: Carried): boolean =>
  [...plans, ...deeds].every(({ stems }) => act.stems.some((own) => stems.includes(own)));

function compareAct(story: Story, announced: readonly Plan[]): Carried | null {
  const act = announced[0]?.act;
  if (act === undefined) return null;
  const done = new Map(story.readings.map((reading) => [reading, readDone(reading, act)]));
  const pairs = announced.flatMap((plan) => {
    const isSame = (told: Told) => isSameAct(story, plan, told, act);
    if ((done.get(plan.reading) ?? []).some(isSame)) return [];
    return [...done].flatMap(([reading, deeds]) => {
      const days = daysApart(plan.reading, reading);
      if (reading === plan.reading || (days !== null && (days < 0 || days > LONGEST))) return [];
      const same = deeds.filter(isSame).slice(0, MOST_OF_ONE);
      return same.length === 0 || areStrangers(plan.reading, reading, 'weak')
        ? []
        : same.map((deed) => ({ plan, deed }));
    });
  });
  if (pairs.length === 0) return null;
  const plans = [...new Set(pairs.map(({ plan }) => plan))].slice(0, MOST_SHOWN);
  const deeds = [...new Set(pairs.map(({ deed }) => deed))].slice(0, MOST_SHOWN);
  return { act, plans, deeds };
}

const toFinding = ({ act, plans, deeds }: Carried): Finding =>
  makeFinding(
    'name',
    { key: act === COURT ? 'beenInCourt' : 'hasTakenPlace', args: {} },
    'update',
    [plans.map((plan) => ({ ...plan, normalized: 'to come' })), deeds.map((deed) => ({ ...deed, normalized: 'done' }))],
    { rule: 'planned-then-done', alignment: 0.7, basis: [act.name] },
  );

function isSameAct({ overlap }: Story, plan: Plan, deed: Told, act: Act): boolean {
  if (hasOtherPeople(plan, deed)) return false;
  if (act === COURT) return true;
  const [one, other] = [subjectOf(plan), subjectOf(deed)];
  if (act.isSingular && one !== null && one === other) return true;
  if (plan.isOpen) return false;
  const own = stem(act.name);
  const rest = ({ stems }: Told) => stems.filter((one) => one !== own);
  const { shared, containment } = overlap(rest(plan), rest(deed));
  return shared.length >= LEAST_SHARED && containment >= LEAST_CONTAINMENT;
}

/** Both sentences name people, and none in common. */
function hasOtherPeople(a: Told, b: Told): boolean {
  const [one, other] = [namedIn(a), namedIn(b)];
  return one.size > 0 && other.size > 0 && ![...one].some((name) => other.has(name));
}

const namedIn = ({ reading, detail }: Told): Set<string> => {
  const sentence = reading.analysis.sentences[detail.sentence];
  return new Set(
    reading.analysis.people
      .filter(({ mentions }) =>
        mentions.some(
          (span) =>
            sentence !== undefined &&
            span.field === sentence.field &&
            span.start >= sentence.start &&
            span.end <= sentence.end,
        ),
      )
      .flatMap(({ name }) => (name === null ? [] : [name.split(/\s+/).at(-1) ?? name])),
  );
};

/** Surname of the last one who is named before the words; null where nobody is. */
function subjectOf({ reading, detail }: Told): string | null {
  const sentence = reading.analysis.sentences[detail.sentence];
  if (sentence === undefined) return null;
  let last = sentence.start - 1;
  let surname: string | null = null;
  for (const { name, mentions } of reading.analysis.people)
    for (const { field, start, end } of mentions)
      if (name !== null && field === sentence.field && start > last && end <= detail.start && start >= sentence.start) {
        last = start;
        surname = name.split(/\s+/).at(-1) ?? name;
      }
  return surname;
}

/** What the article says is to come, in order. */
function readPlans(reading: Reading): Plan[] {
  const plans: Plan[] = [];
  for (const [index, sentence] of reading.analysis.sentences.entries()) {
    const isPlanned = ((sentence.cues ?? 0) & PASSAGE_CUES.planned) !== 0;
    if (!isPlanned && sentence.field !== 'title') continue;
    const isOfAct = sentence.stems.some((one) => ACT_STEMS.has(one));
    for (const match of isOfAct ? matchesIn(reading, sentence, isPlanned ? PLANNED : PLANNED_TITLE) : []) {
      const act = ACTS_BY_VERB.get((match.slice(1).find(Boolean) ?? '').toLowerCase());
      if (act && !isGivenUp(reading, sentence, match)) plans.push({ act, ...toldAt(reading, index, match) });
    }
    if (!isPlanned) continue;
    for (const match of matchesIn(reading, sentence, UNDECIDED))
      for (const act of DECIDED) plans.push({ act, isOpen: true, ...toldAt(reading, index, match) });
    for (const act of WORDED_ACTS)
      for (const match of tellsOf(act, sentence) ? matchesIn(reading, sentence, act.planned) : [])
        plans.push({ act, ...toldAt(reading, index, match) });
    for (const match of tellsOf(COURT, sentence) ? matchesIn(reading, sentence, COURT_TO_COME) : [])
      if (!isAgain(reading, sentence)) plans.push({ act: COURT, ...toldAt(reading, index, match) });
  }
  return plans;
}

const tellsOf = ({ stems }: Act, sentence: SentenceReading): boolean =>
  sentence.stems.some((one) => stems.includes(one));

const isAgain = ({ article }: Reading, sentence: SentenceReading): boolean =>
  /\b(?:again|next|back|return|hearing|conference|trial)\b/i.test(
    sourceOf(article, sentence).slice(sentence.start, sentence.end),
  );

/** What the article tells as done, this year; "will be signed", "was not signed" are not. */
const readDone = (reading: Reading, act: Act): Told[] =>
  reading.analysis.sentences.flatMap((sentence, index) =>
    !tellsOf(act, sentence) || (act === COURT && isAgain(reading, sentence)) || isOfOtherYear(reading, sentence)
      ? []
      : matchesIn(reading, sentence, sentence.field === 'title' ? act.doneInTitle : act.done)
          .filter((match) => {
            const at = sentence.start + match.index;
            return !UNDONE.test(sourceOf(reading.article, sentence).slice(Math.max(sentence.start, at - 40), at));
          })
          .map((match) => toldAt(reading, index, match)),
  );

function isOfOtherYear({ article }: Reading, sentence: SentenceReading): boolean {
  const years =
    sourceOf(article, sentence)
      .slice(sentence.start, sentence.end)
      .match(/\b(?:19|20)\d\d\b/g) ?? [];
  return years.some((year) => year !== article.published?.slice(0, 4));
}

/** "had initially said he planned to sign": a plan of before, which another may have followed. */
const isGivenUp = ({ article }: Reading, sentence: SentenceReading, { index }: RegExpExecArray): boolean =>
  /\bhad (?:\w+ )?(?:said|planned|promised|vowed|hoped|intended|been)\b|\b(?:initially|originally|at first) (?:\w+ ){0,4}$/i.test(
    sourceOf(article, sentence).slice(Math.max(sentence.start, sentence.start + index - 60), sentence.start + index),
  );

const UNDONE =
  /\bno (?:\w+ ){0,4}$|\b(?:not|never|be|being|if|until|once|when|to|(?:will|would|could|should|might|may)(?: have)?) (?:\w+ )?$/i;

const matchesIn = ({ article }: Reading, sentence: SentenceReading, pattern: RegExp): RegExpExecArray[] =>
  findMatches(pattern, sourceOf(article, sentence).slice(sentence.start, sentence.end));

function toldAt(reading: Reading, index: number, match: RegExpExecArray): Told {
  const sentence = reading.analysis.sentences[index] as SentenceReading;
  const start = sentence.start + match.index;
  const end = start + match[0].length;
  const detail = {
    start,
    end,
    text: match[0],
    sentence: index,
    ...(sentence.field && { field: sentence.field }),
  };
  return { reading, detail, stems: sentence.stems };
}
