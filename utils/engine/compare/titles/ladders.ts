/** Unnamed officials of one utterance: the titles under which the articles quote them, as one ladder of precision. */
import { isSameName } from '../../details/people/name-forms.ts';
import { readUnit } from '../../details/people/organisation-units.ts';
import type { Finding, PersonDetail, Quotation, Reading, Span, TitleDetail } from '../../types.ts';
import { noteFirstPair } from '../abstention-pairs.ts';
import { makeFinding } from '../finding.ts';
import { daysApart } from '../numbers/facts.ts';
import { onceAReading } from '../once-a-reading.ts';
import type { Quoted } from '../quotations/likeness.ts';
import { type Match, matchQuotations } from '../quotations/matches.ts';
import { makeGroups } from '../quotations/utterances.ts';
import type { Story } from '../story.ts';
import { compareChains, compareTitle, isCompatible, mostTelling } from './lattice.ts';

interface Rung {
  readonly reading: Reading;
  readonly title: TitleDetail;
  /** Of the one who is named there. */
  readonly name?: string;
}

/** One finding an utterance, with a value for each title; none where all say the same or two exclude each other. */
export function compareLadders(story: Story): Finding[] {
  const told = new Set<TitleDetail>();
  const lettersOf = makeLetterReader();
  const matches = story.readings.filter(tellsOfUnnamed).length < 2 ? [] : matchQuotations(story);
  const ladders = gatherUtterances(matches).flatMap((utterance) => {
    if (!hasTwo(utterance, tellsOfUnnamed)) return [];
    const rungs = climb(story, utterance, lettersOf).filter(({ title }) => !told.has(title));
    const groups = groupRungs(rungs);
    if (groups.length < 2) return [];
    if (!areCompatible(rungs)) {
      noteFirstPair(
        story,
        'title',
        'other-office',
        (groups[0] ?? []).map(toAnswer),
        groups.slice(1).flat().map(toAnswer),
      );
      return [];
    }
    for (const { title } of rungs) told.add(title);
    return [makeLadder(groups, 'titles-of-one-utterance', 0.9)];
  });
  return [...ladders, ...compareUnnamedWithNamed(story, told)];
}

/** Somebody without a name has a title: nobody else stands on a ladder. */
const tellsOfUnnamed = onceAReading(({ analysis }) =>
  analysis.people.some(({ name, titles }) => name === null && titles.length > 0),
);

/** Quotations of two articles of which something holds. */
function hasTwo(utterance: readonly Quoted[], holds: (reading: Reading) => boolean): boolean {
  const first = utterance.find(({ reading }) => holds(reading))?.reading;
  return first !== undefined && utterance.some(({ reading }) => reading !== first && holds(reading));
}

/** The unnamed speaker of the utterance in each article: of the matched quotation, or of another with the same words. */
function climb({ readings }: Story, utterance: readonly Quoted[], lettersOf: (quotation: Quotation) => string): Rung[] {
  return readings.filter(tellsOfUnnamed).flatMap((reading) => {
    const ours = utterance.flatMap((quoted) => (quoted.reading === reading ? [quoted.quotation] : []));
    if (ours.length === 0) return [];
    for (const { speaker } of ours) {
      const title = titleOfUnnamed(reading, speaker);
      if (title) return [{ reading, title }];
    }
    for (const quotation of reading.analysis.quotations) {
      const title = titleOfUnnamed(reading, quotation.speaker);
      const isRepeated = (known: Quotation) => known !== quotation && lettersOf(known) === lettersOf(quotation);
      if (title && ours.some(isRepeated)) return [{ reading, title }];
    }
    return [];
  });
}

/** By its letters a quotation is the same that is told twice in one article, in a caption or a summary and in the text. */
function makeLetterReader(): (quotation: Quotation) => string {
  const known = new Map<Quotation, string>();
  return (quotation) => {
    const before = known.get(quotation);
    if (before !== undefined) return before;
    const letters = quotation.text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
    known.set(quotation, letters);
    return letters;
  };
}

function makeLadder(groups: readonly (readonly Rung[])[], rule: string, alignment: number): Finding {
  const titles = groups.flatMap((group) => group.map(({ title }) => title));
  const question = { key: 'whatTitleUnnamed', args: { rank: mostTelling(titles).rank } };
  const basis = titles.map(({ text }) => text);
  return makeFinding(
    'title',
    question,
    'precision',
    groups.map((group) => group.map(toAnswer)),
    { rule, alignment, basis },
  );
}

/** "A ministry spokeswoman" here, there the ministry's spokeswoman by name: where only one person can be meant. */
function compareUnnamedWithNamed(story: Story, told: ReadonlySet<TitleDetail>): Finding[] {
  if (!story.readings.some(tellsOfUnnamed)) return [];
  const titled = story.readings.flatMap((reading) =>
    reading.analysis.people.flatMap((person) =>
      person.titles.filter(isPlaced).map((title) => ({ reading, title, person })),
    ),
  );
  const named = Map.groupBy(
    titled.filter(({ person }) => person.name !== null),
    ({ title }) => headOf(title),
  );
  return titled.flatMap(({ reading, title, person }) => {
    if (person.name !== null || person.titles[0] !== title || told.has(title)) return [];
    const near = (named.get(headOf(title)) ?? []).filter(
      (one) => one.reading !== reading && isOneOffice(title, one.title) && !isKnown(reading, one.person.name),
    );
    const [one] = near;
    const first = one && { ...one, name: one.person.name ?? '' };
    if (!first || near.some((one) => !isSameName(one.person.name ?? '', first.person.name ?? ''))) return [];
    if (!sayTheSame(story, { reading, title }, first)) return [];
    return [
      makeLadder(
        story.readings.indexOf(reading) <= story.readings.indexOf(first.reading)
          ? [[{ reading, title }], [first]]
          : [[first], [{ reading, title }]],
        'unnamed-here-named-there',
        0.7,
      ),
    ];
  });
}

const isKnown = ({ analysis }: Reading, name: string | null): boolean =>
  analysis.people.some((known) => known.name !== null && isSameName(known.name, name ?? ''));

const headOf = ({ rank }: TitleDetail): string => rank.slice(rank.lastIndexOf(' ') + 1);

const bodiesOf = ({ organisations }: TitleDetail): string[] =>
  organisations.filter((unit) => readUnit(unit).nation === null);

/** Does the title name a body, besides a nation? */
const isPlaced = (title: TitleDetail): boolean => bodiesOf(title).length > 0;

/** Two titles of one rank: is it one office of one body? */
function isOneOffice(a: TitleDetail, b: TitleDetail): boolean {
  const chain = compareChains(bodiesOf(a), bodiesOf(b));
  return chain !== 'overlap' && isCompatible(chain) && isCompatible(compareTitle(a, b));
}

function sayTheSame({ overlap }: Story, a: Rung, b: Rung): boolean {
  const stemsOf = ({ reading, title }: Rung) => reading.analysis.sentences[title.sentence]?.stems ?? [];
  const { containment, shared } = overlap(stemsOf(a), stemsOf(b));
  // A body has many officials and few who speak for it on one day.
  const isSpokesperson = a.title.rank.includes('spokesperson') && b.title.rank.includes('spokesperson');
  if (isSpokesperson && daysApart(a.reading, b.reading) === 0 && !isOtherGender(a, b)) return shared.length >= 2;
  return containment >= 0.3 && shared.length >= 4;
}

const isOtherGender = (a: Rung, b: Rung): boolean =>
  [a, b].some(({ title }) => /spokeswom[ae]n/i.test(title.text)) &&
  [a, b].some(({ title }) => /spokesm[ae]n/i.test(title.text));

const toAnswer = ({ reading, title, name }: Rung) => ({
  reading,
  detail: title,
  ...(name && { text: `${name}, ${title.text}` }),
  normalized: [title.rank, ...title.organisations].join(', '),
});

/** Quotations that hang together over matches, in order of publication. */
function gatherUtterances(matches: readonly Match[]): Quoted[][] {
  const { find, join } = makeGroups();
  const matched = new Set<Quoted>();
  for (const { a, b } of matches) {
    join(a.index, b.index);
    matched.add(a).add(b);
  }
  const utterances = [...Map.groupBy(matched, ({ index }) => find(index)).values()];
  return utterances.map((utterance) => utterance.sort((x, y) => x.index - y.index));
}

/** Title of the unnamed official who is the speaker; null where the speaker has a name or is a body. */
export function titleOfUnnamed({ analysis }: Reading, speaker: Span | null): TitleDetail | null {
  if (!speaker) return null;
  const isSpeaker = (person: PersonDetail) =>
    person.name === null && person.field === speaker.field && person.start < speaker.end && speaker.start < person.end;
  return analysis.people.find(isSpeaker)?.titles[0] ?? null;
}

function groupRungs(rungs: readonly Rung[]): Rung[][] {
  const groups: Rung[][] = [];
  for (const rung of rungs) {
    const known = groups.find(([first]) => first && compareTitle(first.title, rung.title) === 'same');
    if (known) known.push(rung);
    else groups.push([rung]);
  }
  return groups;
}

const areCompatible = (rungs: readonly Rung[]): boolean =>
  rungs.every((a, i) => rungs.slice(i + 1).every((b) => isCompatible(compareTitle(a.title, b.title))));
