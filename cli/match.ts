/** `match`: which articles report the same event, and which belong to the same saga. */
import { makeDigest } from '../utils/engine/match/digest.ts';
import { MemoryIndex } from '../utils/engine/match/memory-index.ts';
import type { Match } from '../utils/engine/match/place-in-story.ts';
import type { Article } from '../utils/engine/types.ts';
import { readInputs } from './inputs.ts';
import type { Options } from './options.ts';

export async function matchCommand(names: readonly string[], options: Options): Promise<boolean> {
  const { articles, complete } = await readInputs(names, options);
  const index = new MemoryIndex(articles.map((article) => ({ id: article.id, digest: makeDigest(article) })));
  const byId = new Map(articles.map((article) => [article.id, article]));
  for (const article of articles) {
    const matches = index.findMatches(article.id);
    process.stdout.write(
      options.json ? `${JSON.stringify(toRow(article, matches, options.explain))}\n` : describe(article, matches, byId),
    );
  }
  return complete;
}

const round = (score: number): number => Math.round(score * 1_000) / 1_000;

const toRow = (article: Article, matches: readonly Match<string>[], explain: boolean) => ({
  id: article.id,
  matches: matches.map(({ id, score, relation, reason }) => ({
    id,
    score: round(score),
    relation,
    ...(explain && { reason }),
  })),
});

function describe(article: Article, matches: readonly Match<string>[], byId: ReadonlyMap<string, Article>): string {
  const lines = [nameOf(article)];
  for (const { id, score, relation, reason } of matches) {
    const other = byId.get(id);
    const basis = reason.basis.length > 0 ? `  (${reason.basis.join(', ')})` : '';
    lines.push(`  ${relation.padEnd(8)} ${score.toFixed(2)}  ${other ? nameOf(other) : id}${basis}`);
  }
  if (matches.length === 0) lines.push('  no other article of this event');
  return `${lines.join('\n')}\n\n`;
}

const nameOf = ({ published, outletName, outlet, title, id }: Article): string =>
  `${(published ?? 'no date').slice(0, 10)}  ${outletName ?? outlet}  ${title || id}`;
