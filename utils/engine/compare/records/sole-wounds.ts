/**
 * Where the only one who was hurt was hit, where two articles tell of nobody else: then every wound is that person's,
 * whoever a sentence calls them. Several people's wounds are told by records.
 */
import { BACKGROUND_PHRASE } from '../../lexicon/background-words.ts';
import { sourceOf } from '../../text/document.ts';
import type { Finding, PlaceDetail, Reading } from '../../types.ts';
import { makeFinding } from '../finding.ts';
import { areStrangers } from '../kinship.ts';
import { isRoundUp } from '../numbers/toll-doubt.ts';
import { answersOfParts, findPartsApart } from '../places/body-parts.ts';
import type { Story } from '../story.ts';
import { isPatient, likeness, type Told, tellsOfOne } from './pairs.ts';

/** Further on stand other events. */
const LEAD = 20; // sentences

/** Null where nothing differs, or where an article may tell of somebody else. */
export function compareSoleWounds(
  story: Story,
  a: Reading,
  b: Reading,
  ofA: readonly Told[],
  ofB: readonly Told[],
): Finding | null {
  const [one, other] = [readSole(a), readSole(b)];
  const apart = findPartsApart(one, other);
  const [first] = apart?.a ?? [];
  const [second] = apart?.b ?? [];
  if (!first || !second || areStrangers(a, b, 'weak')) return null;
  if (!areOnePatient(ofA.filter(isPatient), ofB.filter(isPatient))) {
    story.abstain('place', 'maybe-another-person', { reading: a, ...first }, { reading: b, ...second });
    return null;
  }
  const groups = [[a, one] as const, [b, other] as const].map(([reading, parts]) =>
    answersOfParts(
      reading,
      parts.map(({ detail }) => detail),
    ),
  );
  const reason = { rule: 'wounds-of-the-only-one-hurt', alignment: 0.7, basis: [] };
  return makeFinding('place', { key: 'whereHit', args: {} }, 'differ', groups, reason);
}

/** Whoever is hurt, here and there, may be one person. */
const areOnePatient = (ofA: readonly Told[], ofB: readonly Told[]): boolean =>
  [...ofA, ...ofB].every((one, index, all) =>
    all.slice(index + 1).every((other) => likeness(one, other, 'wound') !== null),
  );

interface Sole {
  readonly detail: PlaceDetail;
}

const known = new WeakMap<Reading, readonly Sole[]>();

function readSole(reading: Reading): readonly Sole[] {
  const before = known.get(reading);
  if (before) return before;
  const made = findSole(reading);
  known.set(reading, made);
  return made;
}

function findSole(reading: Reading): readonly Sole[] {
  const parts = reading.analysis.places.filter(({ level, sentence }) => level === 'body' && sentence < LEAD);
  if (parts.length === 0 || !tellsOfOne(reading) || isRoundUp({ reading })) return [];
  const told: Sole[] = [];
  for (const detail of parts) {
    const last = told.at(-1)?.detail;
    const source = sourceOf(reading.article, detail);
    const isNext =
      last?.sentence === detail.sentence &&
      last.field === detail.field &&
      AND.test(source.slice(last.end, detail.start));
    const { start, end } = reading.analysis.sentences[detail.sentence] ?? detail;
    const lead = source.slice(Math.max(start, detail.start - REACH), detail.start);
    if (!isNext && !HIT.test(lead)) continue;
    // Somebody else is told of as hit after all.
    if (
      OTHERS.test(source.slice(start, detail.start)) ||
      SEVERAL.test(lead + detail.text) ||
      OF_KIN.test(lead) ||
      OF_SUSPECT.test(lead) ||
      BACKGROUND_PHRASE.test(source.slice(start, end).toLowerCase())
    )
      return [];
    told.push({ detail });
  }
  return told;
}

const REACH = 80; // characters
const AND = /^(?:,|,? and|,? or)(?: (?:in|to|once|twice|on|through|into))* $/;
/** Up to the part, in one clause. */
const HIT =
  /\b(?:shot|hit|struck|hitting|striking|graz(?:ed|ing)|wound(?:s|ed|ing)?|gunshots?|stabb(?:ed|ing)|injur(?:y|ies|ed)|shooting|bullets?|pierced|entered|exited|shrapnel)\b[^.;:]*$/i;
const OTHERS =
  /\b(?:others|another(?! (?:bullet|shot|round|gunshot))|(?:second|third|other) (?:man|woman|boy|girl|teen|victim|person|child|officer|bystander)|victims|(?:last|previous|earlier this) (?:week|month|year))\b/i;
/** In the part's own clause. */
const SEVERAL = /\b(?:both|they|their|people|men|women|boys|girls|each)\b[^,;]*$/i;
/** "The 9-year-old's brother": not the one whom the reports are on. */
const OF_KIN =
  /(?:\bold|victim|boy|girl|teen|teenager|toddler|child|infant|baby)['’]s (?:[a-z-]+ )?(?:brother|sister|mother|father|mom|dad|aunt|uncle|cousin|friend|grandmother|grandfather)\b/i;
/** "The suspect was hit in the", "shot the gunman in the"; not "the suspect shot her in the". */
const OF_SUSPECT =
  /\b(?:suspects?|gunm[ae]n|shooter|attacker|robber|intruder)(?:,[^,]{1,40},)? (?:(?:was|were|is|had|has|been|also|who|suffered|sustained|received|himself|being)\b|(?:once |twice )?(?:in|to|through) $)/i;
