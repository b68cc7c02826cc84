/** The persons of a story over all its articles: who is one and the same by name. Roles and titles decide elsewhere. */
import { foldName, isSameName, splitName } from '../details/people/name-forms.ts';
import type { PersonDetail, Reading } from '../types.ts';
import type { Answer } from './finding.ts';
import type { Story } from './story.ts';

export interface StoryPerson {
  readonly reading: Reading;
  readonly person: PersonDetail;
  readonly name: string;
}

export interface PersonGroup {
  /** Longest form of the name over the articles. */
  readonly name: string;
  /** In order of publication; an article may have two members where it tells the name in two ways. */
  readonly members: readonly StoryPerson[];
}

/** Several comparers ask for the groups of one story. */
const known = new WeakMap<Story, readonly PersonGroup[]>();

/** More are not compared: an article with hundreds of names is a list. */
const MOST_PEOPLE = 80; // of one article

/**
 * Groups in order of first mention. A surname alone ("Obama") joins the one group it may mean, else stands by itself.
 */
export function groupPeople(story: Story): readonly PersonGroup[] {
  const before = known.get(story);
  if (before) return before;
  const groups = gatherGroups(story);
  known.set(story, groups);
  return groups;
}

function gatherGroups({ readings }: Story): PersonGroup[] {
  const all = readings.flatMap((reading) =>
    reading.analysis.people
      .slice(0, MOST_PEOPLE)
      .flatMap((person) => (person.name === null ? [] : [{ reading, person, name: person.name }])),
  );
  const isFull = ({ name }: StoryPerson) => splitName(name).given !== '';
  const groups: { name: string; members: StoryPerson[] }[] = [];
  const bySurname = new Map<string, { name: string; members: StoryPerson[] }[]>();
  for (const one of all.filter(isFull)) {
    const { surname } = splitName(one.name);
    // A space or a hyphen may divide an East Asian name elsewhere, so its letters are a key too.
    const near = [...(bySurname.get(surname) ?? []), ...(bySurname.get(`=${foldName(one.name)}`) ?? [])];
    const same = near.find(
      ({ name, members }) => isSameName(name, one.name) && members.every((other) => isSameName(other.name, one.name)),
    );
    if (same) {
      same.members.push(one);
      if (one.name.length > same.name.length) same.name = one.name;
      continue;
    }
    const group = { name: one.name, members: [one] };
    groups.push(group);
    for (const key of [surname, `=${foldName(one.name)}`]) bySurname.set(key, [...(bySurname.get(key) ?? []), group]);
  }
  for (const one of all.filter((person) => !isFull(person))) {
    const word = foldName(one.name);
    const near = groups.filter(({ name }) => splitName(name).surname === word || splitName(name).given === word);
    const [only] = near;
    if (only && near.length === 1) only.members.push(one);
    else groups.push({ name: one.name, members: [one] });
  }
  return groups;
}

/** Does the article tell of this person under this name? */
export const tellsOf = (group: PersonGroup, reading: Reading): boolean =>
  group.members.some((member) => member.reading === reading);

/** Values in order of publication of their first evidence. */
export const inOrder = ({ readings }: Story, groups: readonly (readonly Answer[])[]): (readonly Answer[])[] => {
  const order = new Map(readings.map((reading, index) => [reading, index]));
  const first = (group: readonly Answer[]) => Math.min(...group.map(({ reading }) => order.get(reading) ?? 0));
  return [...groups].sort((a, b) => first(a) - first(b));
};
