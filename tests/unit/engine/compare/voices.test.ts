import { expect, it } from 'vitest';
import { analyse } from '../../../../utils/engine/analyse.ts';
import { compare } from '../../../../utils/engine/compare/compare.ts';
import type { Article, Reading } from '../../../../utils/engine/types.ts';
import { WIRE_STORIES, type WireStory } from '../match/wire-stories.ts';

function read(outlet: string, text: string, credit: string | null = null): Reading {
  const rest = { url: null, byline: null, published: '2031-05-01', modified: null, language: 'en' };
  const article: Article = { id: outlet, outlet, title: 'Dam overflows in Karsova valley', text, credit, ...rest };
  return { article, analysis: analyse(article) };
}

it('counts an agency text once, and still finds what one of its copies changed', () => {
  const { wire } = WIRE_STORIES[0] as WireStory;
  const readings = [
    read('one.example', wire, 'AFP'),
    read('two.example', wire),
    read('three.example', wire.replace('sent forty soldiers', 'sent sixty soldiers')),
  ];
  const { voices, findings } = compare(readings);
  expect(voices).toEqual([{ articles: ['one.example', 'three.example', 'two.example'], agency: 'AFP' }]);
  const finding = findings.find(({ kind, verdict }) => kind === 'number' && verdict === 'differ');
  expect(finding?.values.map(({ text, voices: count, evidence }) => [text, count, evidence.length])).toEqual([
    ['forty soldiers', 1, 2],
    ['sixty soldiers', 1, 1],
  ]);
});

it('reads articles again that another version of the engine analysed', () => {
  const { wire, own } = WIRE_STORIES[0] as WireStory;
  const readings = [read('one.example', wire), read('two.example', own[0])];
  const stale = readings.map(({ article, analysis }) => ({
    article,
    analysis: { ...analysis, version: 1, dates: [] },
  }));
  expect(compare(stale)).toEqual(compare(readings));
});
