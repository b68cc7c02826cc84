/** The persons of a story over all its articles: who is one and the same by name. Roles and titles decide elsewhere. */
import { isSameName, splitName } from '../../details/people/name-forms.ts';
import type { PersonDetail, Reading } from '../../types.ts';
import type { Answer } from '../finding.ts';
import type { Story } from '../story.ts';

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
  const groups: Gathered[] = [];
  const byKey = new Map<string, Gathered[]>();
  const byForm = new Map<string, Gathered>();
  for (const one of all.filter(isFull)) {
    const { surname, folded } = splitName(one.name);
    // A space or a hyphen may divide an East Asian name elsewhere, so its letters are a key too.
    // A form that has joined a group joins no other.
    const before = byForm.get(one.name);
    if (before) {
      before.members.push(one);
      continue;
    }
    const keys = [surname, `=${folded}`];
    const near = keys.flatMap((key) => byKey.get(key) ?? []);
    const same = near.find(({ forms }) => forms.every((form) => isSameName(form, one.name)));
    if (same) {
      same.members.push(one);
      same.forms.push(one.name);
      byForm.set(one.name, same);
      if (one.name.length > same.name.length) same.name = one.name;
      continue;
    }
    const group = { name: one.name, members: [one], forms: [one.name] };
    groups.push(group);
    byForm.set(one.name, group);
    for (const key of keys) addTo(byKey, key, group);
  }
  const byWord = new Map<string, Gathered[]>();
  const index = (group: Gathered) => {
    const { given, surname } = splitName(group.name);
    for (const word of new Set([given, surname])) addTo(byWord, word, group);
  };
  for (const group of groups) index(group);
  for (const one of all.filter((person) => !isFull(person))) {
    const near = byWord.get(splitName(one.name).folded) ?? [];
    const [only] = near;
    if (only && near.length === 1) only.members.push(one);
    else {
      const group = { name: one.name, members: [one], forms: [one.name] };
      groups.push(group);
      index(group);
    }
  }
  return groups;
}

interface Gathered {
  name: string;
  readonly members: StoryPerson[];
  /** Their names, each once. */
  readonly forms: string[];
}

function addTo(groups: Map<string, Gathered[]>, key: string, group: Gathered): void {
  const known = groups.get(key);
  if (known) known.push(group);
  else groups.set(key, [group]);
}

/** Values in order of publication of their first evidence. */
export const inOrder = ({ readings }: Story, groups: readonly (readonly Answer[])[]): (readonly Answer[])[] => {
  const order = new Map(readings.map((reading, index) => [reading, index]));
  const first = (group: readonly Answer[]) => Math.min(...group.map(({ reading }) => order.get(reading) ?? 0));
  return [...groups].sort((a, b) => first(a) - first(b));
};
