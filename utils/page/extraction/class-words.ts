/** The words that `class` and `id` consist of: "post-metaDate" → post, meta, date, postmeta, metadate. */

const LONGEST = 400;

/** Lower-case words, and neighbouring words joined in twos and threes, of an element's class and id. */
export function readClassWords(element: Element): Set<string> {
  const words = new Set<string>();
  for (const attribute of [element.getAttribute('class'), element.getAttribute('id')])
    if (attribute) for (const word of readNameWords(attribute)) words.add(word);
  return words;
}

/** The same for one attribute's value, in order; for passes that keep what they found for values they met before. */
export function readNameWords(names: string): Set<string> {
  const words = new Set<string>();
  for (const name of names.slice(0, LONGEST).split(/\s+/)) addWords(name, words);
  return words;
}

function addWords(name: string, into: Set<string>): void {
  const parts = name
    .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((part) => part !== '');
  for (let at = 0; at < parts.length; at += 1)
    for (let size = 1; size <= 3 && at + size <= parts.length; size += 1) into.add(parts.slice(at, at + size).join(''));
}
