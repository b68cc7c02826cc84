/** Mentions of names → persons: which mentions are one person, under the fullest form of the name. */
import { type Document, sourceOf } from '../../text/document.ts';
import type { PersonDetail, Span, TitleDetail } from '../../types.ts';
import type { NameEvidence } from './name-evidence.ts';
import { foldName, isSameName, splitName } from './name-forms.ts';
import type { NameRun } from './name-runs.ts';
import type { TitlePhrase } from './title-phrases.ts';

/** A run of capitals with what speaks for it being a person. */
export interface Sighting {
  readonly run: NameRun;
  readonly evidence: NameEvidence;
}

interface Group {
  name: string;
  readonly sightings: Sighting[];
}

/** Named persons only; runs without evidence are dropped unless another mention of the same name has it. */
export function gatherPeople(document: Document, sightings: readonly Sighting[]): PersonDetail[] {
  const lone = new Set(
    sightings
      .filter(({ run }) => run.parts.length === 1 && !run.opensSentence)
      .map(({ run }) => foldName(run.parts[0] ?? '')),
  );
  const inText = sightings.filter(({ run }) => run.sentence.paragraph >= 0);
  const groups: Group[] = [];
  const bySurname = new Map<string, Group[]>();
  const full = inText.filter(({ run }) => run.parts.length > 1);
  const sure = new Set(
    full.filter((sighting) => isPerson(sighting, lone)).map(({ run }) => foldName(run.parts.join(' '))),
  );
  for (const sighting of full) {
    const name = sighting.run.parts.join(' ');
    if (!sure.has(foldName(name))) continue;
    const surname = splitName(name).surname;
    const known = (bySurname.get(surname) ?? []).find((group) => isSameName(group.name, name));
    if (known) {
      known.sightings.push(sighting);
      if (name.length > known.name.length) known.name = name;
    } else {
      const group = { name, sightings: [sighting] };
      groups.push(group);
      bySurname.set(surname, [...(bySurname.get(surname) ?? []), group]);
    }
  }
  const byWord = indexByWord(groups);
  const single = new Map<string, Group>();
  for (const sighting of sightings) {
    if (sighting.run.sentence.paragraph >= 0 && sighting.run.parts.length > 1) continue;
    const owner = ownerOf(sighting, byWord, bySurname);
    if (owner === 'unclear') continue;
    if (owner) owner.sightings.push(sighting);
    else if (sighting.evidence.isTitled && sighting.run.parts.length === 1 && sighting.run.sentence.paragraph >= 0) {
      const key = foldName(sighting.run.parts[0] ?? '');
      if (key.length < 2) continue;
      const group = single.get(key) ?? { name: sighting.run.parts[0] ?? '', sightings: [] };
      group.sightings.push(sighting);
      if (!single.has(key)) groups.push(group);
      single.set(key, group);
    }
  }
  attachBare(sightings, single);
  return groups.map((group) => toPerson(document, group)).filter((person) => person !== null);
}

function isPerson({ run, evidence }: Sighting, lone: ReadonlySet<string>): boolean {
  if (evidence.isLikely) return true;
  // A name that comes again as a surname alone.
  return !run.opensSentence && lone.has(splitName(run.parts.join(' ')).surname);
}

/** Word of a name → the persons it may stand for: surname, or first name. */
function indexByWord(groups: readonly Group[]): Map<string, Group[]> {
  const index = new Map<string, Group[]>();
  for (const group of groups) {
    const { surname, given } = splitName(group.name);
    for (const word of new Set([surname, given])) {
      if (word.length > 1) index.set(word, [...(index.get(word) ?? []), group]);
    }
  }
  return index;
}

/** The one person a short mention stands for; 'unclear' where several may be meant, null where nobody is. */
function ownerOf(
  { run }: Sighting,
  byWord: Map<string, Group[]>,
  bySurname: Map<string, Group[]>,
): Group | 'unclear' | null {
  const name = run.parts.join(' ');
  if (run.parts.length > 1) {
    const found = (bySurname.get(splitName(name).surname) ?? []).filter((group) => isSameName(group.name, name));
    return found.length === 1 ? (found[0] ?? null) : found.length > 1 ? 'unclear' : null;
  }
  const word = foldName(name);
  const found = byWord.get(word) ?? [];
  const bySur = found.filter((group) => splitName(group.name).surname === word);
  const best = bySur.length > 0 ? bySur : found;
  return best.length === 1 ? (best[0] ?? null) : best.length > 1 ? 'unclear' : null;
}

/** "President Smith … Smith said": later mentions without the title. */
function attachBare(sightings: readonly Sighting[], single: Map<string, Group>): void {
  for (const sighting of sightings) {
    if (sighting.run.parts.length !== 1 || sighting.evidence.isTitled) continue;
    single.get(foldName(sighting.run.parts[0] ?? ''))?.sightings.push(sighting);
  }
}

const spanOf = ({ start, end, sentence }: NameRun): Span => ({
  start,
  end,
  ...(sentence.field && { field: sentence.field }),
});

function toPerson(document: Document, group: Group): PersonDetail | null {
  const ordered = [...group.sightings].sort(
    (a, b) => a.run.sentence.index - b.run.sentence.index || a.run.start - b.run.start,
  );
  const fullest = ordered.find(({ run }) => run.parts.join(' ') === group.name)?.run;
  if (!fullest) return null;
  const titles = ordered.flatMap(({ run, evidence }) =>
    evidence.titles.map((phrase) => toTitle(phrase, sourceOf(document.article, run.sentence))),
  );
  const age = ordered.find(({ evidence }) => evidence.age !== null)?.evidence.age;
  return {
    ...spanOf(fullest),
    text: sourceOf(document.article, fullest.sentence).slice(fullest.start, fullest.end),
    sentence: fullest.sentence.index,
    name: group.name,
    mentions: ordered.map(({ run }) => spanOf(run)),
    titles,
    ...(age !== null && age !== undefined && { age }),
  };
}

/** The phrase without its determiner, as a detail. */
export function toTitle(phrase: TitlePhrase, source: string): TitleDetail {
  const { sentence, from, to, rank, organisations } = phrase;
  const start = sentence.words[from]?.start ?? sentence.start;
  const end = sentence.words[to - 1]?.end ?? sentence.end;
  const span = { start, end, ...(sentence.field && { field: sentence.field }) };
  return { ...span, text: source.slice(start, end), sentence: sentence.index, rank, organisations };
}
