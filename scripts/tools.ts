/** Runs the project's own tools (wxt, vitest, biome, tsc) from a script, under the Node that runs the script. */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';

export const ROOT = dirname(import.meta.dirname);

/** True where it ended with status 0. Its output goes to the terminal; where `isQuiet`, only that of a failure. */
export function runTool(
  name: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  isQuiet = false,
): boolean {
  const run = spawnSync(process.execPath, [binaryOf(name), ...args], {
    cwd: ROOT,
    stdio: isQuiet ? 'pipe' : 'inherit',
    env: { ...process.env, ...environment },
  });
  if (isQuiet && run.status !== 0) process.stderr.write(`${run.stdout}${run.stderr}`);
  return run.status === 0;
}

/** The same without waiting, so that two can run beside each other: `mark` stands before each line that this one prints. */
export async function startTool(
  name: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  mark: string,
): Promise<boolean> {
  const run = spawn(process.execPath, [binaryOf(name), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  const status = new Promise<number | null>((resolve, reject) => {
    run.once('error', reject);
    run.once('close', resolve);
  });
  for (const input of [run.stdout, run.stderr])
    createInterface({ input }).on('line', (line) => console.log(`${mark}${line}`));
  return (await status) === 0;
}

/** The script that a package's `bin` names: shims differ between systems, these files don't. */
function binaryOf(name: string): string {
  const packageName = { biome: '@biomejs/biome', tsc: 'typescript' }[name] ?? name;
  const folder = join(ROOT, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const file = typeof bin === 'string' ? bin : bin[name];
  if (!file) throw new Error(`${packageName} has no ${name}`);
  return join(folder, file);
}

export type Target = 'chrome' | 'firefox';

/** Builds into `.output/TARGET-mv3`, or the test build into `.output/TARGET-mv3-e2e`. */
export const build = (target: Target, isTestBuild = false): boolean =>
  runTool('wxt', ['build', '-b', target, '--mv3'], isTestBuild ? { CROSSREAD_TEST_BUILD: '1' } : {}, true);

export const builtFolder = (target: Target, isTestBuild = false): string =>
  join(ROOT, '.output', `${target}-mv3${isTestBuild ? '-e2e' : ''}`);
