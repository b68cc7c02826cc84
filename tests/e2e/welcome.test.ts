/** The welcome opens once, by an install, and leads through its steps to the sample; nothing is asked for on the way. */
import { afterEach, expect, test } from 'vitest';
import { findBrowsers } from '../../scripts/browser/find-browser.ts';
import { openSession } from '../../scripts/browser/open-session.ts';
import { poll, type Session } from '../../scripts/browser/session.ts';
import { builtFolder } from '../../scripts/tools.ts';
import { readScreen } from './support/screens.ts';
import { ENGINE } from './support/session.ts';

let session: Session;
afterEach(() => session?.close());

async function openBuild(isTestBuild: boolean): Promise<void> {
  const browser = findBrowsers(ENGINE)[0];
  if (!browser) throw new Error(`no ${ENGINE} on this machine`);
  session = await openSession(ENGINE, {
    path: browser.path,
    extension: builtFolder(ENGINE === 'firefox' ? 'firefox' : 'chrome', isTestBuild),
    isHeadless: true,
    hosts: [],
  });
}

test('step by step to the sample', async () => {
  await openBuild(false);
  const page = await session.newPage();
  const read = (words: readonly string[], press: string | null = null) =>
    readScreen(session, page, '/welcome.html', words, press);
  await read(['Step 1 of 3', 'It never says who is right']);
  await read(['Step 2 of 3', 'Choose sources'], 'Next');
  await read(['Step 3 of 3', 'Allow all news sites'], 'Next');
  await read(['Outlets differ', 'Updated later', 'Quoted differently', 'Fjord Mail'], 'See a sample');
  const { origins } = await session.inExtension((api) => api.permissions.getAll());
  expect(origins).toEqual([]);
});

test('where all sites were granted at install, nothing opens by itself', async () => {
  await openBuild(true);
  await poll('the registration', () =>
    session.inExtension(async (api) => (await api.scripting.getRegisteredContentScripts()).length > 0),
  );
  const urls = await session.inExtension(async (api) =>
    (await api.tabs.query({})).map(({ url }: { readonly url?: string }) => url ?? ''),
  );
  expect(urls.filter((url: string) => url.includes('welcome'))).toEqual([]);
});
