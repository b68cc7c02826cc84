/** A surname spelt in two ways inside one article: the person's full name once, and a near miss of the surname later. */
import { foldName, splitName } from '../details/people/name-forms.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { NATIONS } from '../lexicon/nation-names.ts';
import { NEVER_NAMES } from '../lexicon/person-cues.ts';
import { RANKS } from '../lexicon/ranks.ts';
import { readWords } from '../text/words.ts';
import type { Detail, Finding } from '../types.ts';
import { makeFinding } from './finding.ts';
import type { PersonGroup } from './name-groups.ts';
import { editsBetween } from './name-identity.ts';
import type { Story } from './story.ts';

/** Shorter surnames are a letter away from too many others. */
const SHORTEST = 4;
const SHORTEST_CHANGED = 5;

export function compareSpellings(story: Story, groups: readonly PersonGroup[]): Finding[] {
  const known = new Set(
    groups.flatMap(({ members }) => members.flatMap(({ name }) => name.split(/\s+/).map(foldName))),
  );
  const findings: Finding[] = [];
  for (const reading of story.readings) {
    const lone = readLoneCapitals(reading.article.text, reading.analysis.sentences);
    for (const group of groups) {
      const member = group.members.find((one) => one.reading === reading);
      const { surname } = splitName(member?.name ?? '');
      if (!member || surname.length < SHORTEST) continue;
      const slips = lone.filter(({ folded }) => !known.has(folded) && isMisspelt(surname, folded));
      const [slip] = slips;
      if (!slip || slips.some(({ folded }) => folded !== slip.folded)) continue;
      const answers = slips.map(({ detail }) => ({ reading, detail, normalized: slip.folded }));
      findings.push(
        makeFinding(
          'name',
          { key: 'howSpelt', args: { who: member.name } },
          'differ',
          [[{ reading, detail: member.person, normalized: surname }], answers],
          { rule: 'surname-spelt-in-two-ways', alignment: 0.8, basis: [surname, slip.folded] },
        ),
      );
    }
  }
  return findings;
}

interface LoneCapital {
  readonly folded: string;
  readonly detail: Detail;
}

/** Capitalised words inside sentences with no capital beside them, and that are no known other word. */
function readLoneCapitals(text: string, sentences: Story['readings'][number]['analysis']['sentences']): LoneCapital[] {
  const lone: LoneCapital[] = [];
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.field === 'title') continue;
    const words = readWords(text, sentence.start, sentence.end);
    for (const [at, word] of words.entries()) {
      if (!/^\p{Lu}\p{Ll}{3,}/u.test(word.text)) continue;
      const [before, after] = [words[at - 1], words[at + 1]];
      if ((before && /^\p{Lu}/u.test(before.text)) || (after && /^\p{Lu}/u.test(after.text))) continue;
      const { norm } = word;
      if (
        FUNCTION_WORDS.has(norm) ||
        GIVEN_NAMES.has(norm) ||
        NATIONS.has(norm) ||
        NEVER_NAMES.has(norm) ||
        RANKS.has(norm)
      )
        continue;
      const end = word.start + word.text.replace(/['’]s$/, '').length;
      const detail = { start: word.start, end, text: text.slice(word.start, end), sentence: index };
      lone.push({ folded: foldName(detail.text), detail });
    }
  }
  return lone;
}

/** One letter left out, added or changed, or two neighbours exchanged; a plural is no misspelling. */
function isMisspelt(name: string, other: string): boolean {
  if (name === other || name[0] !== other[0] || Math.abs(name.length - other.length) > 1) return false;
  if (`${name}s` === other || `${other}s` === name || `${name}es` === other) return false;
  if (isSwapped(name, other)) return true;
  // Another letter in a short name makes another name as often (Hurt, Hunt).
  return editsBetween(name, other) === 1 && (name.length !== other.length || name.length >= SHORTEST_CHANGED);
}

function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
