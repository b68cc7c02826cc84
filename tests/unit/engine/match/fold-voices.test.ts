import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../utils/engine/analyse.ts';
import { foldVoices } from '../../../../utils/engine/match/fold-voices.ts';
import type { Article } from '../../../../utils/engine/types.ts';
import { WIRE_STORIES, type WireStory } from './wire-stories.ts';

let made = 0;
function article(title: string, text: string, credit: string | null = null): Article {
  made += 1;
  const id = `article-${made}`;
  const rest = { url: null, byline: null, published: '2031-05-01', modified: null, language: 'en' };
  return { id, outlet: `${id}.example`, title, text, credit, ...rest };
}

const fold = (...articles: Article[]) =>
  foldVoices(articles.map((each) => ({ article: each, analysis: analyse(each) })));

const isOneVoice = (a: Article, b: Article) => fold(a, b).length === 1;

/** What desks do to an agency's text. */
const EDITS: Record<string, (story: WireStory, lines: readonly string[]) => string> = {
  verbatim: (_, lines) => lines.join('\n'),
  'first half': (_, lines) => lines.slice(0, Math.ceil(lines.length / 2)).join('\n'),
  'first two paragraphs': (_, lines) => lines.slice(0, 2).join('\n'),
  'every other paragraph': (_, lines) => lines.filter((_line, index) => index % 2 === 0).join('\n'),
  'paragraphs reordered': (_, lines) => [...lines.slice(2), ...lines.slice(0, 2)].reverse().join('\n'),
  'numbers edited, house style': (_, lines) =>
    lines
      .join('\n')
      .replaceAll(/\b(\d)(\d*)\b/g, (_whole, first: string, more: string) => `${(Number(first) % 9) + 1}${more}`)
      .replaceAll('percent', 'per cent')
      .replaceAll(' said', ' has said')
      .replaceAll('about', 'around'),
  'a sentence of its own before, the last two paragraphs off': (story, lines) =>
    [
      `There was news on Tuesday from the place that our readers know from last year: ${story.title}.`,
      ...lines.slice(0, -2),
    ].join('\n'),
};

const copies = WIRE_STORIES.flatMap((story) => {
  const wire = article(story.title, story.wire, story.agency);
  return Object.entries(EDITS).map(([edit, apply]) => ({
    name: `${story.title}: ${edit}`,
    pair: [wire, article(`Other headline for ${edit}`, apply(story, story.wire.split('\n')))] as const,
  }));
});

const separate = WIRE_STORIES.flatMap((story) => {
  const lines = story.wire.split('\n');
  const [one, other] = story.own;
  const pairs: Record<string, readonly [Article, Article]> = {
    'agency and own report': [article(story.title, story.wire, story.agency), article(story.title, one)],
    'agency and another own report': [article(story.title, story.wire, story.agency), article(story.title, other)],
    'two own reports': [article(story.title, one), article(story.title, other)],
    'abridged agency text and own report': [article(story.title, lines.slice(0, 3).join('\n')), article('', one)],
    'own report with a paragraph of the agency': [
      article(story.title, story.wire, story.agency),
      article(story.title, `${other}\n${lines.at(-1)}`, story.agency),
    ],
  };
  return Object.entries(pairs).map(([name, pair]) => ({ name: `${story.title}: ${name}`, pair }));
});

describe('wire copies', () => {
  it('folds copies and nothing else', () => {
    const wrong = separate.filter(({ pair }) => isOneVoice(...pair));
    const missed = copies.filter(({ pair }) => !isOneVoice(...pair));
    expect(copies.length + separate.length).toBeGreaterThanOrEqual(60);
    expect(wrong.map(({ name }) => name)).toEqual([]);
    expect(missed.map(({ name }) => name)).toEqual([]);
  });

  it('joins what only the whole text holds together, and names its agency', () => {
    const story = WIRE_STORIES[0] as WireStory;
    const lines = story.wire.split('\n');
    const whole = article('Whole', story.wire, story.agency);
    const head = article('Head', lines.slice(0, 3).join('\n'));
    const tail = article('Tail', lines.slice(3).join('\n'));
    const own = article('Own', story.own[0]);
    expect(isOneVoice(head, tail)).toBe(false);
    const voices = fold(head, own, tail, whole);
    expect(voices).toEqual([
      { articles: [head.id, tail.id, whole.id], agency: 'AFP' },
      { articles: [own.id], agency: null },
    ]);
  });

  it('takes an outlet for one voice whatever it wrote', () => {
    const [one, other] = (WIRE_STORIES[1] as WireStory).own;
    const first = article('Morning', one);
    const second = { ...article('Evening', other), outlet: first.outlet };
    expect(fold(first, second)).toEqual([{ articles: [first.id, second.id], agency: null }]);
  });

  it('tells copies of a short text by what the analyses keep, without reading the texts again', () => {
    const story = WIRE_STORIES[0] as WireStory;
    const short = story.wire.split('\n').slice(0, 2).join('\n');
    const withoutText = (text: string) => {
      const whole = article(story.title, text);
      return { article: { ...whole, text: '' }, analysis: analyse(whole) };
    };
    expect(foldVoices([withoutText(short), withoutText(short)])).toHaveLength(1);
    expect(foldVoices([withoutText(short), withoutText(story.own[0].slice(0, short.length))])).toHaveLength(2);
  });

  it('does not fold texts of a few words, or no text at all', () => {
    expect(isOneVoice(article('A', 'Police closed the road.'), article('B', 'Police closed the road.'))).toBe(false);
    expect(isOneVoice(article('A', ''), article('B', ''))).toBe(false);
    expect(foldVoices([])).toEqual([]);
  });
});
