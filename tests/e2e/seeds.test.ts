/**
 * The seed articles of the evaluation as pages on five hosts, read as a reader would. Their texts are other people's and
 * stay outside the project: where they are not at hand there is nothing to test.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { poll, type Session } from '../../scripts/browser/session.ts';
import { ROOT } from '../../scripts/tools.ts';
import { readStory, type ShownFinding } from './support/popup.ts';
import { openTestSession, readyStateOf, tabOf } from './support/session.ts';
import { articlePage, type Site, serveSite } from './support/site.ts';

const FOLDER = join(ROOT, '..', 'shared', 'eval', 'seeds');
const isAtHand = existsSync(join(FOLDER, 'gold.jsonl'));
if (!isAtHand) console.log(`Skipped: the seed articles are not at ${FOLDER}.`);

interface GoldFinding {
  readonly id: string;
  readonly verdict: string;
  readonly severity: string;
  /** Offsets of the evidence in the article's file. */
  readonly values: readonly { readonly article: string; readonly start: number; readonly end: number }[];
  /** Articles that really differ. */
  readonly pairs: readonly (readonly [string, string])[];
}
interface Gold {
  readonly same_event: readonly (readonly string[])[];
  readonly findings: readonly GoldFinding[];
}

const hostOf = (id: string) => `seed-${id}.test`;
const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.skipIf(!isAtHand)('the seed articles', () => {
  const files = isAtHand ? readdirSync(FOLDER).filter((name) => /^\d+_\w+\.txt$/.test(name)) : [];
  const texts = new Map(files.map((name) => [name.slice(0, 3), readFileSync(join(FOLDER, name), 'utf8')]));
  const ids = [...texts.keys()].sort();
  const read = (name: string) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8').split('\n', 1)[0]!);
  let gold: Gold;
  let session: Session;
  let site: Site;
  let found: readonly ShownFinding[];
  let related: readonly string[];

  beforeAll(async () => {
    gold = read('gold.jsonl');
    const { referenceDates } = JSON.parse(readFileSync(join(FOLDER, 'gold.json'), 'utf8'));
    const pages = ids.map((id) => {
      const [title = '', ...paragraphs] = texts
        .get(id)!
        .split('\n')
        .filter((line) => line.trim() !== '');
      const published = `${referenceDates[id]}`;
      const html = articlePage({ title, published, outlet: `Seed ${id}`, paragraphs });
      return [`${hostOf(id)}/world/article-${id}-12345`, html] as const;
    });
    site = await serveSite(Object.fromEntries(pages));
    session = await openTestSession({ build: 'allowed', hosts: ids.map(hostOf) });
    const page = await session.newPage();
    const tab = await tabOf(session, page);
    const visit = async (id: string) => {
      const url = site.url(hostOf(id), `/world/article-${id}-12345`);
      await page.goto(url);
      return readyStateOf(session, tab, url);
    };
    for (const id of ids) await visit(id);
    const { story } = await visit(gold.same_event[0]![0]!);
    related = story.related.map(({ outlet }) => outlet);
    const popup = await session.pressToolbarButton(page);
    found = await poll('the findings', async () => {
      const { findings } = await readStory(popup);
      return findings.length > 0 ? findings : null;
    });
    await popup.close();
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  /** True where the sentence shown and the evidence of the gold reading are of one piece. */
  const agrees = (sentence: string, { article, start, end }: GoldFinding['values'][number]) => {
    const [one, other] = [fold(sentence), fold(texts.get(article)!.slice(start, end))];
    return one.includes(other.slice(0, 60)) || other.includes(one.slice(0, 60));
  };
  const shows = (finding: ShownFinding, value: GoldFinding['values'][number]) =>
    finding.values.findIndex(({ evidence }) =>
      evidence.some(({ outlet, sentence }) => outlet === `Seed ${value.article}` && agrees(sentence, value)),
    );

  test('the later event is related and not compared', () => {
    expect(related).toEqual(gold.same_event.slice(1).flat().map(hostOf));
    for (const { values } of found) {
      for (const { evidence } of values) {
        for (const { outlet } of evidence) expect(outlet).not.toBe('Seed 003');
      }
    }
  });

  test('every main difference is in the popup, with the sentences it rests on', () => {
    const missing = gold.findings
      .filter(({ severity, verdict }) => severity === 'main' && (verdict === 'differ' || verdict === 'wording'))
      .filter(
        ({ values, pairs }) =>
          !pairs.some(([one, other]) => {
            const [a, b] = [one, other].map((id) => values.find(({ article }) => article === id)!);
            return found.some((finding) => {
              const places = [shows(finding, a!), shows(finding, b!)];
              return places.every((place) => place >= 0) && places[0] !== places[1];
            });
          }),
      );
    expect(missing.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual([]);
  });
});
