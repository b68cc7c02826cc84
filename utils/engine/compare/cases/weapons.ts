/** What weapon it was, where the story has one: types that exclude each other (revolver, derringer). */
import { ANY_GUN, CERTAIN_GUN, WEAPON_FAMILIES } from '../../lexicon/crime-words.ts';
import { FUNCTION_WORDS } from '../../lexicon/function-words.ts';
import { PASSAGE_CUES } from '../../text/cues.ts';
import type { Detail, Finding, Reading } from '../../types.ts';
import { noteFirstPair } from '../abstention-pairs.ts';
import { type Answer, makeFinding } from '../finding.ts';
import { inOrder } from '../names/groups.ts';
import { findPassages, hasCue } from '../passages.ts';
import type { Story } from '../story.ts';

/** Mentions of one article that are shown. */
const MOST_SHOWN = 3;

export function compareWeapons(story: Story): Finding[] {
  const differences = compareTypes(story);
  return differences.length > 0 ? differences : compareCertainty(story);
}

/** "A gun" in some articles, one certain gun in the others. */
function compareCertainty(story: Story): Finding[] {
  const told = story.readings.map((reading) => ({
    reading,
    certain: findPassages(reading, CERTAIN_GUN, PASSAGE_CUES.gun),
  }));
  const types = new Set(told.flatMap(({ certain }) => certain.map(({ text }) => text.toLowerCase())));
  if (types.size !== 1) return [];
  const toAnswer = (reading: Reading, { start, end, text, sentence }: Detail): Answer => ({
    reading,
    detail: { start, end, text, sentence },
    normalized: text.toLowerCase(),
  });
  const vague = told
    .filter(({ certain }) => certain.length === 0)
    .flatMap(({ reading }) =>
      findPassages(reading, ANY_GUN, PASSAGE_CUES.gun)
        .slice(0, MOST_SHOWN)
        .map((one) => toAnswer(reading, one)),
    );
  const certain = told.flatMap((one) => one.certain.slice(0, MOST_SHOWN).map((gun) => toAnswer(one.reading, gun)));
  if (!vague.some((a) => certain.some((b) => sayTheSame(story, a, b, 0.15, 1)))) return [];
  const reason = { rule: 'weapon-told-more-exactly', alignment: 0.7, basis: [...types] };
  return [makeFinding('name', { key: 'whatWeapon', args: {} }, 'precision', inOrder(story, [vague, certain]), reason)];
}

/**
 * At most one finding a family of weapons. Abstains where more than two types are told (there may be several weapons),
 * where one sentence has both, and where no article is certain of one type against another's.
 */
function compareTypes(story: Story): Finding[] {
  const readings = story.readings.filter((reading) => hasCue(reading, PASSAGE_CUES.weapon));
  if (readings.length < 2) return [];
  return WEAPON_FAMILIES.flatMap(({ types, isAlone }) => {
    const told = types
      .map(({ type, pattern }) => ({
        type,
        answers: readings.flatMap((reading) => readWeapons(reading, type, pattern)),
      }))
      .filter(({ answers }) => answers.length > 0);
    const [one, other] = told;
    if (!one || !other) return [];
    const refuse = (rule: string): Finding[] => {
      noteFirstPair(story, 'name', rule, one.answers, other.answers);
      return [];
    };
    if (told.length > 2) return refuse('several-weapons');
    const articles = (answers: readonly Answer[]) => new Set(answers.map(({ reading }) => reading));
    const [first, second] = [articles(one.answers), articles(other.answers)];
    const isPure =
      [...first].some((reading) => !second.has(reading)) && [...second].some((reading) => !first.has(reading));
    if (!isPure) return refuse('told-by-both');
    if (isTogether(one.answers, other.answers)) return refuse('told-side-by-side');
    if (!isAlone && !one.answers.some((a) => other.answers.some((b) => sayTheSame(story, a, b))))
      return refuse('told-in-other-words');
    const question = { key: 'whatWeapon', args: {} };
    const reason = { rule: 'weapons-exclude-each-other', alignment: 0.8, basis: [one.type, other.type] };
    return [makeFinding('name', question, 'differ', inOrder(story, [one.answers, other.answers]), reason)];
  });
}

function readWeapons(reading: Reading, type: string, pattern: RegExp): Answer[] {
  return findPassages(reading, pattern, PASSAGE_CUES.weapon).map(({ start, end, text, sentence }) => {
    // The word before belongs to the weapon ("single-shot revolver") unless it is small.
    const before = /[\w-]+ $/.exec(reading.article.text.slice(Math.max(0, start - 24), start))?.[0] ?? '';
    const words = FUNCTION_WORDS.has(before.trim().toLowerCase()) ? text : `${before}${text}`;
    return { reading, detail: { start: end - words.length, end, text: words, sentence }, normalized: type };
  });
}

function sayTheSame({ overlap }: Story, a: Answer, b: Answer, least = 0.4, leastShared = 3): boolean {
  const stemsOf = ({ reading, detail }: Answer) => reading.analysis.sentences[detail.sentence]?.stems ?? [];
  const { containment, shared } = overlap(stemsOf(a), stemsOf(b));
  return containment >= least && shared.length >= leastShared;
}

/** "a rifle and a shotgun": two weapons. */
const isTogether = (a: readonly Answer[], b: readonly Answer[]): boolean =>
  a.some((one) => b.some((other) => one.reading === other.reading && one.detail.sentence === other.detail.sentence));
