/** Lists of ages ("two men, 25 and 30", "two boys, 9 and 11") as an age each, of one whom the list's noun names. */
import { sourceOf } from '../../text/document.ts';
import type { NumberDetail, Reading } from '../../types.ts';

/** Of whom a list is, right before it. */
const LISTED =
  /\b(men|women|males|females|boys|girls|teens|teenagers|brothers|sisters|sons|daughters|cousins|nieces|nephews|siblings|grandsons|granddaughters|stepsons|twins|friends|victims|people|children|kids|students|suspects)\b[^.;]{0,24}$/i;
const SINGULARS: ReadonlyMap<string, string> = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
]);
const REACH = 60; // characters

/** In order of the text; none where it isn't told of whom. `list`: a number of the measure 'ages'. */
export function splitAges({ article, analysis }: Reading, list: NumberDetail): readonly NumberDetail[] {
  const source = sourceOf(article, list);
  const from = analysis.sentences[list.sentence]?.start ?? list.start;
  const plural = LISTED.exec(source.slice(Math.max(from, list.start - REACH), list.start))?.[1]?.toLowerCase();
  if (plural === undefined) return [];
  const noun = plural === 'people' ? null : (SINGULARS.get(plural) ?? plural.replace(/s$/, ''));
  return [...list.text.matchAll(/\d{1,2}/g)].map((match): NumberDetail => {
    const start = list.start + match.index;
    const [end, age] = [start + match[0].length, Number(match[0])];
    const subject = { name: null, noun, role: null };
    return { ...list, start, end, text: match[0], min: age, max: age, measure: 'age', subject };
  });
}
