/**
 * Where somebody is from: "Ina Holt, 34, of Ardmore" here, "of Corvane" there; "an Ardmore man was charged" here, "Omar
 * Reyes of Corvane was charged" there, where each article tells it of one accused or of one victim only.
 */
import { isSameName } from '../../details/people/name-forms.ts';
import { NATIONS } from '../../lexicon/nation-names.ts';
import { CITIES_OF_DISTRICTS, DIRECTIONS, NOT_PLACES, STATES } from '../../lexicon/place-words.ts';
import { sourceOf } from '../../text/document.ts';
import { isEveryday } from '../../text/everyday-words.ts';
import { findMatches } from '../../text/matches.ts';
import { stem } from '../../text/words.ts';
import type { Finding, PersonDetail, Question, Reading } from '../../types.ts';
import { areStrangers } from '../kinship.ts';
import { isRoundUp } from '../numbers/toll-doubt.ts';
import type { Story } from '../story.ts';
import type { PlaceFact } from './facts.ts';
import { toPlaceFinding } from './finding.ts';

interface ReadHome {
  readonly fact: PlaceFact;
  readonly town: string;
  /** Null for "an Ardmore man". */
  readonly name: string | null;
  /** The words behind it, which tell of the role. */
  readonly behind: string;
}

interface Home extends ReadHome {
  readonly role: 'accused' | 'victim' | null;
}

/** Homes of one article, and of all: each is put against each. */
const MOST_OF_ARTICLE = 12;
const MOST = 100;

/** At most one finding. */
export function compareHomes({ readings, abstain }: Story): Finding[] {
  const read = readings
    .flatMap((reading, article) => {
      const own = readHomes(reading, article);
      return own.length === 0 || isRoundUp({ reading }) ? [] : own;
    })
    .slice(0, MOST);
  if (read.every(({ fact }) => fact.article === read[0]?.fact.article)) return [];
  const homes = read.map((home): Home => ({ ...home, role: roleOf(home.behind) }));
  for (const [index, a] of homes.entries()) {
    for (const b of homes.slice(index + 1)) {
      if (a.fact.article === b.fact.article || a.town === b.town || !isOnePerson(homes, a, b)) continue;
      const refusal = whyNotApart(homes, a, b);
      if (refusal !== null) {
        abstain('place', refusal, a.fact, b.fact);
        continue;
      }
      const groups = [a, b].map((side) =>
        homes.filter((home) => home.town === side.town && (home === side || isOnePerson(homes, home, side))),
      );
      const who = a.name ?? b.name;
      const question: Question = who === null ? { key: 'whereFrom', args: {} } : { key: 'whereFromWho', args: { who } };
      return [
        toPlaceFinding(
          'differ',
          groups.map((group) => group.map(({ fact }) => fact)),
          question,
          'other-home-town',
          0.7,
          [],
        ),
      ];
    }
  }
  return [];
}

/** Of two towns of one person: the rule that lets both stand, null for a difference. */
function whyNotApart(homes: readonly Home[], a: Home, b: Home): string | null {
  if (!areApart(a, b)) return 'may-be-within';
  // Who is told of with both is from both, or moved.
  const isMet = (side: Home, its: Home) =>
    homes.some(
      (home) => home.fact.article === its.fact.article && home.town === side.town && isOnePerson(homes, home, its),
    );
  if (isMet(a, b) || isMet(b, a)) return 'told-by-both';
  return areStrangers(a.fact.reading, b.fact.reading, 'weak') ? 'strangers' : null;
}

/** By name; without one by the role, which one person only has in each article. */
function isOnePerson(homes: readonly Home[], a: Home, b: Home): boolean {
  if (a.name !== null && b.name !== null) return isSameName(a.name, b.name);
  if (a.role === null || a.role !== b.role) return false;
  return [a, b].every((side) =>
    homes.every(
      (home) => home.fact.article !== side.fact.article || home.role !== side.role || home.town === side.town,
    ),
  );
}

/** Neither names the other in part, and no article puts the one in the other. */
function areApart({ town: one, fact: a }: Home, { town: other, fact: b }: Home): boolean {
  const words = new Set(one.split(' '));
  if (
    other.split(' ').some((word) => words.has(word)) ||
    CITIES_OF_DISTRICTS.has(one) !== CITIES_OF_DISTRICTS.has(other)
  )
    return false;
  return [a, b].every(({ reading }) => {
    const text = reading.article.text.toLowerCase();
    return (
      [one, other].every((town) => !PARTS.some((part) => text.includes(`${town} ${part}`))) &&
      !text.includes(`${one}, ${other}`) &&
      !text.includes(`${other}, ${one}`)
    );
  });
}
const PARTS = ['neighborhood', 'neighbourhood', 'section', 'subdivision', 'community', 'borough'];

const TOWN = "((?:\\p{Lu}[\\p{Ll}’'-]+ ?){1,3})";
/** ", 34, of Ardmore", ", who lives in Ardmore". */
const BEHIND = new RegExp(
  `^(?:,? Jr\\.?| II+)?,? ?(?:\\(?\\d{1,2}\\)?,? )?(?:of|from|who (?:lives in|is from)|a resident of) ${TOWN}`,
  'u',
);
const KINDS = 'man|woman|teenager|teen|boy|girl|resident';
const AGED = '(?:\\d{1,2}-year-old )?';
const UNNAMED = new RegExp(`(?:^|\\s)An? ${AGED}${TOWN}(?:${KINDS})\\b`, 'gu');
/** Headlines leave the article out: "Ardmore man charged". */
const IN_TITLE = new RegExp(`^${AGED}${TOWN}(?:${KINDS})\\b`, 'gu');
const LEAD = 3; // sentences
const REACH = 70; // characters

function readHomes(reading: Reading, article: number): ReadHome[] {
  const named = reading.analysis.people.flatMap((person) => readNamed(reading, article, person));
  const unnamed = reading.analysis.sentences.slice(0, LEAD).flatMap((place, sentence): ReadHome[] => {
    const source = sourceOf(reading.article, place);
    const pattern = place.field ? IN_TITLE : UNNAMED;
    return findMatches(pattern, source.slice(place.start, place.end)).flatMap((match): ReadHome[] => {
      const at = place.start + match.index;
      const from = at + match[0].indexOf(match[1] ?? '');
      return makeHome(reading, article, { ...place, sentence }, from, match[1] ?? '', null, at + match[0].length);
    });
  });
  const homes = new Map<string, ReadHome>();
  for (const home of [...named, ...unnamed]) {
    const key = `${home.name}|${home.town}`;
    if (!homes.has(key)) homes.set(key, home);
  }
  return [...homes.values()].slice(0, MOST_OF_ARTICLE);
}

function readNamed(reading: Reading, article: number, { name, mentions, titles }: PersonDetail): ReadHome[] {
  if (name === null || titles.length > 0) return [];
  const { text } = reading.article;
  return mentions.flatMap(({ start, end, field }): ReadHome[] => {
    if (field === 'title') return [];
    const behind = BEHIND.exec(text.slice(end, end + REACH));
    if (!behind?.[1]) return [];
    const { sentences } = reading.analysis;
    const sentence = sentences.findIndex((each) => !each.field && each.start <= start && each.end >= end);
    const from = end + behind[0].length - behind[1].length;
    return makeHome(reading, article, { sentence }, from, behind[1], name, end + behind[0].length);
  });
}

function makeHome(
  reading: Reading,
  article: number,
  { sentence, field }: { readonly sentence: number; readonly field?: 'title' },
  start: number,
  written: string,
  name: string | null,
  next: number,
): ReadHome[] {
  const town = written.trim().replace(/['’]s$/, '');
  const norm = town.toLowerCase();
  const [first = '', ...others] = norm.split(' ');
  if (sentence < 0 || STATES.has(norm) || NATIONS.has(norm) || [first, ...others].some(isNoTown)) return [];
  // A headline's first word has a capital whatever it is: "Teen girl shot".
  if (field && isEveryday(first, stem(first))) return [];
  const source = field ? reading.article.title : reading.article.text;
  const detail = {
    start,
    end: start + town.length,
    text: town,
    sentence,
    ...(field && { field }),
    level: 'city',
    normalized: norm,
    within: [],
    context: [],
  };
  return [
    {
      fact: { reading, article, detail },
      town: norm,
      name,
      behind: source.slice(next, next + REACH),
    },
  ];
}

/** Wider than a town, or said of people otherwise ("a Northern Ohio man", "a Muslim woman"). */
const NOT_TOWNS: ReadonlySet<string> = new Set(
  `county street avenue road drive lane block police northern southern eastern western central upstate suburban rural
   island valley black white hispanic latino latina asian muslim jewish christian catholic mormon amish native army navy
   marine washington teen teenage preteen toddler gay transgender homeless unarmed unidentified`.split(/\s+/),
);
const isNoTown = (word: string): boolean =>
  NOT_TOWNS.has(word) || NOT_PLACES.has(word) || DIRECTIONS.has(word) || /-(?:area|based|born|bred)$/.test(word);

const ACCUSED =
  /\b(?:arrested|charged|accused|jailed|indicted|convicted|sentenced|pleaded|faces|facing|booked|allegedly|custody|bars)\b/;
/** "was shot"; without its verb only where nobody is the one shot: "boy, 15, shot by a friend", not "man shot his wife". */
const VICTIM =
  /\b(?:was|were|been) (?:\w+ )?(?:shot|killed|wounded|injured|stabbed|hospitalized|pronounced|flown|airlifted)\b|^(?:, \d+,)? ?(?:\w+ly )?(?:shot|killed|wounded|injured|stabbed)(?= (?:by|in|to|at|outside|during|near)\b|[,.]|$)|\b(?:died|dies|dead|recovering|alive)\b/;

function roleOf(behind: string): Home['role'] {
  const [accused, victim] = [behind.search(ACCUSED), behind.search(VICTIM)];
  if (accused < 0 && victim < 0) return null;
  return victim < 0 || (accused >= 0 && accused < victim) ? 'accused' : 'victim';
}
