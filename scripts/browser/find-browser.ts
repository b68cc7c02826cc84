/** Browsers on this machine that Crossread can be shown in, by the places where installers put them. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type Engine = 'chromium' | 'firefox';

export interface InstalledBrowser {
  readonly engine: Engine;
  /** "Google Chrome" */
  readonly name: string;
  readonly path: string;
}

interface KnownBrowser {
  readonly engine: Engine;
  readonly name: string;
  /** Commands on Linux, looked for on the PATH. */
  readonly commands: readonly string[];
  /** Under /Applications or ~/Applications. */
  readonly mac: string;
  /** Under %ProgramFiles%, %ProgramFiles(x86)% or %LocalAppData%. */
  readonly windows: string;
}

/** In the order in which they are chosen. */
const KNOWN: readonly KnownBrowser[] = [
  {
    engine: 'chromium',
    name: 'Google Chrome',
    commands: ['google-chrome', 'google-chrome-stable'],
    mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: 'Google\\Chrome\\Application\\chrome.exe',
  },
  {
    engine: 'chromium',
    name: 'Microsoft Edge',
    commands: ['microsoft-edge', 'microsoft-edge-stable'],
    mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: 'Microsoft\\Edge\\Application\\msedge.exe',
  },
  {
    engine: 'chromium',
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser'],
    mac: 'Chromium.app/Contents/MacOS/Chromium',
    windows: 'Chromium\\Application\\chrome.exe',
  },
  {
    engine: 'firefox',
    name: 'Firefox',
    commands: ['firefox', 'firefox-esr'],
    mac: 'Firefox.app/Contents/MacOS/firefox',
    windows: 'Mozilla Firefox\\firefox.exe',
  },
];

/** All that are installed, the one to choose first. `CROSSREAD_BROWSER` names a path that goes before all. */
export function findBrowsers(engine?: Engine): InstalledBrowser[] {
  const found = KNOWN.flatMap((known) => {
    const path = placesOf(known).find((place) => existsSync(place));
    return path ? [{ engine: known.engine, name: known.name, path }] : [];
  });
  const named = process.env.CROSSREAD_BROWSER;
  const all = named
    ? [
        { engine: /firefox/i.test(named) ? ('firefox' as const) : ('chromium' as const), name: named, path: named },
        ...found,
      ]
    : found;
  return engine ? all.filter((browser) => browser.engine === engine) : all;
}

function placesOf({ commands, mac, windows }: KnownBrowser): string[] {
  switch (process.platform) {
    case 'darwin':
      return ['/Applications', join(homedir(), 'Applications')].map((folder) => join(folder, mac));
    case 'win32':
      return ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((name) => {
        const folder = process.env[name];
        return folder ? [join(folder, windows)] : [];
      });
    default: {
      const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
      return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
    }
  }
}

const DEBIAN_PACKAGES: Readonly<Record<Engine, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** On Debian as root: installs the browser by the system's packages. False wherever that can't be done. */
export function installBrowser(engine: Engine): boolean {
  const isDebian = process.platform === 'linux' && existsSync('/etc/debian_version');
  if (!isDebian || process.getuid?.() !== 0) return false;
  const name = DEBIAN_PACKAGES[engine];
  console.log(`Installing ${name} (apt-get) …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env: environment });
  try {
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], {
      stdio: 'inherit',
      env: environment,
    });
    return findBrowsers(engine).length > 0;
  } catch {
    return false;
  }
}

export const WHICH_TO_INSTALL =
  'No browser was found. Install one of Google Chrome, Microsoft Edge, Chromium or Firefox, or name one by its path:\n' +
  '  CROSSREAD_BROWSER=/path/to/browser npm start';
