/** Two names that one article has both: in which articles each stands, and whether they are told side by side. */
import type { PersonGroup } from './groups.ts';

const articlesOf = ({ members }: PersonGroup): ReadonlySet<string> =>
  new Set(members.map(({ reading }) => reading.article.id));

/** An article that has both: a slip where the one name is only there, the other elsewhere too, and never side by side. */
export function isSlip(a: PersonGroup, b: PersonGroup): boolean {
  const [one, other] = [articlesOf(a), articlesOf(b)];
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  return few.size < many.size && [...few].every((id) => many.has(id)) && !areSideBySide(a, b);
}

/** Is one of the names told in an article that has not the other? */
export function isToldAlone(a: PersonGroup, b: PersonGroup): boolean {
  const [one, other] = [articlesOf(a), articlesOf(b)];
  return [...one].some((id) => !other.has(id)) || [...other].some((id) => !one.has(id));
}

/** In one sentence of an article: then they are two people, brothers, twins, father and son. */
export function areSideBySide(a: PersonGroup, b: PersonGroup): boolean {
  const mentions = ({ members }: PersonGroup) =>
    members.flatMap(({ reading, person }) => person.mentions.map((mention) => [reading, mention] as const));
  const its = mentions(b);
  return mentions(a).some(([reading, mention]) =>
    its.some(([own, other]) => {
      if (own !== reading || (mention.field ?? '') !== (other.field ?? '')) return false;
      const text = mention.field === 'title' ? reading.article.title : reading.article.text;
      return !/[.\n]/.test(text.slice(Math.min(mention.end, other.end), Math.max(mention.start, other.start)));
    }),
  );
}
