/** A surname spelt in two ways inside one article: the person's full name once, and a near miss of the surname later. */
import { foldName, splitName } from '../details/people/name-forms.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { NATIONS } from '../lexicon/nation-names.ts';
import { NEVER_NAMES } from '../lexicon/person-cues.ts';
import { RANKS } from '../lexicon/ranks.ts';
import type { Detail, Finding, Reading } from '../types.ts';
import { makeFinding } from './finding.ts';
import type { PersonGroup, StoryPerson } from './name-groups.ts';
import type { Story } from './story.ts';

/** Shorter surnames are a letter away from too many others. */
const SHORTEST = 4;
const SHORTEST_CHANGED = 5;
/** Mentions of one misspelling that are shown. */
const MOST_SHOWN = 4;

export function compareSpellings(story: Story, groups: readonly PersonGroup[]): Finding[] {
  const known = new Set(
    groups.flatMap(({ members }) => members.flatMap(({ name }) => name.split(/\s+/).map(foldName))),
  );
  return story.readings.flatMap((reading) => {
    const members = groups.flatMap(({ members: all }) => all.filter((one) => one.reading === reading).slice(0, 1));
    const surnames = members.map((member) => ({ member, surname: splitName(member.name).surname }));
    return compareIn(
      reading,
      surnames.filter(({ surname }) => surname.length >= SHORTEST),
      known,
    );
  });
}

interface Surname {
  readonly member: StoryPerson;
  readonly surname: string;
}

function compareIn(reading: Reading, surnames: readonly Surname[], known: ReadonlySet<string>): Finding[] {
  const slips = new Map<Surname, Detail[]>();
  const byInitial = Map.groupBy(surnames, ({ surname }) => surname[0]);
  const { article, analysis } = reading;
  for (const { 0: text, index: start } of article.text.matchAll(CAPITALISED)) {
    const near = byInitial.get(text.charAt(0).toLowerCase());
    if (!near?.some(({ surname }) => Math.abs(surname.length - text.length) < 2)) continue;
    const folded = foldName(text);
    const owner = near.find(({ surname }) => isMisspelt(surname, folded));
    const end = start + text.length;
    if (
      !owner ||
      (slips.get(owner)?.length ?? 0) >= MOST_SHOWN ||
      known.has(folded) ||
      !standsAlone(article.text, start, end) ||
      isOtherWord(text.toLowerCase())
    )
      continue;
    const sentence = analysis.sentences.findIndex(
      (one) => one.field !== 'title' && one.start <= start && end <= one.end,
    );
    if (sentence >= 0) slips.set(owner, [...(slips.get(owner) ?? []), { start, end, text, sentence }]);
  }
  return [...slips].flatMap(([{ member, surname }, details]) => {
    const folded = foldName(details[0]?.text ?? '');
    if (details.some(({ text }) => foldName(text) !== folded)) return [];
    const groups = [
      [{ reading, detail: member.person, normalized: surname }],
      details.map((detail) => ({ reading, detail, normalized: folded })),
    ];
    const reason = { rule: 'surname-spelt-in-two-ways', alignment: 0.8, basis: [surname, folded] };
    // A slip inside one report: worth showing, but no difference between outlets.
    return [makeFinding('name', { key: 'howSpelt', args: { who: member.name } }, 'precision', groups, reason)];
  });
}

const CAPITALISED = /\p{Lu}\p{Ll}{3,}/gu;

/** No other capital beside it: then it would be a full name, a place or a title. */
function standsAlone(text: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 24), start), text.slice(end, end + 3)];
  return (
    !/[\p{L}\p{N}'’-]$/u.test(before) && !/\p{Lu}[\p{L}.'’-]* $/u.test(before) && !/^(?:[\p{L}-]| \p{Lu})/u.test(after)
  );
}

const isOtherWord = (norm: string): boolean =>
  FUNCTION_WORDS.has(norm) || GIVEN_NAMES.has(norm) || NATIONS.has(norm) || NEVER_NAMES.has(norm) || RANKS.has(norm);

/** One letter left out, added or changed, or two neighbours exchanged; a plural is no misspelling. */
function isMisspelt(name: string, other: string): boolean {
  if (name === other || name[0] !== other[0] || Math.abs(name.length - other.length) > 1) return false;
  if (`${name}s` === other || `${other}s` === name) return false;
  let head = 0;
  while (head < name.length && name[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(name.length, other.length) - head && name.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  const [left, right] = [name.slice(head, name.length - tail), other.slice(head, other.length - tail)];
  const isSwapped = left.length === 2 && left[0] === right[1] && left[1] === right[0];
  // Another letter in a short name makes another name as often (Hurt, Hunt).
  const isChanged = left.length === 1 && right.length === 1 && name.length >= SHORTEST_CHANGED;
  return isSwapped || isChanged || left.length + right.length === 1;
}
