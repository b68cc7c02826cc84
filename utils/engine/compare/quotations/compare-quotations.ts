/** Quotations of one utterance that give other words inside the marks. Who spoke them is `speakers/compare-speakers`' business. */

import { BACKSHIFTS, LIGHT_WORDS } from '../../lexicon/quotation-folding.ts';
import type { Finding } from '../../types.ts';
import { makeFinding } from '../finding.ts';
import { nameWords, relateNames } from '../speakers/identity.ts';
import type { Story } from '../story.ts';
import { noteTrifle } from './abstentions.ts';
import type { Hunk } from './alignment.ts';
import { answerWords } from './answers.ts';
import { firstWords } from './first-words.ts';
import type { Quoted } from './likeness.ts';
import { type Match, matchQuotations, type Trifle } from './matches.ts';
import { differingSentences, gatherUtterances, leaveAgreed, type Utterance, type Version } from './utterances.ts';
import { isInflection } from './words.ts';

/** A sentence of fewer shared words is begun and ended as it comes. */
const LEAST_SENTENCE = 4;

/** One finding an utterance, over any number of articles; versions with the same words are one value. */
export function compareQuotations(story: Story): Finding[] {
  const matches = matchQuotations(story).map(withoutTrifles);
  return gatherUtterances(story.isExplained ? matches : leaveAgreed(matches)).flatMap((utterance) => {
    const groups = groupVersions(utterance);
    if (groups.length < 2) {
      noteTrifle(story, utterance);
      return [];
    }
    const speaker = commonSpeaker(groups.flat());
    const answers = groups.map((group) => group.map(answerWords));
    const involved = utterance.matches.filter(({ hunks }) => hunks.length > 0);
    const identity = Math.max(...involved.map((match) => match.identity));
    return [
      makeFinding(
        'quote',
        speaker
          ? { key: 'whatWords', args: { speaker } }
          : { key: 'whatWordsUnnamed', args: { words: firstWords(answers[0]?.[0]?.text ?? '') } },
        'wording',
        answers,
        { rule: 'other-words-in-marks', alignment: identity, basis: basisOf(involved[0]) },
      ),
    ];
  });
}

/** The name that every version gives or leaves open; null where another speaker is told, for that is another question. */
function commonSpeaker(versions: readonly Version[]): string | null {
  const speakers = versions.flatMap(({ quoted }) => quoted.quotation.speaker ?? []);
  const isOpen = speakers.every(({ name, type }) => name !== undefined || type === 'pronoun');
  const names = speakers.flatMap(({ name }) => name ?? []).sort((x, y) => y.length - x.length);
  const [fullest] = names;
  if (!isOpen || fullest === undefined) return null;
  return names.every((name) => relateNames(nameWords(name), nameWords(fullest)) === 'same') ? fullest : null;
}

/**
 * Leaves out what is no other wording: an article or "and" more or less inside a sentence where nothing else differs,
 * and, in a phrase woven into the outlet's sentence, where it begins and ends, the ending or the tense that its grammar
 * asks for.
 */
function withoutTrifles(match: Match): Match {
  if (match.hunks.length === 0) return match;
  const wordsOf = ({ a, b }: Hunk) => [match.a.words.slice(...a), match.b.words.slice(...b)] as const;
  const isWoven = ({ quotation: { form, text } }: Quoted) => form !== 'utterance' || /^\s*\p{Ll}/u.test(text);
  const isPhrase = isWoven(match.a) || isWoven(match.b);
  const isShort = match.matches.length < LEAST_SENTENCE;
  const trifleOf = (hunk: Hunk): Trifle | null => {
    if (hunk.edge) return isShort || isPhrase ? 'begun-or-ended-elsewhere' : null;
    const [left, right] = wordsOf(hunk);
    const isBent =
      isPhrase && left.length === right.length && left.every((word, i) => isBentWord(word.norm, right[i]?.norm ?? ''));
    return isBent ? 'bent-to-the-sentence' : null;
  };
  let trifle = null as Trifle | null;
  const hunks = match.hunks.filter((hunk) => {
    const own = trifleOf(hunk);
    trifle ??= own;
    return own === null;
  });
  const areLight = hunks.every((hunk) => {
    const [left, right] = wordsOf(hunk);
    return (
      !hunk.edge &&
      (left.length === 0 || right.length === 0) &&
      [...left, ...right].every(({ norm }) => LIGHT_WORDS.has(norm))
    );
  });
  if (areLight && hunks.length > 0) trifle = 'article-or-conjunction';
  return { ...match, hunks: areLight ? [] : hunks, ...(trifle && { trifle }) };
}

const isBentWord = (a: string, b: string): boolean =>
  isInflection(a, b) || BACKSHIFTS.has(`${a} ${b}`) || BACKSHIFTS.has(`${b} ${a}`);

/** Versions with the same words together, in order of publication; a version that cannot be held against any is left out. */
function groupVersions({ versions, matches }: Utterance): Version[][] {
  const groups: Version[][] = [];
  for (const version of versions) {
    const relations = groups.map((group) => group.map((other) => relate(version, other, matches)));
    const same = relations.findIndex((all) => all.includes('same'));
    if (same >= 0) groups[same]?.push(version);
    else if (groups.length === 0 || relations.some((all) => all.includes('other'))) groups.push([version]);
  }
  return groups;
}

function relate(x: Version, y: Version, matches: readonly Match[]): 'same' | 'other' | null {
  const match = matches.find(({ a, b }) => (a === x.quoted && b === y.quoted) || (a === y.quoted && b === x.quoted));
  if (!match) return null;
  const own = match.a === x.quoted ? x : y;
  return [...differingSentences(match, 'a')].some((sentence) => own.sentences.has(sentence)) ? 'other' : 'same';
}

const basisOf = (match: Match | undefined): string[] =>
  match
    ? match.matches
        .map(([i]) => match.a.words[i])
        .flatMap((word) => (word?.isContent ? [word.norm] : []))
        .slice(0, 12)
    : [];
