/**
 * An institution's name written in two ways, over all articles or in one: a word divided, a plural, a letter, two words
 * exchanged ("Norel Night Club", "Norel Nightclub"). A fuller form is another question (names/institutions).
 */
import { foldName } from '../../details/people/name-forms.ts';
import type { Finding } from '../../types.ts';
import { type Answer, makeFinding } from '../finding.ts';
import type { Story } from '../story.ts';
import { inOrder } from './groups.ts';
import { type Institution, readInstitutionNames } from './institutions.ts';

const MOST_FINDINGS = 2;
/** Mentions of one way that are shown. */
const MOST_SHOWN = 3;
/** Names with fewer letters are a slip away from each other. */
const SHORTEST = 12;

export function compareWritings(story: Story): Finding[] {
  // Most names are written alike wherever they stand: each is folded once.
  const known = new Map<string, string | null>();
  const keyOfName = ({ detail: { text }, words }: Institution): string | null => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const key = isBody(text) ? keyOf(words) : null;
    known.set(text, key);
    return key;
  };
  const byKey = Map.groupBy(story.readings.flatMap(readInstitutionNames), keyOfName);
  byKey.delete(null);
  return [...byKey.values()].flatMap((names) => toFinding(story, names)).slice(0, MOST_FINDINGS);
}

function toFinding(story: Story, names: readonly Institution[]): Finding[] {
  const ways = [...Map.groupBy(names, ({ detail }) => fold(detail.text)).values()];
  const [one, other] = ways;
  if (!one || !other || ways.length > 2 || keyOf(one[0]?.words ?? []).length < SHORTEST) return [];
  const groups = inOrder(
    story,
    ways.map((way) => way.slice(0, MOST_SHOWN).map(toAnswer)),
  );
  const who = one.length >= other.length ? one : other;
  const question = { key: 'howSpelt', args: { who: who[0]?.detail.text ?? '' } };
  const basis = ways.map(([first]) => first?.words.join(' ') ?? '');
  return [
    makeFinding('name', question, 'precision', groups, { rule: 'name-written-in-two-ways', alignment: 0.8, basis }),
  ];
}

/** Dots, hyphens, apostrophes and a genitive make no other name. */
const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\b(county|city|town|state)['’]s /g, '$1 ')
    .replace(/['’](?:s$)?|\.|^(?:and|the|of) /g, '')
    .replaceAll('-', ' ');

/** "Police Chief Ada Brunt", "Mill Road and Elm Street": capitals of other kinds. */
const isBody = (text: string): boolean =>
  !/\b(?:Chief|Officer|Detective|Lieutenant|Captain|Sergeant|Deputy|Mayor|Judge|Road|Street|Avenue|Boulevard|Drive)\b/.test(
    text,
  );

/** The letters in alphabetical order, without plurals and doubled letters: two names of one key are hardly two bodies. */
const keyOf = (words: readonly string[]): string =>
  words
    .map((word) =>
      foldName(word)
        .replace(/s$/, '')
        .replace(/(.)\1+/gu, '$1'),
    )
    .join('')
    .split('')
    .sort()
    .join('');

const toAnswer = ({ reading, detail, words }: Institution): Answer => ({
  reading,
  detail,
  normalized: words.join(' '),
});
