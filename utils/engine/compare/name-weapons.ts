/** What weapon it was, where the story has one: types that exclude each other (revolver, derringer). */
import { WEAPON_FAMILIES } from '../lexicon/crime-words.ts';
import type { Finding, Reading } from '../types.ts';
import { overlapOf } from './align.ts';
import { type Answer, makeFinding } from './finding.ts';
import type { Story } from './story.ts';

/**
 * At most one finding a family of weapons. Abstains where more than two types are told (there may be several weapons),
 * where one sentence has both, and where no article is certain of one type against another's.
 */
export function compareWeapons(story: Story): Finding[] {
  const { readings } = story;
  return WEAPON_FAMILIES.flatMap(({ types, isAlone }) => {
    const told = types
      .map(({ type, pattern }) => ({
        type,
        answers: readings.flatMap((reading) => readWeapons(reading, type, pattern)),
      }))
      .filter(({ answers }) => answers.length > 0);
    const [one, other] = told;
    if (!one || !other || told.length > 2) return [];
    const articles = (answers: readonly Answer[]) => new Set(answers.map(({ reading }) => reading));
    const [first, second] = [articles(one.answers), articles(other.answers)];
    const isPure =
      [...first].some((reading) => !second.has(reading)) && [...second].some((reading) => !first.has(reading));
    if (!isPure || isTogether(one.answers, other.answers)) return [];
    if (!isAlone && !one.answers.some((a) => other.answers.some((b) => sayTheSame(story, a, b)))) return [];
    const question = { key: 'whatWeapon', args: {} };
    const reason = { rule: 'weapons-exclude-each-other', alignment: 0.8, basis: [one.type, other.type] };
    return [makeFinding('name', question, 'differ', [one.answers, other.answers], reason)];
  });
}

function readWeapons(reading: Reading, type: string, pattern: RegExp): Answer[] {
  const { article, analysis } = reading;
  if (article.text.search(pattern) < 0) return [];
  return analysis.sentences.flatMap((sentence, index) => {
    if (sentence.field === 'title') return [];
    const text = article.text.slice(sentence.start, sentence.end);
    return [...text.matchAll(pattern)].map((match) => {
      const words = match[0].replace(/^(?:an?|the|his|her|their|with|of) /iu, '');
      const start = sentence.start + match.index + match[0].length - words.length;
      const detail = { start, end: start + words.length, text: words, sentence: index };
      return { reading, detail, normalized: type };
    });
  });
}

function sayTheSame({ weight }: Story, a: Answer, b: Answer): boolean {
  const stemsOf = ({ reading, detail }: Answer) => reading.analysis.sentences[detail.sentence]?.stems ?? [];
  const { containment, shared } = overlapOf(stemsOf(a), stemsOf(b), weight);
  return containment >= 0.4 && shared.length >= 3;
}

/** "a rifle and a shotgun": two weapons. */
const isTogether = (a: readonly Answer[], b: readonly Answer[]): boolean =>
  a.some((one) => b.some((other) => one.reading === other.reading && one.detail.sentence === other.detail.sentence));
