/**
 * `npm run bench`: runs tests/bench/*.ts one after the other. Each prints what it measured, beside a peer or an earlier
 * way in the same run: figures of different machines say little, ratios of one run more.
 *
 *   npm run bench                  all
 *   npm run bench -- popup feeds   only the files whose name begins so
 */
import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './tools.ts';

interface Bench {
  readonly default: (print: (line: string) => void) => Promise<void>;
}

const folder = join(ROOT, 'tests', 'bench');
const wanted = process.argv.slice(2);
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .filter((name) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)))
  .sort();

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
for (const file of files) {
  console.log(`\n── ${file.replace(/\.ts$/, '')}`);
  try {
    const bench = (await import(pathToFileURL(join(folder, file)).href)) as Partial<Bench>;
    if (typeof bench.default === 'function') await bench.default((line) => console.log(line));
  } catch (error) {
    console.error(`failed: ${(error as Error).stack ?? error}`);
    process.exitCode = 1;
  }
}
// Benches may leave timers and servers of their libraries behind.
process.exit();
