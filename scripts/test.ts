/**
 * `npm test`: everything there is to check, in the order of its cost, and one line of figures at the end.
 *
 *   npm test                  all
 *   npm test -- unit e2e      only the steps whose name begins so
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { type Engine, findBrowsers, installBrowser, WHICH_TO_INSTALL } from './browser/find-browser.ts';
import { build, ROOT, runTool, startTool } from './tools.ts';

interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}
interface Step {
  readonly name: string;
  readonly run: () => Tally | Promise<Tally>;
}

const one = (isGood: boolean): Tally => ({ passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 });
const add = (a: Tally, b: Tally): Tally => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

const STEPS: readonly Step[] = [
  { name: 'lint', run: () => one(runTool('biome', ['check', '--error-on-warnings', '.'])) },
  { name: 'types', run: () => one(runTool('wxt', ['prepare', '--level', 'warn']) && runTool('tsc', ['--noEmit'])) },
  { name: 'types of the engine', run: () => one(runTool('tsc', ['--noEmit', '-p', 'tsconfig.engine.json'])) },
  { name: 'architecture', run: () => vitest('vitest.config.ts', ['tests/unit/architecture.test.ts']) },
  {
    name: 'unit',
    run: () => vitest('vitest.config.ts', ['tests/unit', '--exclude', 'tests/unit/architecture.test.ts']),
  },
  { name: 'stories', run: () => vitest('vitest.config.ts', ['tests/stories']) },
  { name: 'screens in Chromium', run: () => withBrowser('chromium', () => vitest('vitest.screens.config.ts', [])) },
  { name: 'build for Chrome and Edge', run: () => one(build('chrome') && build('chrome', true)) },
  { name: 'build for Firefox', run: () => one(build('firefox') && build('firefox', true)) },
];

/** Run at once after the rest: each waits for its browser most of the time. */
const STEPS_IN_BROWSERS: readonly Step[] = [
  { name: 'e2e in Chromium', run: () => endToEnd('chromium') },
  { name: 'e2e in Firefox', run: () => endToEnd('firefox') },
];

/** Test files that passed only when they were run again. */
const unsteady: string[] = [];

/**
 * A browser on a busy machine now and then does not come up or loses a press. A file that fails is run once more by
 * itself; whether it then passes counts, and that it was needed is told.
 */
const endToEnd = (engine: Engine) =>
  withBrowser(engine, async () => {
    const run = (files: readonly string[]) =>
      runVitest('vitest.e2e.config.ts', files, { CROSSREAD_ENGINE: engine }, `${engine} │ `);
    const first = await run([]);
    const failed = first.report?.testResults.filter(({ status }) => status === 'failed') ?? [];
    if (failed.length === 0) return tallyOf(first);
    const files = failed.map(({ name }) => relative(ROOT, name));
    console.log(`\n${engine} │ once more: ${files.join(', ')}`);
    const again = await run(files);
    const stillFailed = again.report?.testResults.filter(({ status }) => status === 'failed') ?? failed;
    for (const { name } of failed)
      if (!stillFailed.some((other) => other.name === name)) unsteady.push(`${relative(ROOT, name)} in ${engine}`);
    const passedAtOnce = first.report?.testResults.filter(({ status }) => status !== 'failed') ?? [];
    return add(count(passedAtOnce), tallyOf(again));
  });

function withBrowser(engine: Engine, run: () => Promise<Tally>): Tally | Promise<Tally> {
  if (findBrowsers(engine).length > 0 || installBrowser(engine)) return run();
  console.error(`No ${engine} here. ${WHICH_TO_INSTALL}`);
  return one(false);
}

/** What is read of vitest's JSON report. */
interface VitestReport {
  readonly testResults: readonly TestFile[];
}
interface TestFile {
  /** Whole path. */
  readonly name: string;
  readonly status: 'passed' | 'failed';
  readonly assertionResults: readonly { readonly status: 'passed' | 'failed' | 'skipped' | 'pending' | 'todo' }[];
}
interface VitestRun {
  readonly isGood: boolean;
  /** Null: it broke before it could write one. */
  readonly report: VitestReport | null;
}

const vitest = async (config: string, args: readonly string[]) => tallyOf(await runVitest(config, args));

function tallyOf({ isGood, report }: VitestRun): Tally {
  const tally = report ? count(report.testResults) : one(false);
  // What failed beside the tests is a failure too.
  return tally.failed === 0 && !isGood ? { ...tally, failed: 1 } : tally;
}

function count(files: readonly TestFile[]): Tally {
  const statuses = files.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status));
  const passed = statuses.filter((status) => status === 'passed').length;
  const failed = statuses.filter((status) => status === 'failed').length;
  // A file that does not load has no tests to fail.
  const broken = files.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  ).length;
  return { passed, failed: failed + broken, skipped: statuses.length - passed - failed };
}

async function runVitest(
  config: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  mark = '',
): Promise<VitestRun> {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-test-'));
  const file = join(folder, 'report.json');
  try {
    const isGood = await startTool(
      'vitest',
      ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args],
      // On CI, no list of findings is written by the run that checks it.
      { CI: '1', ...environment },
      mark,
    );
    const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as VitestReport) : null;
    return { isGood, report };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.chdir(ROOT);
const starts = process.argv.slice(2);
const isWanted = ({ name }: Step) => starts.length === 0 || starts.some((start) => name.startsWith(start));
let total: Tally = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];
async function take({ name, run }: Step): Promise<void> {
  console.log(`\n── ${name}`);
  const tally = await run();
  if (tally.failed > 0) failures.push(name);
  total = add(total, tally);
}
for (const step of STEPS.filter(isWanted)) await take(step);
await Promise.all(STEPS_IN_BROWSERS.filter(isWanted).map(take));
if (unsteady.length > 0) console.log(`\nPassed only in a second run: ${unsteady.join(', ')}`);
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;
