import { describe, expect, it } from 'vitest';
import { findMarkedSpans, readParagraphs } from '../../../../../utils/engine/details/quotations/marks.ts';
import { readDocument, sourceOf } from '../../../../../utils/engine/text/document.ts';
import { articleOf } from './article.ts';

const spansOf = (text: string) => {
  const document = readDocument(articleOf(text));
  return findMarkedSpans(readParagraphs(document), (span) => sourceOf(document.article, span));
};
const found = (text: string) => spansOf(text).map(({ start, end }) => text.slice(start, end));

describe('findMarkedSpans', () => {
  it.each([
    ['straight marks', 'The mayor said "the bridge holds" on Monday.', ['the bridge holds']],
    ['curly marks', 'The mayor said “the bridge holds” on Monday.', ['the bridge holds']],
    ['doubled closers', 'The mayor said “the bridge holds’’ on Monday.', ['the bridge holds']],
    ['doubled openers and closers', "She said ``the bridge holds'' again.", ['the bridge holds']],
    ['single marks', 'The mayor said ‘the bridge holds’ on Monday.', ['the bridge holds']],
    ['straight single marks', "The mayor said 'the bridge holds' on Monday.", ['the bridge holds']],
    ['a closing mark set for an opening one', 'It called her ”a fine rower” twice.', ['a fine rower']],
    [
      'a closing mark glued before a sentence',
      'They are in custody.”The bridge holds,” he said.',
      ['The bridge holds,'],
    ],
    ['a closing mark between spaces', 'They held. ” The bridge holds too.” It did.', [' The bridge holds too.']],
    ['an opening mark set for a closing one', 'The plan is “up in the air.“', ['up in the air.']],
    ['a mark closed by another shape', 'They were “out of breath" by noon.', ['out of breath']],
    [
      'a plural possessive inside single marks',
      "He called it 'the rowers' own fault, sadly,' on air.",
      ["the rowers' own fault, sadly,"],
    ],
    ['no length in inches', "The 17 '' oar and the 12 '' oar are ``both too short'' here.", ['both too short']],
    ['straight marks with misplaced spaces', 'He said " it is over ,"and left.', [' it is over ,']],
  ])('reads %s', (_, text, expected) => expect(found(text)).toEqual(expected));

  it('reads a quotation inside another, the outer one first', () => {
    const spans = spansOf('"He told me “go home” and I went," she said.');
    expect(spans.map(({ depth }) => depth)).toEqual([0, 1]);
  });

  it('follows a quotation that is left open over paragraphs', () => {
    const text = '“We rowed all night.\n“We were cold,” Vana Brook said.';
    expect(spansOf(text).map(({ isOpenEnded, continues }) => [isOpenEnded, continues])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(found(text)).toEqual(['We rowed all night.', 'We were cold,']);
  });

  it.each([
    ['a mark that nobody closes', 'The “bridge was shut for a week and nobody knew why.\nTraffic went round the lake.'],
    ['a lonely closing mark', 'They spread a rumour of secret dealings’’ about the club.'],
    ['apostrophes', "The rowers' boats and the club's dock weren't theirs in the '90s."],
    ['inches', 'The door is 6\'2" high and the window 3\'1" wide.'],
  ])('does not make a quotation of %s', (_, text) => expect(found(text)).toEqual([]));

  it('never lets a lost mark swallow the paragraphs after it', () => {
    const text = 'The “bridge was shut.\nTraffic went round.\nShe said “it is open again” on Friday.';
    expect(found(text)).toEqual(['it is open again']);
  });
});
