/**
 * How soon the real popup shows its findings, in Chromium: on a demo story with all its reports, beside the same popup on
 * the first article of an empty corpus. Told by the browser's own paint timing, from the popup's start.
 */
import { findBrowsers } from '../../scripts/browser/find-browser.ts';
import { openSession } from '../../scripts/browser/open-session.ts';
import { poll, type Session } from '../../scripts/browser/session.ts';
import { startNewsroom } from '../../scripts/newsroom/newsroom.ts';
import { build, builtFolder } from '../../scripts/tools.ts';

const ROUNDS = 21;

export default async function benchPopup(print: (line: string) => void): Promise<void> {
  const chromium = findBrowsers('chromium')[0];
  if (!chromium) {
    print('not measured: no Chromium here');
    return;
  }
  if (!build('chrome', true)) throw new Error('the build failed');
  const newsroom = await startNewsroom();
  const session = await openSession('chromium', {
    path: chromium.path,
    extension: builtFolder('chrome', true),
    isHeadless: true,
    hosts: newsroom.outlets.map(({ host }) => host),
  });
  try {
    const [first, ...others] = newsroom.articles.filter(({ isSameEvent }) => isSameEvent);
    if (!first) throw new Error('the newsroom has no articles');
    await poll('the registration', () =>
      session.inExtension(async (api) => (await api.scripting.getRegisteredContentScripts()).length > 0),
    );
    const alone = await measure(session, first.url);
    for (const { url } of others) await read(session, url);
    const story = await measure(session, others.at(2)?.url ?? first.url);
    print(`${story.findings} findings of ${newsroom.articles.length} articles kept, ${ROUNDS} times each:`);
    print(`first paint with findings: median ${story.median} ms, slowest ${story.slowest} ms (the aim: 150 ms)`);
    print(`first paint, empty corpus: median ${alone.median} ms, slowest ${alone.slowest} ms`);
    print(`ratio of the medians: ${(story.median / alone.median).toFixed(2)}`);
  } finally {
    await session.close();
    await newsroom.close();
  }
}

async function read(session: Session, url: string) {
  const page = await session.newPage();
  await page.goto(url);
  await poll(url, () =>
    session.inExtension(async (api, address) => {
      const states: { url: string; phase: string }[] = Object.values(await api.storage.session.get(null));
      return states.some((state) => state.phase === 'ready' && state.url === address);
    }, url),
  );
  return page;
}

async function measure(session: Session, url: string) {
  const page = await read(session, url);
  const times: number[] = [];
  let findings = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const popup = await session.pressToolbarButton(page);
    const shown = await poll('the first paint', () =>
      popup.evaluate((document) => {
        const paint = performance.getEntriesByName('first-contentful-paint')[0];
        return paint && { time: paint.startTime, findings: document.querySelectorAll('article[data-verdict]').length };
      }),
    );
    times.push(shown.time);
    findings = shown.findings;
    await popup.close();
  }
  times.sort((a, b) => a - b);
  return { findings, median: Math.round(times[ROUNDS >> 1]!), slowest: Math.round(times[ROUNDS - 1]!) };
}
