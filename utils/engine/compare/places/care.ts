/** To which hospital: a name in one article, none in another. Two names may be two patients, or one who was moved. */
import { PASSAGE_CUES } from '../../text/cues.ts';
import type { Finding, Reading } from '../../types.ts';
import { daysApart } from '../numbers/facts.ts';
import { findPassages } from '../passages.ts';
import type { Story } from '../story.ts';
import { isCare, type PlaceFact } from './facts.ts';
import { groupByValue, toPlaceFinding } from './finding.ts';

const MOST_SHOWN = 3;
const MOST_DAYS = 30;
/** Of two sentences that tell of the same patients. */
const LEAST_CONTAINMENT = 0.3;
const LEAST_SHARED = 3;

/** At most one finding. */
export function compareCare(story: Story, facts: readonly PlaceFact[]): Finding[] {
  const care = facts.filter((fact) => isCare(fact) && !fact.detail.field);
  const named = care.filter(({ detail }) => detail.level === 'named-site');
  const [first] = named;
  if (!first) return [];
  const vague = [...care.filter(({ detail }) => detail.level === 'site'), ...readPlural(story)].filter(
    (fact) => !isName(fact) && named.some((name) => isNear(fact, name)),
  );
  if (story.isExplained) explainPatients(story, named);
  const silent = vague.filter(({ article }) => !named.some((fact) => fact.article === article));
  const names = new Set(named.map(({ detail }) => detail.normalized));
  if (names.size <= 2 && silent.length > 0 && !isOfSeveral(named))
    return [toFinding([...groupByValue(named), silent.slice(0, MOST_SHOWN)], 0.5)];
  return comparePatients(story, named, vague);
}

/** An article that names two hospitals tells of two patients, or of one who was moved. */
const isOfSeveral = (named: readonly PlaceFact[]): boolean =>
  [...Map.groupBy(named, ({ article }) => article).values()].some((own) =>
    own.some(({ detail }) => detail.normalized !== own[0]?.detail.normalized),
  );

/** Several hospitals are named: only sentences that tell of the same patients answer one question. */
function comparePatients({ overlap }: Story, named: readonly PlaceFact[], vague: readonly PlaceFact[]): Finding[] {
  const stemsOf = ({ reading, detail }: PlaceFact) => reading.analysis.sentences[detail.sentence]?.stems ?? [];
  let best: { pair: [PlaceFact, PlaceFact]; score: number } | null = null;
  for (const unnamed of vague) {
    for (const name of named) {
      const isKnown = named.some(
        ({ article, detail }) => article === unnamed.article && detail.normalized === name.detail.normalized,
      );
      if (name.article === unnamed.article || isKnown) continue;
      const { containment, shared } = overlap(stemsOf(unnamed), stemsOf(name));
      if (containment < LEAST_CONTAINMENT || shared.length < LEAST_SHARED) continue;
      if (containment > (best?.score ?? 0)) best = { pair: [unnamed, name], score: containment };
    }
  }
  if (!best) return [];
  return [
    toFinding(
      best.pair.sort((a, b) => a.article - b.article).map((fact) => [fact]),
      best.score,
    ),
  ];
}

/** Two hospitals of two articles, of which none names the other's: two patients, or one who was moved. */
function explainPatients({ abstain }: Story, named: readonly PlaceFact[]): void {
  const articles = [...Map.groupBy(named, ({ article }) => article).values()];
  const firstWord = ({ detail }: PlaceFact) => detail.normalized.replace(/^the /, '').split(' ')[0];
  for (const [index, one] of articles.entries())
    for (const other of articles.slice(index + 1)) {
      const isMet = one.some((a) => other.some((b) => firstWord(a) === firstWord(b)));
      if (one[0] && other[0] && !isMet) abstain('place', 'patient-unsure', one[0], other[0]);
    }
}

/** "Hill City Medical Center", read in part, is no vague word. */
const isName = ({ detail }: PlaceFact): boolean => /\p{Lu}\p{Ll}+ (?:\p{L}+ )*\p{Lu}\p{Ll}/u.test(detail.text);

/** Weeks later the hospital is another patient's, or another's of the same town. */
const isNear = (a: PlaceFact, b: PlaceFact): boolean => Math.abs(daysApart(a.reading, b.reading) ?? 0) <= MOST_DAYS;

const HOSPITALS = /\b(?:(?:area|local|nearby|different|separate|various) )?hospitals\b/gi;

/** "Taken to area hospitals". */
const readPlural = ({ readings }: Story): PlaceFact[] =>
  readings.flatMap((reading, article) =>
    findPassages(reading, HOSPITALS, PASSAGE_CUES.hospital)
      .filter(({ start }) => !isNamedBefore(reading, start))
      .map(({ match, ...passage }): PlaceFact => {
        const detail = { ...passage, level: 'site', normalized: match[0].toLowerCase(), within: [], context: [] };
        return { reading, article, detail };
      }),
  );

/** "Holt and Orme County hospitals" are named. */
const isNamedBefore = ({ article }: Reading, start: number): boolean =>
  /\p{Lu}\p{L}+ $/u.test(article.text.slice(Math.max(0, start - 24), start));

const toFinding = (groups: readonly (readonly PlaceFact[])[], alignment: number): Finding =>
  toPlaceFinding('precision', groups, { key: 'whichHospital', args: {} }, 'named-and-unnamed-hospital', alignment, [
    'hospital',
  ]);
