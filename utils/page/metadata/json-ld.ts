/**
 * What a page says of itself in JSON-LD: the object that describes its article, repaired where a template broke the
 * JSON. Owns parsing and finding; which property means what is for the readers of each field.
 */

export type JsonObject = Readonly<Record<string, unknown>>;

/** Articles by https://schema.org/Article and below, and what news sites use in their place. */
const ARTICLE_TYPES =
  /^(?:(?:\w*News|Analysis|Opinion|Reportage|Review|Background|Satirical|AskPublic|Advertiser\w*|Tech|Scholarly|MedicalScholarly)?Article|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting|Review|CriticReview)$/;
const LARGEST_SCRIPT = 2_000_000; // characters
const MOST_OBJECTS = 2_000;
const DEEPEST = 12;

/** Every object in the page's JSON-LD, outer before inner, in document order. Never throws. */
export function readJsonLd(page: Document): JsonObject[] {
  const objects: JsonObject[] = [];
  for (const script of page.querySelectorAll('script[type*="ld+json" i]')) {
    const source = script.textContent ?? '';
    if (source.length > LARGEST_SCRIPT) continue;
    collect(parseRepaired(source), objects, 0);
  }
  return objects;
}

/**
 * The object that describes the page's article; null where none does. `title`: what the page is called, by which its own
 * is told from others'. Objects in a list of articles are others'.
 */
export function findArticleObject(objects: readonly JsonObject[], title = ''): JsonObject | null {
  const listed = new Set<unknown>(objects.filter((object) => typesOf(object).includes('ItemList')).flatMap(listedIn));
  const articles = objects.filter(
    (object) => !listed.has(object) && typesOf(object).some((type) => ARTICLE_TYPES.test(type)),
  );
  const dated = articles.filter((object) => object.datePublished !== undefined);
  const folded = fold(title);
  const isNamed = ({ headline }: JsonObject): boolean => {
    const words = fold(textOf(headline) ?? '');
    return words.length >= 12 && folded.includes(words);
  };
  return (
    dated.find(isNamed) ??
    dated.find((object) => !typesOf(object).includes('Review')) ??
    dated[0] ??
    articles[0] ??
    null
  );
}

function listedIn(list: JsonObject): JsonObject[] {
  const objects: JsonObject[] = [];
  collect(list.itemListElement, objects, 0);
  return objects;
}

const fold = (text: string): string =>
  text
    .slice(0, 400)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');

export function typesOf(object: JsonObject): string[] {
  const types = Array.isArray(object['@type']) ? object['@type'] : [object['@type']];
  return types.flatMap((type) => (typeof type === 'string' ? [type.replace(/^https?:\/\/schema\.org\//, '')] : []));
}

/** A property's words: a string, the name of an object, or the first that has any. */
export function textOf(value: unknown, depth = 0): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (typeof value === 'number') return String(value);
  if (depth > 3 || typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) {
    for (const each of value) {
      const text = textOf(each, depth + 1);
      if (text !== null) return text;
    }
    return null;
  }
  const object = value as JsonObject;
  return textOf(object.name ?? object['@value'] ?? null, depth + 1);
}

function collect(value: unknown, into: JsonObject[], depth: number): void {
  if (depth > DEEPEST || into.length >= MOST_OBJECTS || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const each of value) collect(each, into, depth + 1);
    return;
  }
  into.push(value as JsonObject);
  for (const each of Object.values(value)) collect(each, into, depth + 1);
}

/** Parses what JSON.parse takes, after repairs where it doesn't; null where nothing helps. */
export function parseRepaired(source: string): unknown {
  const bare = source
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/)\s*$/, '')
    .trim()
    .replace(/;$/, '');
  const attempts = [
    () => bare,
    () => mend(bare),
    // Entities stand where a template escaped the whole script for HTML.
    () => mend(bare.replaceAll('&quot;', '"').replaceAll('&#34;', '"').replaceAll('&amp;', '&')),
    () => `[${mend(bare).replaceAll(/\}\s*\{/g, '},{')}]`,
  ];
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt());
    } catch {
      // The next repair goes further.
    }
  }
  return readPairs(bare);
}

/** Line breaks and tabs inside strings are escaped, stray commas before a bracket dropped, invalid escapes made plain. */
function mend(source: string): string {
  let out = '';
  let isInString = false;
  for (let at = 0; at < source.length; at += 1) {
    const char = source[at] as string;
    if (isInString && char === '\\') {
      const next = source[at + 1] ?? '';
      out += /["\\/bfnrtu]/.test(next) ? char + next : next;
      at += 1;
    } else if (char === '"') {
      isInString = !isInString;
      out += char;
    } else if (isInString && char < ' ') {
      out += char === '\n' ? '\\n' : ' ';
    } else if (!isInString && char === ',' && /^\s*[,\]}]/.test(source.slice(at + 1, at + 200))) {
      // Dropped: nothing follows it.
    } else {
      out += char;
    }
  }
  return out;
}

/** What can be saved of JSON beyond repair: its flat `"key": "value"` pairs, the first of each key. */
function readPairs(source: string): JsonObject | null {
  const pairs: Record<string, string> = {};
  const keys =
    /"(@type|headline|datePublished|dateModified|dateCreated|articleSection|inLanguage)"\s*:\s*"([^"\n]{1,400})"/g;
  for (const [, key, value] of source.matchAll(keys)) if (key && value) pairs[key] ??= value;
  return Object.keys(pairs).length > 0 ? pairs : null;
}
