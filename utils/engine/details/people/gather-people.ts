/** Mentions of names → persons: which mentions are one person, under the fullest form of the name. */
import { type Document, sourceOf, spanIn } from '../../text/document.ts';
import type { PersonDetail, Span, TitleDetail } from '../../types.ts';
import type { NameEvidence } from './name-evidence.ts';
import { foldName, isSameName, type NameParts, splitName } from './name-forms.ts';
import type { NameRun } from './name-runs.ts';
import type { TitlePhrase } from './title-phrases.ts';

/** A run of capitals with what speaks for it being a person. */
export interface Sighting {
  readonly run: NameRun;
  readonly evidence: NameEvidence;
  /** In a line of headline style: only names known from elsewhere count. */
  readonly isHeadline: boolean;
}

interface Group {
  name: string;
  /** "jr", "iii"; empty where none is told. */
  suffix: string;
  readonly sightings: Sighting[];
}

/** Named persons only; runs without evidence are dropped unless another mention of the same name has it. */
export function gatherPeople(document: Document, sightings: readonly Sighting[]): PersonDetail[] {
  const groups = groupFullNames(sightings);
  const bySurname = Map.groupBy(groups, ({ name }) => splitName(name).surname);
  const byWord = indexByWord(groups);
  const single = new Map<string, Group>();
  const established = new Map<string, Group>();
  const fathers = new Set<string>();
  // The title comes last: what its bare surnames mean is told by the text.
  const isTitle = ({ run }: Sighting) => run.sentence.field === 'title';
  for (const sighting of [...sightings.filter((s) => !isTitle(s)), ...sightings.filter(isTitle)]) {
    const { run, evidence, isHeadline } = sighting;
    if (run.parts.length > 1 && !isHeadline) continue;
    const owner = ownerOf(sighting, byWord, bySurname, established, fathers);
    if (owner === 'unclear') continue;
    if (owner) owner.sightings.push(sighting);
    else if (evidence.isTitled && run.parts.length === 1 && !isHeadline) {
      const key = foldName(run.parts[0] ?? '');
      if (key.length < 2) continue;
      const group = single.get(key) ?? { name: run.text, suffix: '', sightings: [] };
      group.sightings.push(sighting);
      if (!single.has(key)) groups.push(group);
      single.set(key, group);
    }
  }
  attachBare(sightings, single);
  return groups.map((group) => toPerson(document, group)).filter((person) => person !== null);
}

/** More people of one surname are not told apart: an article has a family, a hostile text has thousands. */
const MOST_NAMESAKES = 30;

/** Full names with evidence, one group a person. */
function groupFullNames(sightings: readonly Sighting[]): Group[] {
  const full: { readonly sighting: Sighting; readonly name: NameParts }[] = [];
  for (const sighting of sightings)
    if (sighting.run.parts.length > 1 && !sighting.isHeadline)
      full.push({ sighting, name: splitName(sighting.run.text) });
  const sure = new Set<string>();
  const surnames = new Set<string>();
  for (const { sighting, name } of full) {
    if (!sighting.evidence.isLikely) continue;
    sure.add(name.folded);
    surnames.add(name.surname);
  }
  const times = new Map<string, number>();
  for (const { name } of full) times.set(name.folded, (times.get(name.folded) ?? 0) + 1);
  const lone = readLoneSurnames(sightings);
  const groups: Group[] = [];
  const bySurname = new Map<string, Group[]>();
  for (const { sighting, name: parts } of full) {
    const name = sighting.run.text;
    const { folded, surname, suffix } = parts;
    // A name that comes again as a surname alone; where that surname is another person's, it proves nothing.
    const isOften = (times.get(folded) ?? 0) > 1;
    const recurs = lone.has(surname) && (!surnames.has(surname) || (isOften && !sighting.run.opensSentence));
    if (!sure.has(folded) && !recurs) continue;
    const namesakes = bySurname.get(surname) ?? [];
    const isAkin = (group: Group) =>
      isSameName(group.name, name) && (suffix === '' || [suffix, ''].includes(group.suffix));
    const known = namesakes.find(isAkin);
    if (known) {
      known.sightings.push(sighting);
      // A suffix that comes later may be the son's ("Smith … Smith Jr."): the first form stays.
      if (name.length > known.name.length && (suffix === '' || known.suffix !== '')) known.name = name;
      known.suffix ||= suffix;
    } else if (namesakes.length < MOST_NAMESAKES) {
      const group = { name, suffix, sightings: [sighting] };
      groups.push(group);
      bySurname.set(surname, [...namesakes, group]);
    }
  }
  return groups;
}

/** Single capitalised words that act like surnames: beside a verb of saying, or behind an honorific. */
function readLoneSurnames(sightings: readonly Sighting[]): ReadonlySet<string> {
  const lone = sightings.filter(({ run, evidence }) => run.parts.length === 1 && (evidence.isSaid || run.hasHonorific));
  return new Set(lone.map(({ run }) => foldName(run.parts[0] ?? '')));
}

/** Word of a name → the persons it may stand for: surname, or first name. */
function indexByWord(groups: readonly Group[]): Map<string, Group[]> {
  const index = new Map<string, Group[]>();
  for (const group of groups) {
    const { surname, given } = splitName(group.name);
    for (const word of new Set([surname, given])) {
      const near = index.get(word) ?? [];
      if (word.length > 1 && near.length < MOST_NAMESAKES) index.set(word, [...near, group]);
    }
  }
  return index;
}

/**
 * The one person a short mention stands for; 'unclear' where several may be meant, null where nobody is. Where several
 * share a surname, the bare surname is the one's for whom the article used it before the others came in.
 */
function ownerOf(
  sighting: Sighting,
  byWord: ReadonlyMap<string, readonly Group[]>,
  bySurname: ReadonlyMap<string, readonly Group[]>,
  established: Map<string, Group>,
  fathers: Set<string>,
): Group | 'unclear' | null {
  const { run } = sighting;
  const name = run.text;
  const { folded: word, surname } = splitName(name);
  const found =
    run.parts.length > 1
      ? (bySurname.get(surname) ?? []).filter((group) => isSameName(group.name, name))
      : (byWord.get(word) ?? []);
  if (found.length === 0) return null;
  const bySur = found.filter((group) => splitName(group.name).surname === word);
  const close = bySur.length > 0 ? bySur : found;
  const [sole] = close;
  if (sole && close.length === 1 && run.parts.length === 1 && sole.suffix !== '') {
    if (isFatherOf(sighting, sole)) fathers.add(word);
    if (fathers.has(word)) return null;
  }
  if (close.length < 2) return sole ?? null;
  const introduced = close.filter(({ sightings }) => sightings[0] && isBefore(sightings[0].run, run));
  const [only] = introduced;
  if (only && introduced.length === 1 && !established.has(word)) established.set(word, only);
  return established.get(word) ?? 'unclear';
}

/** "Mr. Smith … his son, Tod Smith Jr.": who is named with a title before the son comes in is another. */
const isFatherOf = ({ run, evidence }: Sighting, { sightings: [first] }: Group): boolean =>
  (run.hasHonorific || evidence.isTitled) && first !== undefined && isBefore(run, first.run);

const isBefore = (a: NameRun, b: NameRun): boolean =>
  a.sentence.index < b.sentence.index || (a.sentence.index === b.sentence.index && a.start < b.start);

/** "President Smith … Smith said": later mentions without the title. */
function attachBare(sightings: readonly Sighting[], single: Map<string, Group>): void {
  if (single.size === 0) return;
  for (const sighting of sightings) {
    if (sighting.run.parts.length !== 1 || sighting.evidence.isTitled) continue;
    single.get(foldName(sighting.run.parts[0] ?? ''))?.sightings.push(sighting);
  }
}

const spanOf = ({ start, end, sentence }: NameRun): Span => spanIn(sentence, start, end);

function toPerson(document: Document, group: Group): PersonDetail | null {
  const ordered = [...group.sightings].sort(
    (a, b) => a.run.sentence.index - b.run.sentence.index || a.run.start - b.run.start,
  );
  const fullest = ordered.find(({ run }) => run.text === group.name)?.run;
  if (!fullest) return null;
  const titles: TitleDetail[] = [];
  for (const { run, evidence } of ordered)
    for (const phrase of evidence.titles) titles.push(toTitle(phrase, sourceOf(document.article, run.sentence)));
  const age = ordered.find(({ evidence }) => evidence.age !== null)?.evidence.age;
  const person = {
    ...spanOf(fullest),
    text: sourceOf(document.article, fullest.sentence).slice(fullest.start, fullest.end),
    sentence: fullest.sentence.index,
    name: group.name,
    mentions: ordered.map(({ run }) => spanOf(run)),
    titles,
  };
  return age === null || age === undefined ? person : { ...person, age };
}

/** The phrase without its determiner, as a detail. */
export function toTitle(phrase: TitlePhrase, source: string): TitleDetail {
  const { sentence, from, to, rank, organisations } = phrase;
  const start = sentence.words[from]?.start ?? sentence.start;
  const end = sentence.words[to - 1]?.end ?? sentence.end;
  return {
    ...spanIn(sentence, start, end),
    text: source.slice(start, end),
    sentence: sentence.index,
    rank,
    organisations,
  };
}
