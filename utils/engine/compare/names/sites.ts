/** A housing development under two names, where every article knows one. */

import { FUNCTION_WORDS } from '../../lexicon/function-words.ts';
import { HOUSING_CALLED, HOUSING_FILLERS, HOUSING_LEAD, HOUSING_NOUN } from '../../lexicon/housing-words.ts';
import { PASSAGE_CUES } from '../../text/cues.ts';
import type { Finding, Reading } from '../../types.ts';
import { type Answer, makeFinding } from '../finding.ts';
import { areStrangers } from '../kinship.ts';
import { findPassages } from '../passages.ts';
import type { Story } from '../story.ts';

/** At most one finding. Abstains where an article tells of several developments. */
export function compareSites({ readings }: Story): Finding[] {
  const told = readings
    .map(readSites)
    .filter((answers) => answers.length > 0 && answers.every((one) => isVariant(one, answers[0]!)));
  const groups: Answer[][] = [];
  for (const answers of told) {
    const known = groups.find(([first]) => first && answers[0] && isVariant(first, answers[0]));
    if (known) known.push(...answers);
    else groups.push([...answers]);
  }
  const [one, other] = groups;
  if (!one || !other || groups.length > 2) return [];
  // Two look-alike events have two developments.
  if (one.every((a) => other.every((b) => areStrangers(a.reading, b.reading, 'weak')))) return [];
  const reason = {
    rule: 'one-development-two-names',
    alignment: 0.7,
    basis: groups.map(([first]) => first?.normalized ?? ''),
  };
  return [makeFinding('name', { key: 'whatHousing', args: {} }, 'differ', groups, reason)];
}

function readSites(reading: Reading): Answer[] {
  const { article, analysis } = reading;
  const named = findPassages(reading, HOUSING_NOUN, PASSAGE_CUES.housing).map((noun) => {
    const from = Math.max(analysis.sentences[noun.sentence]?.start ?? 0, noun.start - 80);
    const name = HOUSING_LEAD.exec(article.text.slice(from, noun.start))?.[0] ?? '';
    return { ...noun, start: noun.start - name.length, name };
  });
  const called = findPassages(reading, HOUSING_CALLED, PASSAGE_CUES.housing).map((passage) => ({
    ...passage,
    name: passage.match[1] ?? '',
  }));
  return [...named, ...called].flatMap(({ start, end, sentence, name }) => {
    const normalized = keyOf(name);
    // A capital at the start of a sentence may be any word's.
    if (normalized === '' || start === analysis.sentences[sentence]?.start) return [];
    const text = article.text.slice(start, end).trimEnd();
    return [{ reading, detail: { start, end: start + text.length, text, sentence }, normalized }];
  });
}

/** The telling words of the name: "the Elm Grove Apartments" → "elm grove". */
const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/['’]s?\b/g, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1 && !HOUSING_FILLERS.has(word) && !FUNCTION_WORDS.has(word))
    .join(' ');

/** One word in common, and they may be one name in a longer and a shorter form. */
function isVariant(a: Answer, b: Answer): boolean {
  // "Elm View", "Elmview": the division of words is no difference.
  if (a.normalized.replaceAll(' ', '') === b.normalized.replaceAll(' ', '')) return true;
  const words = new Set(a.normalized.split(' '));
  return b.normalized.split(' ').some((word) => words.has(word));
}
