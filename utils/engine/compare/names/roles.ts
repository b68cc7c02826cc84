/**
 * People whom one article knows by what they do and another by name: "a barista" here, "the barista, Ada Brunt," there.
 * Only roles of which an event has one as a rule, and only where each article has one of it.
 */
import { isSameName } from '../../details/people/name-forms.ts';
import { UNIQUE_ROLES } from '../../lexicon/role-words.ts';
import { PASSAGE_CUES } from '../../text/cues.ts';
import type { Detail, Finding, Reading } from '../../types.ts';
import { type Answer, makeFinding } from '../finding.ts';
import { areStrangers } from '../kinship.ts';
import { mentionsBySentence } from '../mentions.ts';
import { findPassages } from '../passages.ts';
import type { Story } from '../story.ts';
import { inOrder } from './groups.ts';

const MOST_FINDINGS = 2;
/** In either case: "Deputy" is a title only before a name. */
const NOUNS = UNIQUE_ROLES.split(/\s+/)
  .map((noun) => `[${noun.charAt(0).toUpperCase()}${noun.charAt(0)}]${noun.slice(1)}`)
  .join('|');
/** "a Marlow barista", "a female Deputy"; not "a deputy sheriff", nor "a suspect Ada". */
const UNNAMED = new RegExp(
  `\\b(?:[Aa]n?|[Aa]nother) (?:[\\w-]+ ){0,2}?(${NOUNS})\\b(?! \\p{Lu}| (?:sheriff|general|chief|of)\\b|['’-])`,
  'gu',
);
const ANY = new RegExp(`\\b(${NOUNS})\\b(?!['’-])`, 'gu');
/** Between the noun and the name: "the deputy, Ada Brunt", "barista Ada Brunt", "the driver, identified as Ada Brunt". */
const LINK = /^(?:, | |, (?:identified as|named|\d{1,3}-year-old) | was identified as )$/;
const LONGEST_LINK = 22; // characters

/** `told`: names that another question gives already. */
export function compareRoles(story: Story, told: ReadonlySet<string>): Finding[] {
  const named = story.readings.flatMap(readNamed);
  if (named.length === 0) return [];
  const byRole = Map.groupBy(named, ({ normalized }) => normalized);
  const unnamed = story.readings.flatMap(readUnnamed);
  return [...byRole]
    .flatMap(([role, holders]) =>
      join(
        story,
        unnamed.filter(({ normalized }) => normalized === role),
        holders,
        told,
      ),
    )
    .slice(0, MOST_FINDINGS);
}

interface Named extends Answer {
  readonly name: string;
}

/** Names that stand beside their role. */
function readNamed(reading: Reading): Named[] {
  const mentions = mentionsBySentence(reading);
  return findPassages(reading, ANY, PASSAGE_CUES.role).flatMap(({ end, sentence, match }) => {
    const mention = mentions.get(sentence)?.find(({ start }) => start > end && start - end <= LONGEST_LINK);
    const name = mention?.person.name;
    if (!mention || !name || !LINK.test(reading.article.text.slice(end, mention.start))) return [];
    const text = reading.article.text.slice(mention.start, mention.end);
    const detail: Detail = { start: mention.start, end: mention.end, text, sentence };
    return [{ reading, detail, name, normalized: (match[1] ?? '').toLowerCase() }];
  });
}

const readUnnamed = (reading: Reading): Answer[] =>
  findPassages(reading, UNNAMED, PASSAGE_CUES.role).map(({ match, ...detail }) => ({
    reading,
    detail,
    normalized: (match[1] ?? '').toLowerCase(),
  }));

function join(story: Story, unnamed: readonly Answer[], named: readonly Named[], told: ReadonlySet<string>): Finding[] {
  const [first] = named;
  if (!first || told.has(first.name.toLowerCase())) return [];
  // Two of one role are not told apart.
  if (named.some(({ name }) => !isSameName(name, first.name))) return [];
  const isKnown = ({ article, analysis }: Reading) =>
    article.text.includes(first.name) ||
    analysis.people.some(({ name }) => name !== null && isSameName(name, first.name));
  const here = unnamed.filter(
    ({ reading }, index) =>
      !isKnown(reading) &&
      !areStrangers(reading, first.reading) &&
      unnamed.findIndex((other) => other.reading === reading) === index &&
      unnamed.filter((other) => other.reading === reading).length === 1,
  );
  if (here.length === 0) return [];
  const holders = named.filter(({ reading }, index) => named.findIndex((other) => other.reading === reading) === index);
  const groups = inOrder(story, [here, holders.map((one) => ({ ...one, normalized: one.name.toLowerCase() }))]);
  const question = { key: 'whoUnnamed', args: { who: first.normalized } };
  const reason = { rule: 'role-here-name-there', alignment: 0.6, basis: [first.normalized] };
  return [makeFinding('name', question, 'precision', groups, reason)];
}
