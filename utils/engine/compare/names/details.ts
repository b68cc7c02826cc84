/** What one article says more of a name: the full form, and who it is that another article leaves unnamed. */
import { foldName, isSameName, splitName } from '../../details/people/name-forms.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { TRANSLITERATED_NAMES } from '../../lexicon/nicknames.ts';
import { CARDINALS } from '../../lexicon/number-words.ts';
import { ORGANISATION_HEADS } from '../../lexicon/organisation-words.ts';
import { SITE_NOUNS } from '../../lexicon/place-words.ts';
import { PASSAGE_CUES } from '../../text/cues.ts';
import type { Analysis, Detail, Finding, PersonDetail, Reading, Span } from '../../types.ts';
import { type Answer, makeFinding } from '../finding.ts';
import { mentionsBySentence } from '../mentions.ts';
import { findPassages } from '../passages.ts';
import type { Story } from '../story.ts';
import { inOrder, type PersonGroup, type StoryPerson } from './groups.ts';

/** More of either kind are not worth a reader's time. */
const MOST_SHOWN = 4;

/** Full names first, then the unnamed. */
export function compareNameDetails(story: Story, groups: readonly PersonGroup[]): Finding[] {
  return [...compareFullNames(groups).slice(0, MOST_SHOWN), ...compareUnnamed(story)];
}

/** "Todd Vane" here, "Todd James Vane Jr." there; an initial more comes last, and of those only whom the news befell. Spelling and hyphens are no detail. */
function compareFullNames(groups: readonly PersonGroup[]): Finding[] {
  const weight = ({ members }: PersonGroup) => members.reduce((sum, { person }) => sum + person.mentions.length, 0);
  const told = groups
    .filter(hasForms)
    .sort((a, b) => weight(b) - weight(a))
    .map(readForms);
  const fuller = told.filter(({ forms, isBare }) => isBare && forms.size > 1);
  const initialled = told.filter(({ group, forms, isBare }) => !isBare && forms.size > 1 && isInvolved(group));
  return [...fuller, ...initialled].flatMap(({ group, forms }) => {
    const full = [...forms];
    const letters = new Set(group.members.map(({ name }) => foldName(name)));
    // Both forms in one article: the full name first, the short one after; or father and son.
    const isInOne = full.some(([form, ones]) =>
      full.some(([other, its]) => form !== other && ones.some((a) => its.some((b) => a.reading === b.reading))),
    );
    const members = full.flatMap(([, ones]) => ones);
    // A word in front that is no first name is a title that was taken for one ("Deacon Todd Vane").
    const isTitled = members.some(({ name: long }) =>
      members.some(({ name }) => long.endsWith(` ${name}`) && !GIVEN_NAMES.has(splitName(long).given)),
    );
    if (letters.size < 2 || isInOne || isTitled || areFatherAndSon(members)) return [];
    const values = full.map(([, ones]) =>
      ones.map(({ reading, person, name }): Answer => ({ reading, detail: person, normalized: name.toLowerCase() })),
    );
    const reason = { rule: 'fuller-form-of-a-name', alignment: 0.95, basis: full.map(([form]) => form) };
    return [makeFinding('name', { key: 'whatFullName', args: { who: group.name } }, 'precision', values, reason)];
  });
}

/** Ages are told of those whom the news befell; an official's initial tells a reader nothing. */
const isInvolved = ({ members }: PersonGroup): boolean => members.every(({ person }) => person.age !== undefined);

const hasForms = ({ members }: PersonGroup): boolean => members.some(({ name }) => name !== members[0]?.name);

interface Forms {
  readonly group: PersonGroup;
  readonly forms: ReadonlyMap<string, readonly StoryPerson[]>;
  /** They differ in more than an initial. */
  readonly isBare: boolean;
}

/** A person's names by first and middle names and suffix: with initials only where they differ in nothing else. */
function readForms(group: PersonGroup): Forms {
  const told = group.members.filter(({ name }) => !splitName(name).isInitials && splitName(name).given.length > 1);
  const formsWith = (shortest: number) =>
    Map.groupBy(told, ({ name }) => {
      const { given, middle, suffix } = splitName(name);
      const first = TRANSLITERATED_NAMES.has(given) ? '' : given;
      return [first, ...middle.filter((part) => part.length > shortest), suffix].join(' ');
    });
  const bare = formsWith(1);
  return bare.size > 1 ? { group, forms: bare, isBare: true } : { group, forms: formsWith(0), isBare: false };
}

/** "Todd Vane Jr." is no other form of "President Todd Vane": a son may have his father's mentions read into his. */
function areFatherAndSon(members: readonly StoryPerson[]): boolean {
  const isYounger = ({ name }: StoryPerson) => splitName(name).suffix !== '';
  return members.some(isYounger) && members.some((one) => !isYounger(one) && one.person.titles.length > 0);
}

/** With its noun where one follows: "the 16-year-old was held" has none. */
const AGED = new RegExp(
  `\\b(\\d{1,3}|${[...CARDINALS.keys()].join('|')})-year-old\\b(?: (?:[a-z]+ ){0,2}?(boy|girl|man|woman|teen|teenager|student|driver|suspect|victim|male|female|mother|father|son|daughter)\\b)?`,
  'gi',
);
const MALE = new Set(['boy', 'man', 'male', 'father', 'son']);
const FEMALE = new Set(['girl', 'woman', 'female', 'mother', 'daughter']);

interface Aged {
  readonly answer: Answer;
  readonly age: number;
  readonly noun: string;
}

/** "A 14-year-old girl" here, there the one person of that age, or the one who is identified as the victim, by name. */
function compareUnnamed(story: Story): Finding[] {
  const { readings } = story;
  const aged = readings.flatMap(readAged);
  const byAge = [...new Set(aged.map(({ age }) => age))].flatMap((age) => {
    const named = readings.flatMap((reading) => peopleOf(reading, age).map((person) => ({ reading, person })));
    const ofAge = aged.filter((one) => one.age === age);
    // Two of one age, a boy and a girl, are not told apart by it.
    const isMixed = ofAge.some(({ noun }) => MALE.has(noun)) && ofAge.some(({ noun }) => FEMALE.has(noun));
    return isMixed ? [] : join(story, ofAge, named, `age ${age}`);
  });
  const identified = readings.flatMap(readIdentified);
  const byVictim = identified.slice(0, 1).flatMap(({ noun }) => {
    const meant = aged.filter((one) => (noun === 'victim' ? isOfDeath(one.answer) : one.noun === noun));
    const isOne = new Set(meant.map(({ age }) => age)).size === 1;
    return isOne ? join(story, meant, identified, 'victim') : [];
  });
  return [...byAge, ...byVictim].slice(0, MOST_SHOWN);
}

interface Named {
  readonly reading: Reading;
  readonly person: PersonDetail;
}

/** One finding, where one name is told and some article does not know it. */
function join(story: Story, unnamed: readonly Aged[], named: readonly Named[], basis: string): Finding[] {
  const [first] = named;
  const name = first?.person.name;
  if (!name || named.some(({ person }) => !isSameName(person.name ?? '', name))) return [];
  const isKnown = ({ analysis }: Reading) =>
    analysis.people.some((person) => person.name !== null && isSameName(person.name, name));
  const here = unnamed.filter(({ answer }) => !isKnown(answer.reading));
  const [phrase] = here;
  if (!phrase) return [];
  const values = [
    here.map(({ answer }) => answer),
    named.map(
      ({ reading, person }): Answer => ({
        reading,
        detail: mentionWithAge(reading, person),
        normalized: name.toLowerCase(),
      }),
    ),
  ];
  const question = { key: 'whoUnnamed', args: { who: phrase.answer.detail.text } };
  return [
    makeFinding('name', question, 'precision', inOrder(story, values), {
      rule: 'unnamed-here-named-there',
      alignment: 0.8,
      basis: [basis],
    }),
  ];
}

const IDENTIFIED =
  /\bidentified (?:the |a |one )?(?:[\w-]+ ){0,2}?(victim|boy|girl|man|woman|teen|teenager|child) (?:[a-z]+ ){0,4}?as /g;

/** "identified the victim as NAME". */
function readIdentified(reading: Reading): (Named & { noun: string })[] {
  const mentions = mentionsBySentence(reading);
  return findPassages(reading, IDENTIFIED, PASSAGE_CUES.identified).flatMap(({ end, sentence, match }) => {
    const mention = mentions.get(sentence)?.find(({ start }) => start >= end && start - end < 20);
    return mention ? [{ reading, person: mention.person, noun: match[1] ?? '' }] : [];
  });
}

/** Stems of being killed: the aged person of such a sentence is the victim, as a rule. */
const DEATH = new Set(['kill', 'dead', 'death', 'die', 'fatal', 'slain', 'deadli']);

const isOfDeath = ({ reading, detail }: Answer): boolean =>
  reading.analysis.sentences[detail.sentence]?.stems.some((stem) => DEATH.has(stem)) ?? false;

/** Named once and late, and not as the one identified: of another event that the article recalls. */
const isOfAnotherEvent = ({ sentences }: Analysis, { mentions, sentence }: PersonDetail): boolean =>
  mentions.length < 2 && sentence > LATE && ((sentences[sentence]?.cues ?? 0) & PASSAGE_CUES.identified) === 0;
const LATE = 12; // sentences

const peopleOf = ({ analysis }: Reading, age: number): PersonDetail[] =>
  analysis.people.filter(
    (person) => person.name !== null && person.age === age && !person.field && !isOfAnotherEvent(analysis, person),
  );

/** Between a name and its age. */
const NEAR = 14; // characters

/** The mention that the age stands at; the first one else. */
function mentionWithAge({ article, analysis }: Reading, person: PersonDetail): Detail {
  const { age, mentions } = person;
  if (age === undefined) return person;
  const isAtAge = ({ start, end, field }: Span) =>
    !field &&
    (new RegExp(`^,? (?:age )?${age}\\b`).test(article.text.slice(end, end + NEAR)) ||
      new RegExp(`\\b${age}-year-old (?:\\S{1,12} )?$`).test(article.text.slice(Math.max(0, start - 30), start)));
  const mention = mentions.find(isAtAge);
  if (!mention) return person;
  const sentence = analysis.sentences.findIndex(
    ({ start, end, field }) => !field && start <= mention.start && mention.end <= end,
  );
  const text = article.text.slice(mention.start, mention.end);
  return sentence < 0 ? person : { start: mention.start, end: mention.end, text, sentence };
}

function readAged(reading: Reading): Aged[] {
  return findPassages(reading, AGED, PASSAGE_CUES.aged).flatMap(({ start, end, text, sentence, match }) => {
    const isNamed =
      isNameBehind(reading.article.text.slice(end, end + NAME_REACH)) ||
      NAME_BEFORE.test(reading.article.text.slice(Math.max(0, start - NAME_REACH), start));
    if (isNamed) return [];
    return [
      {
        answer: { reading, detail: { start, end, text, sentence }, normalized: text.toLowerCase() },
        age: CARDINALS.get(match[1]?.toLowerCase() ?? '') ?? Number(match[1]),
        noun: match[2]?.toLowerCase() ?? '',
      },
    ];
  });
}

/** "his 31-year-old sister, Ada Brunt", "the 9-year-old, named Ida": no unnamed one. */
const NAME_BEHIND =
  /^(?: [a-z-]+){0,2},? (?:(?:named|identified as|known as|called) )?((?:\p{Lu}[\p{L}.'’-]*[ .,;]?)+)/u;
const isInstitutionWord = (word: string): boolean => ORGANISATION_HEADS.has(word) || SITE_NOUNS.has(word);

/** A school's or a town's name tells where one belongs, not who one is. */
const isNameBehind = (text: string): boolean =>
  NAME_BEHIND.exec(text)?.[1]
    ?.toLowerCase()
    .split(/[^\p{L}]+/u)
    .every((word) => !isInstitutionWord(word.replace(/s$/, ''))) ?? false;

/** "Ada Brunt, Crane's 17-year-old sister". */
const NAME_BEFORE = /\p{Lu}\p{L}+, (?:\S{1,20} )?$/u;
const NAME_REACH = 40; // characters
