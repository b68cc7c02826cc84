/**
 * Runs scripts/NAME.ts under the project's own Node, installing the dependencies first where they are missing. Plain
 * JavaScript for any Node from 20 on: it is what a fresh machine starts with.
 *
 *   node scripts/run.mjs NAME [ARGUMENT…]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const isWindows = process.platform === 'win32';
const ownNode = join(root, 'node_modules', 'node', 'bin', isWindows ? 'node.exe' : 'node');
const [name = '', ...rest] = process.argv.slice(2);

/** What is installed is what the lock file says, but for binaries of other systems. */
function isInstalled() {
  const installedLock = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(ownNode) || !existsSync(installedLock)) return false;
  const read = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const installed = read(installedLock);
  return Object.entries(read(join(root, 'package-lock.json'))).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

if (!isInstalled()) {
  console.log('Installing dependencies (npm ci) …');
  // npm tells where it is when it runs a script; by name otherwise.
  const npm = process.env.npm_execpath;
  const installed = npm
    ? spawnSync(process.execPath, [npm, 'ci'], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', ['ci'], { cwd: root, stdio: 'inherit', shell: isWindows });
  if (installed.status !== 0 || !existsSync(ownNode)) {
    console.error('npm ci failed; see above.');
    process.exit(1);
  }
}

const run = spawnSync(ownNode, [join(root, 'scripts', `${name}.ts`), ...rest], { cwd: root, stdio: 'inherit' });
process.exit(run.status ?? 1);
