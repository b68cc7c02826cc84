/**
 * An institution's name in full here and shortened there: "Hollis Hospital", "Hollis University Hospital". Only where no
 * article has both: a short form after the full name is how news is written.
 */
import { ORGANISATION_HEADS } from '../../lexicon/organisation-words.ts';
import { SITE_NOUNS } from '../../lexicon/place-words.ts';
import { PASSAGE_CUES } from '../../text/cues.ts';
import { findMatches } from '../../text/matches.ts';
import { readWords } from '../../text/words.ts';
import type { Detail, Finding, Reading } from '../../types.ts';
import { noteFirstPair } from '../abstention-pairs.ts';
import { type Answer, makeFinding } from '../finding.ts';
import { onceAReading } from '../once-a-reading.ts';
import { cuedSentences } from '../passages.ts';
import type { Story } from '../story.ts';

export interface Institution {
  readonly reading: Reading;
  readonly detail: Detail;
  /** Words in lower case, without small ones. */
  readonly words: readonly string[];
}

const MOST_FINDINGS = 2;
/** Mentions of one form that are shown. */
const MOST_SHOWN = 3;
/** A longer run of capitals is a headline. */
const MOST_WORDS = 7;

const CAPITALS = /(?:\b(?:St|Mt)\. )?\p{Lu}[\p{L}'’&-]{1,30}(?: (?:(?:of|for|and) )?\p{Lu}[\p{L}'’&-]{0,30}){1,8}/gu;
/** The same for text without letters of other alphabets or accents: nearly all, at a third of the time. */
const PLAIN_CAPITALS =
  /(?:\b(?:St|Mt)\. )?[A-Z][A-Za-z'’&-]{1,30}(?: (?:(?:of|for|and) )?[A-Z][A-Za-z'’&-]{0,30}){1,8}/g;
const PLAIN = /^[\n -~‘’“”–—…]*$/;
/** Capitals in front that belong to the sentence or the place, not to the name. */
const LEADING = /^(?:The|At|In|On|From|To|And|But|When|After|Near|Outside|Inside|Police|Both|A|An) /;
const SMALL = new Set(['of', 'for', 'and', 'the', 'at', 'in']);

/** Words that name a kind, not one of it: "County Hospital" is no short form of "Orme County Hospital". */
const GENERIC = new Set(
  `county city state high elementary middle police fire medical general regional memorial children's children university
   national federal district public community local emergency supreme circuit criminal department school house central
   north south east west northern southern eastern western office court first new`.split(/\s+/),
);

export function compareInstitutions(story: Story): Finding[] {
  const { readings } = story;
  const forms = new Map<string, Institution[]>();
  for (const one of readings.flatMap(readInstitutions)) {
    const key = one.words.join(' ');
    const form = forms.get(key);
    if (form) form.push(one);
    else forms.set(key, [one]);
  }
  const findings: Finding[] = [];
  const byWord = Map.groupBy(forms.values(), ([first]) => first?.words[0] ?? '');
  for (const near of byWord.values()) {
    for (const short of near) {
      const fuller = near.filter((full) => isShortOf(short[0]?.words ?? [], full[0]?.words ?? []));
      const [full] = fuller;
      // Two longer forms may be two institutions.
      if (!full) continue;
      if (fuller.length > 1 || haveCommonArticle(short, full)) {
        const rule = fuller.length > 1 ? 'several-institutions' : 'told-by-both';
        noteFirstPair(story, 'name', rule, short, full);
        continue;
      }
      const groups = [short, full].map((group) => group.slice(0, MOST_SHOWN).map(toAnswer));
      const isFirst = orderOf(readings, short) <= orderOf(readings, full);
      findings.push(
        makeFinding(
          'name',
          { key: 'whatFullInstitution', args: { what: short[0]?.detail.text ?? '' } },
          'precision',
          isFirst ? groups : groups.reverse(),
          { rule: 'fuller-name-of-an-institution', alignment: 0.9, basis: full[0]?.words ?? [] },
        ),
      );
    }
  }
  return findings.slice(0, MOST_FINDINGS);
}

const readInstitutions = (reading: Reading): readonly Institution[] =>
  readInstitutionNames(reading).filter(
    ({ words }) => !words.every((word) => GENERIC.has(word)) && !GENERIC.has(words[0] ?? ''),
  );

/** Runs of capitals that name a body or a building by its kind, in order; people are left out. */
export const readInstitutionNames: (reading: Reading) => readonly Institution[] = onceAReading(findNames);

function findNames(reading: Reading): Institution[] {
  const named = cuedSentences(reading, PASSAGE_CUES.institution);
  if (named.length === 0) return [];
  const isPerson = (text: string) => reading.analysis.people.some(({ name }) => name?.toLowerCase() === text);
  const runs = named.flatMap(({ sentence, from, text }) =>
    findMatches(PLAIN.test(text) ? PLAIN_CAPITALS : CAPITALS, text).map((run) => {
      const start = from + run.index;
      return { start, end: start + run[0].length, text: run[0], sentence };
    }),
  );
  return runs.flatMap((passage): Institution[] => {
    let { start, text } = passage;
    if (!mayHaveHead(text)) return [];
    for (let lead = LEADING.exec(text); lead; lead = LEADING.exec(text)) {
      start += lead[0].length;
      text = text.slice(lead[0].length);
    }
    const all = readWords(text).map(({ norm }) => norm);
    const words = all.filter((word) => !SMALL.has(word));
    const isNamed = words.length >= 2 && words.length <= MOST_WORDS;
    const hasHead = words.slice(1).some(isHead);
    if (!isNamed || !hasHead || isPerson(text.toLowerCase())) return [];
    return [{ reading, detail: { ...passage, start, text }, words }];
  });
}

const isHead = (word: string): boolean => ORGANISATION_HEADS.has(word) || SITE_NOUNS.has(word);

/** Most runs of capitals are people and places: they are not read as words. */
const mayHaveHead = (text: string): boolean =>
  text
    .toLowerCase()
    .split(' ')
    .some((word) => isHead(word) || (!ONLY_LETTERS.test(word) && isHead(LETTERS.exec(word)![0])));
const LETTERS = /^\p{L}*/u;
const ONLY_LETTERS = /^[a-z]*$/;

/** The same first word and kind, with words between; or the fuller one goes on after the short one's kind. */
function isShortOf(short: readonly string[], full: readonly string[]): boolean {
  if (short.length >= full.length || short[0] !== full[0]) return false;
  const last = short.at(-1) ?? '';
  if (!isHead(last) || full.length - short.length > 2) return false;
  let at = 0;
  for (const word of full) if (word === short[at]) at += 1;
  if (at < short.length) return false;
  return full.at(-1) === last && last !== 'police';
}

const haveCommonArticle = (a: readonly Institution[], b: readonly Institution[]): boolean =>
  a.some(({ reading }) => b.some((other) => other.reading === reading));

const orderOf = (readings: readonly Reading[], [first]: readonly Institution[]): number =>
  first ? readings.indexOf(first.reading) : -1;

const toAnswer = ({ reading, detail, words }: Institution): Answer => ({
  reading,
  detail,
  normalized: words.join(' '),
});
