/** Titles that the articles give one named person: one says more than another, or two cannot both be right. */

import { readUnit } from '../../details/people/organisation-units.ts';
import { rankKind } from '../../lexicon/ranks.ts';
import type { Finding, Reading, TitleDetail } from '../../types.ts';
import { makeFinding } from '../finding.ts';
import { groupPeople, inOrder, type PersonGroup } from '../names/groups.ts';
import type { Story } from '../story.ts';
import { isDoubtfulTitle } from './doubt.ts';
import { compareChains, compareRanks, compareTitle, isCompatible, isNamedUnit, mostTelling } from './lattice.ts';

/** More differences of precision than these are not worth a reader's time. */
const MOST_SHOWN = 2;

interface Held {
  readonly reading: Reading;
  readonly titles: readonly TitleDetail[];
  /** Articles that tell the same titles have the same. */
  readonly form: string;
}

export function compareHolders(story: Story): Finding[] {
  const differences: Finding[] = [];
  const precise: { finding: Finding; gain: number }[] = [];
  for (const group of groupPeople(story)) {
    if (!isTitledByTwo(group)) continue;
    const held = holdings(group);
    // What every article tells alike is no question.
    const forms = new Map(held.toReversed().map((one) => [one.form, one]));
    if (forms.size < 2) continue;
    const different = held.filter((one) => forms.get(one.form) === one);
    const difference = findClash(story, group, different);
    if (difference) differences.push(difference);
    else {
      const ladder = findLadder(group, held) ?? findSecond(story, group, different);
      if (ladder) precise.push(ladder);
      else if (story.isExplained) noteOther(story, different);
    }
  }
  precise.sort((a, b) => b.gain - a.gain);
  return [...differences, ...precise.slice(0, MOST_SHOWN).map(({ finding }) => finding)];
}

/** Two articles give the person a title of whatever kind. */
const isTitledByTwo = ({ members }: PersonGroup): boolean => {
  const first = members.find(({ person }) => person.titles.length > 0)?.reading;
  return first !== undefined && members.some(({ reading, person }) => reading !== first && person.titles.length > 0);
};

/** Titles of office by article; relations and roles in the event are compared elsewhere. */
function holdings({ members }: PersonGroup): Held[] {
  const byReading = Map.groupBy(members, ({ reading }) => reading);
  return [...byReading].flatMap(([reading, ones]) => {
    const titles = ones
      .flatMap(({ person }) => person.titles.filter((title) => !isDoubtfulTitle(reading, person, title)))
      .filter(({ rank }) => !['relation', 'role', null].includes(rankKind(rank)));
    const form = titles.map(({ rank, organisations }) => [rank, ...organisations].join()).join('|');
    return titles.length > 0 ? [{ reading, titles, form }] : [];
  });
}

/** Two uniformed ranks, or an office and its deputy's in one body: never both in one article, and no time between. */
function findClash(story: Story, group: PersonGroup, held: readonly Held[]): Finding | null {
  for (const [index, one] of held.entries()) {
    for (const other of held.slice(index + 1)) {
      const clash = findDisjoint(one.titles, other.titles);
      if (!clash) continue;
      const { a, b, isToldByBoth } = clash;
      if (isToldByBoth) {
        story.abstain('title', 'told-by-both', toAnswer(one.reading, a), toAnswer(other.reading, b));
        continue;
      }
      const isLater = daysBetween(one.reading, other.reading) > 30;
      return makeFinding(
        'title',
        { key: 'whatTitle', args: { who: group.name } },
        isLater ? 'update' : 'differ',
        [[toAnswer(one.reading, a)], [toAnswer(other.reading, b)]],
        { rule: 'ranks-exclude-each-other', alignment: 0.9, basis: [a.rank, b.rank] },
      );
    }
  }
  return null;
}

interface Clash {
  readonly a: TitleDetail;
  readonly b: TitleDetail;
  /** An article has a title besides that the other's may be. */
  readonly isToldByBoth: boolean;
}

/** The first two titles that exclude each other. */
function findDisjoint(one: readonly TitleDetail[], other: readonly TitleDetail[]): Clash | null {
  for (const a of one) {
    for (const b of other) {
      if (compareTitle(a, b) !== 'disjoint') continue;
      const isToldByBoth =
        one.some((its) => isCompatible(compareTitle(its, b))) ||
        other.some((its) => isCompatible(compareTitle(a, its)));
      return { a, b, isToldByBoth };
    }
  }
  return null;
}

/** The first two titles of one person of which neither may be the other, and why they are no clash. */
function noteOther({ abstain }: Story, [one, ...others]: readonly Held[]): void {
  for (const { reading, titles } of others) {
    for (const b of titles) {
      const [a] = one?.titles ?? [];
      if (!one || !a || !one.titles.every((its) => compareTitle(its, b) === 'unrelated')) continue;
      const isOffice = compareRanks(a.rank, b.rank) === 'unrelated';
      const isTime = DATED.test(a.rank) !== DATED.test(b.rank);
      const rule = isTime ? 'other-time' : isOffice ? 'other-office' : 'other-body';
      abstain('title', rule, toAnswer(one.reading, a), toAnswer(reading, b));
      return;
    }
  }
}

const DATED = /\b(?:former|acting|interim|elect|incoming|late|retired)\b/;

/** Days between two publications; 0 where one is unknown. */
export function daysBetween(a: Reading, b: Reading): number {
  const [x, y] = [Date.parse(a.article.published ?? ''), Date.parse(b.article.published ?? '')];
  return Number.isNaN(x) || Number.isNaN(y) ? 0 : Math.abs(x - y) / 86_400_000;
}

function findLadder(group: PersonGroup, held: readonly Held[]): { finding: Finding; gain: number } | null {
  const anchor = mostTelling(held.flatMap(({ titles }) => titles));
  const rungs = held.flatMap(({ reading, titles }) => {
    const near = titles.filter((title) => isCompatible(compareTitle(title, anchor)));
    return near.length > 0 ? [{ reading, title: mostTelling(near) }] : [];
  });
  const groups: (typeof rungs)[] = [];
  for (const rung of rungs) {
    const known = groups.find(([first]) => first && gainOf(first.title, rung.title) === 0);
    if (known) known.push(rung);
    else groups.push([rung]);
  }
  if (groups.length < 2) return null;
  const firsts = groups.map(([first]) => (first as (typeof rungs)[number]).title);
  const gain = Math.max(...firsts.flatMap((a, i) => firsts.slice(i + 1).map((b) => gainOf(a, b))));
  const finding = makeFinding(
    'title',
    { key: 'whatTitle', args: { who: group.name } },
    'precision',
    groups.map((rungsOf) => rungsOf.map(({ reading, title }) => toAnswer(reading, title))),
    { rule: 'titles-of-one-person', alignment: 0.95, basis: firsts.map(({ text }) => text) },
  );
  return { finding, gain };
}

/** A second office that one article tells besides the one they share ("deputy minister and chief negotiator"). */
function findSecond(
  story: Story,
  group: PersonGroup,
  held: readonly Held[],
): { finding: Finding; gain: number } | null {
  for (const one of held) {
    for (const other of held) {
      if (one === other) continue;
      const shared = other.titles.find((b) => one.titles.some((a) => isCompatible(compareTitle(a, b))));
      const second = one.titles.find(
        (a) => other.titles.every((b) => compareTitle(a, b) === 'unrelated') && !/\bformer\b/.test(a.rank),
      );
      if (!shared || !second) continue;
      const values = [[toAnswer(one.reading, second)], [toAnswer(other.reading, shared)]];
      const finding = makeFinding(
        'title',
        { key: 'whatTitle', args: { who: group.name } },
        'precision',
        inOrder(story, values),
        {
          rule: 'second-office-of-one-person',
          alignment: 0.9,
          basis: [second.text, shared.text],
        },
      );
      return { finding, gain: 1 };
    }
  }
  return null;
}

/**
 * How much a reader learns from the difference: another rank word counts most, another named body next; the country, the
 * place or the kind of body that one article leaves out counts nothing.
 */
function gainOf(a: TitleDetail, b: TitleDetail): number {
  const rank = compareRanks(a.rank, b.rank) === 'same' ? 0 : 2;
  const bodies = ({ organisations }: TitleDetail) =>
    organisations.filter((unit) => isNamedUnit(unit) && readUnit(unit).nation === null);
  const [one, other] = [bodies(a), bodies(b)];
  const isBare = one.length === 0 || other.length === 0;
  return rank + (isBare || compareChains(one, other) === 'same' ? 0 : 1);
}

const toAnswer = (reading: Reading, title: TitleDetail) => ({
  reading,
  detail: title,
  normalized: [title.rank, ...title.organisations].join(', '),
});
