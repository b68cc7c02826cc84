/** Who may import whom: dependencies flow one way, and the engine depends on nothing that a browser or a clock gives. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDERS = ['entrypoints', 'components', 'utils', 'cli'];

type Part = 'entrypoints' | 'cli' | 'components' | 'app' | 'platform' | 'corpus' | 'feeds' | 'page' | 'engine';

/** What each part may import beside itself. */
const MAY_IMPORT: Readonly<Record<Part, readonly Part[]>> = {
  entrypoints: ['components', 'app', 'platform', 'corpus', 'feeds', 'page', 'engine'],
  cli: ['components', 'app', 'platform', 'corpus', 'feeds', 'page', 'engine'],
  components: ['app', 'engine'],
  app: ['platform', 'corpus', 'feeds', 'page', 'engine'],
  platform: ['engine'],
  corpus: ['engine'],
  feeds: ['engine'],
  page: ['engine'],
  engine: [],
};
/** Plain vocabulary of the screens: its types may be named below app, its code may not be run there. */
const VOCABULARY = ['utils/app/views.ts', 'utils/app/translate.ts', 'utils/app/false-difference.ts'];
/** Packages that only certain parts may use; whatever is not listed here may be used by all but the engine. */
const OWNED_PACKAGES: Readonly<Record<string, readonly Part[]>> = {
  'wxt/browser': ['platform', 'entrypoints'],
  'webextension-polyfill': [],
  dexie: ['corpus', 'feeds'],
  preact: ['components', 'entrypoints'],
  valibot: ['platform'],
};
/** Pure functions over strings. */
const ENGINE_PACKAGES = ['stemmer'];

interface Import {
  readonly from: string;
  readonly part: Part;
  readonly specifier: string;
  readonly isTypeOnly: boolean;
}

function listSources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

function partOf(file: string): Part {
  const [first, second] = file.split('/');
  return (first === 'utils' ? second : first) as Part;
}

function readImports(file: string): Import[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  const statements = source.matchAll(
    /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm,
  );
  return [...statements].map(([, type, specifier, dynamic]) => ({
    from: file,
    part: partOf(file),
    specifier: (specifier ?? dynamic) as string,
    isTypeOnly: type !== undefined,
  }));
}

const imports = FOLDERS.flatMap(listSources).flatMap(readImports);
const targetOf = ({ from, specifier }: Import): string | null =>
  specifier.startsWith('.')
    ? relative(ROOT, resolve(ROOT, dirname(from), specifier))
        .split(sep)
        .join('/')
    : null;
/** Everything that code takes in by way of these files, types aside. */
function reach(files: readonly string[]): { readonly files: string[]; readonly packages: string[] } {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    if (!/\.tsx?$/.test(file)) return;
    for (const one of readImports(file)) {
      if (one.isTypeOnly) continue;
      const target = targetOf(one);
      if (target === null) packages.add(one.specifier);
      else visit(target);
    }
  };
  for (const file of files) visit(file);
  return { files: [...seen], packages: [...packages] };
}

const tell = ({ from, specifier }: Import) => `${from} → ${specifier}`;

describe('architecture', () => {
  test('the walk sees the sources', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(new Set(imports.map(({ part }) => part)).size).toBeGreaterThan(5);
  });

  test('dependencies flow one way', () => {
    const wrong = imports.filter((one) => {
      const target = targetOf(one);
      if (target === null || !/^(utils|components|entrypoints|cli)\//.test(target)) return false;
      const part = partOf(target);
      if (part === one.part) return false;
      if (one.isTypeOnly && VOCABULARY.includes(target)) return false;
      return !MAY_IMPORT[one.part].includes(part);
    });
    expect(wrong.map(tell)).toEqual([]);
  });

  test('components reach no browser API and no database, whatever they go through', () => {
    const reached = reach(listSources('components'));
    expect(reached.files.filter((file) => /^utils\/(platform|corpus|feeds|page)\//.test(file))).toEqual([]);
    expect(reached.packages.filter((name) => !/^preact\b|^stemmer$|^chrono-node/.test(name))).toEqual([]);
  });

  test('packages stay with the parts that own them', () => {
    const wrong = imports.filter(({ part, specifier, isTypeOnly }) => {
      if (specifier.startsWith('.') || isTypeOnly) return false;
      const owners = Object.entries(OWNED_PACKAGES).find(
        ([name]) => specifier === name || specifier.startsWith(`${name}/`),
      )?.[1];
      return owners ? !owners.includes(part) : false;
    });
    expect(wrong.map(tell)).toEqual([]);
  });

  test('the engine imports nothing but itself and pure text packages', () => {
    const wrong = imports.filter(
      ({ part, specifier }) =>
        part === 'engine' && !specifier.startsWith('.') && !ENGINE_PACKAGES.some((name) => specifier.startsWith(name)),
    );
    expect(wrong.map(tell)).toEqual([]);
  });

  test('node is for the command line only', () => {
    const wrong = imports.filter(({ part, specifier }) => specifier.startsWith('node:') && part !== 'cli');
    expect(wrong.map(tell)).toEqual([]);
  });

  test('no HTML is ever inserted, no code made from text', () => {
    const forbidden =
      /\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(|new Function\(/;
    const wrong = FOLDERS.flatMap(listSources).filter((file) => forbidden.test(readFileSync(join(ROOT, file), 'utf8')));
    expect(wrong).toEqual([]);
  });

  test('the always-on detector takes in no library and no browser polyfill', () => {
    const { packages } = reach(['entrypoints/detector.ts']);
    expect(packages).toEqual(['wxt/utils/define-unlisted-script']);
  });
});
