/** People whom one article tells only the rough age of and another names. Those of one exact age: see names/details. */
import { isSameName } from '../../details/people/name-forms.ts';
import type { Detail, Finding, PersonDetail, Reading } from '../../types.ts';
import { type Answer, makeFinding } from '../finding.ts';
import { collectNumbers } from '../numbers/facts.ts';
import { matchRoughAges } from '../numbers/rough-ages.ts';
import type { Story } from '../story.ts';
import { inOrder } from './groups.ts';

const MOST_SHOWN = 3;
/** Between a name and its age. */
const NEAR = 40; // characters

/** "A juvenile" here, "Ada Brunt, 11" there. */
export function compareUnnamedPeople(story: Story): Finding[] {
  return matchRoughAges(story, collectNumbers(story)).flatMap(({ roughs, exact, shared }) => {
    const named = exact.flatMap(({ reading, detail }): Named[] => {
      const name = detail.subject?.name;
      const person = reading.analysis.people.find(
        (one) => one.name !== null && name != null && isSameName(one.name, name),
      );
      // Shown where the age is told: a father may have the son's name.
      const mention = person?.mentions.find(({ start, end }) => start < detail.end + NEAR && end > detail.start - NEAR);
      return person && mention
        ? [{ reading, person, at: { ...mention, text: name ?? '', sentence: detail.sentence } }]
        : [];
    });
    const unnamed = roughs.map(
      ({ reading, detail }): Answer => ({ reading, detail, normalized: detail.text.toLowerCase() }),
    );
    return join(story, unnamed, named, shared);
  });
}

interface Named {
  readonly reading: Reading;
  readonly person: PersonDetail;
  readonly at: Detail;
}

/** One name told, and unknown to the article that leaves the person unnamed. */
function join(story: Story, unnamed: readonly Answer[], named: readonly Named[], basis: readonly string[]): Finding[] {
  const [first] = named;
  const [phrase] = unnamed;
  const name = first?.person.name;
  if (!phrase || !name || named.some(({ person }) => !isSameName(person.name ?? '', name))) return [];
  if (unnamed.some(({ reading }) => isKnown(reading, name))) return [];
  const values = [
    unnamed.slice(0, MOST_SHOWN),
    named
      .slice(0, MOST_SHOWN)
      .map(({ reading, at }): Answer => ({ reading, detail: at, normalized: name.toLowerCase() })),
  ];
  const who = phrase.detail.text.replace(/^(?:an?|the|one|another) /i, '');
  return [
    makeFinding('name', { key: 'whoUnnamed', args: { who } }, 'precision', inOrder(story, values), {
      rule: 'unnamed-here-named-there',
      alignment: 0.7,
      basis,
    }),
  ];
}

const isKnown = ({ article, analysis }: Reading, name: string): boolean =>
  article.text.includes(name) ||
  analysis.people.some((person) => person.name !== null && isSameName(person.name, name));
