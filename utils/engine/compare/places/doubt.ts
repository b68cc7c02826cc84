/** What stands in a sentence of the scene and is not the scene: other places, other happenings, no places at all. */

import { BACKGROUND_PHRASE } from '../../lexicon/background-words.ts';
import { sourceOf } from '../../text/document.ts';
import { findMatches } from '../../text/matches.ts';
import type { PlaceFact } from './facts.ts';

export const isDoubtfulScene = (fact: PlaceFact): boolean =>
  isNoPlace(fact) ||
  isResidence(fact) ||
  isOfMember(fact) ||
  isOfHospital(fact) ||
  isOfWeapon(fact) ||
  isOnTheWay(fact) ||
  isOfCustody(fact) ||
  isBackground(fact);

/** A person's name, a feast, a direction, the name of a book or of a police station. */
export function isNoPlace({ reading, detail }: PlaceFact): boolean {
  const source = sourceOf(reading.article, detail);
  return (
    NO_PLACE.test(detail.text) ||
    NAME_BEFORE.test(source.slice(Math.max(0, detail.start - 24), detail.start)) ||
    NAME_AFTER.test(source.slice(detail.end, detail.end + 16)) ||
    reading.analysis.people.some(
      (person) =>
        (person.start <= detail.start && person.end >= detail.end && person.field === detail.field) ||
        person.name?.toLowerCase() === detail.normalized,
    )
  );
}

const NO_PLACE =
  /^(?:the )?(?:easter|christmas|thanksgiving|halloween|north|south|east|west|(?:north|south)(?:east|west)|.*\bnews\b.*)$/i;
const NAME_BEFORE = /\b(?:called|titled|entitled|book|song|film|movie) (?:the )?["“]?$/i;
const NAME_AFTER =
  /^ (?:Division|Station|Precinct|Police|Gang|Crew|Elementary|Middle|High|Baptist|System|District|gang|crash|system|district)\b/;

/** "Ina Holt, of the 900 block of Elm Street": where she lives. */
const isResidence = ({ reading, detail }: PlaceFact): boolean =>
  /(?:, of (?:the )?|\b(?:lives?|lived|residing|resident of|resides) (?:in|on|at)? ?(?:the )?)$/i.test(
    sourceOf(reading.article, detail).slice(Math.max(0, detail.start - 24), detail.start),
  );

/** "a senior at Orme High School", "an Orme High School graduate": where somebody learns or teaches. */
const isOfMember = ({ reading, detail }: PlaceFact): boolean => {
  const source = sourceOf(reading.article, detail);
  return (
    MEMBER_BEFORE.test(source.slice(Math.max(0, detail.start - 30), detail.start)) ||
    MEMBER_AFTER.test(source.slice(detail.end, detail.end + 20))
  );
};

const MEMBER_BEFORE =
  /\b(?:freshman|sophomore|junior|senior|student|grader|graduate|pupil|teacher|coach|principal) (?:at|of|from) (?:the )?$/i;
const MEMBER_AFTER =
  /^ (?:students?|graduates?|freshman|sophomore|junior|senior|pupils?|teacher|coach|principal|alumn\w+)\b/;

/** "Mercy Hospital in the 900 block of Elm Street": the hospital's address. */
const isOfHospital = ({ reading, detail }: PlaceFact): boolean =>
  HOSPITAL_BEFORE.test(sourceOf(reading.article, detail).slice(Math.max(0, detail.start - 40), detail.start));

const HOSPITAL_BEFORE = /(?:Hospital|Medical Cent(?:er|re)|Clinic),? (?:in|at|on|located)\b[^.;,]{0,16}$/;

const isNarrow = ({ detail }: PlaceFact): boolean => detail.level === 'spot' || detail.level === 'site';

/** Where the gun was found is seldom where it was fired; a car that shots came from is not where they struck. */
function isOfWeapon(fact: PlaceFact): boolean {
  const { reading, detail } = fact;
  if (!isNarrow(fact)) return false;
  const source = sourceOf(reading.article, detail);
  return (
    FOUND_WEAPON.test(sentenceOf(fact)) ||
    LEFT_WEAPON.test(before(fact, 40)) ||
    (detail.level === 'spot' && FROM.test(source.slice(Math.max(0, detail.start - 24), detail.start))) ||
    (VEHICLE.test(detail.normalized) && FIRING.test(sentenceOf(fact)))
  );
}

const FOUND_WEAPON =
  /\b(?:found|find|recovered|discovered|kept|stored|seized)\b[^.;]{0,60}\b(?:guns?|rifles?|weapons?|pistols?|handguns?|revolvers?|ammunition|magazines|casings|firearms?)\b/i;
/** "left the gun in the van". */
const LEFT_WEAPON =
  /\b(?:left|placed|put|hid|threw|dropped) (?:(?:the|a|his|her|their|it|loaded) ){0,2}(?:gun|rifle|weapon|pistol|handgun|revolver|firearm)?\b[^.;,]{0,8}(?:in|under|behind|inside) $/i;
/** "from a car", "hopped in a van", "hid in the closet". */
const FROM =
  /\b(?:from|out of|near|(?:hopped|jumped|got|climbed|hid|hiding|fled|drove|ran|parked) (?:in|into|to|off in))\s+$/i;

const VEHICLE = /\b(?:car|van|vehicle|truck|suv)$/;
/** Whoever was hit is told otherwise: "shot in a car", "struck while in a van". */
const FIRING = /\b(?:opened fire|fired|firing|pulled (?:up|off)|drove|driving|fled)\b/i;

const before = ({ reading, detail }: PlaceFact, reach: number): string =>
  sourceOf(reading.article, detail).slice(Math.max(0, detail.start - reach), detail.start);

/** "taken in a friend's car", "drove themselves to the corner of Elm and Fourth": after it, and elsewhere. */
const isOnTheWay = (fact: PlaceFact): boolean =>
  TAKEN.test(before(fact, 60)) || (fact.detail.level !== 'city' && LEFT_FOR.test(before(fact, 100)));

const TAKEN =
  /\b(?:taken|driven|rushed|transported|flown|airlifted|brought|removed)(?: \w+){0,5} (?:in|by|inside)\s+$/i;
const LEFT_FOR =
  /\b(?:drove|driven|fled|ran|walked|headed|made (?:it|his way|her way|their way))\b[^.;,]{0,70}\bto(?: (?:the|an?|\w+ corner|corner|intersection|of)){0,3}\s+$/i;

/** "is held at the Elm County Jail", "appeared at the Elm County Courthouse". */
const isOfCustody = (fact: PlaceFact): boolean =>
  (JAIL.test(fact.detail.normalized) && HELD.test(sentenceOf(fact))) ||
  (fact.detail.level === 'named-site' && COURT.test(fact.detail.normalized) && APPEARED.test(sentenceOf(fact)));

const JAIL = /\b(?:jail|prison|penitentiary|detention (?:center|centre)|correctional \w+)$/;
const HELD = /\b(?:held|booked|jailed|remains?|remained|custody|bond|bail|lodged|awaiting|inmates?|serving)\b/i;

const COURT = /\b(?:jail|court|courthouse|court building|youth cent(?:er|re))$/;
const APPEARED = /\b(?:appear(?:ed|s|ance)|hearing|arraign(?:ed|ment)|charges|bond|bail)\b/i;

/** Told beside this happening: another of other days or of another town. */
function isBackground(fact: PlaceFact): boolean {
  const sentence = sentenceOf(fact);
  const year = Number(fact.reading.article.published?.slice(0, 4) ?? Number.NaN);
  return (
    BACKGROUND_PHRASE.test(sentence.toLowerCase()) ||
    OTHER_DAYS.test(sentence) ||
    AFTERWARDS.test(sentence) ||
    findMatches(/\b(?:19|20)\d\d\b/g, sentence).some(([told]) => year - Number(told) > 1)
  );
}

const OTHER_DAYS =
  /\b(?:hours|days|weeks) (?:before|after|earlier)\b|\bcame (?:just )?(?:\w+ )?(?:hours|days|weeks)\b/i;
const AFTERWARDS =
  /\b(?:funerals?|vigils?|memorial service|mourners?|visitation|buried|burial|candlelight|counsell?(?:ors?|ing))\b|^\W*(?:after|following) the (?:shooting|killing|stabbing|attack|robbery|slaying)s?,/i;

function sentenceOf({ reading, detail }: PlaceFact): string {
  const { start = 0, end = 0 } = reading.analysis.sentences[detail.sentence] ?? {};
  return sourceOf(reading.article, detail).slice(start, end);
}
