import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../utils/engine/analyse.ts';
import { compareVersions, VERSION_IDS } from '../../../../utils/engine/compare/compare-versions.ts';
import type { Article, Reading } from '../../../../utils/engine/types.ts';

const TEXT = `A bus left the mountain road near Velmont on Monday and rolled into a gully, police said.
At least 12 people were killed and 30 others were injured in the crash, the regional governor said.
"The brakes failed on the last bend before the village," said Ilse Branner, a spokeswoman for the police.
The driver, Anton Keller, 41, had worked for the company for six years.
Flags were lowered in the town hall, where a service is to be held later this week.`;

function read(text: string, title = 'Bus falls into gully near Velmont'): Reading {
  const article: Article = {
    id: 'https://ledger.test/bus',
    url: 'https://ledger.test/bus',
    outlet: 'ledger.test',
    title,
    byline: null,
    published: '2031-05-06T10:00:00Z',
    modified: null,
    language: 'en',
    text,
  };
  return { article, analysis: analyse(article) };
}

/** The text with one passage replaced; it has to be there. */
function edited(...edits: readonly (readonly [string, string])[]): Reading {
  return read(
    edits.reduce((text, [from, to]) => {
      expect(text).toContain(from);
      return text.replace(from, to);
    }, TEXT),
  );
}

const changes = (after: Reading) =>
  compareVersions(read(TEXT), after).map(({ kind, values }) => [kind, ...values.map(({ text }) => text)].join(' | '));

describe('what an outlet changed in its article', () => {
  it.each([
    ['a toll', ['At least 12 people', 'At least 14 people'], /^number \| .*12.* \| .*14/],
    ['an age', ['Keller, 41,', 'Keller, 47,'], /^number \| .*41.* \| .*47/],
    ['words of a quotation', ['last bend before', 'first bend after'], /^quote \| .*last.* \| .*first/],
    ['who is quoted', ['said Ilse Branner, a spokeswoman', 'said Marta Colen, a spokeswoman'], /^speaker \| /],
    ['a day', ['on Monday and', 'on Sunday and'], /^date \| Monday \| Sunday|^date \| on Monday \| on Sunday/],
  ] as const)('%s', (_, edit, expected) => {
    const found = changes(edited(edit));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(expected);
  });

  it.each([
    ['a typing mistake', ['regional governor', 'regional govenor']],
    ['other words for the same', ['rolled into a gully', 'tumbled into a ravine']],
    [
      'a paragraph taken out',
      ['Flags were lowered in the town hall, where a service is to be held later this week.', ''],
    ],
    ['a paragraph added', ['six years.', 'six years.\nHe had passed a health check in 2029 with 3 remarks.']],
    ['the number in letters', ['30 others', 'thirty others']],
    ['quotation marks', ['"The brakes failed', '“The brakes failed']],
  ] as const)('nothing where it is %s', (_, edit) => {
    expect(changes(edited(edit))).toEqual([]);
  });

  it('nothing where the same text was read again', () => {
    expect(changes(read(TEXT))).toEqual([]);
  });

  it('nothing where the article still says the earlier value elsewhere', () => {
    const twice = `${TEXT}\nThe governor said that 12 people were killed.`;
    const found = compareVersions(read(twice), read(twice.replace('At least 12', 'At least 14')));
    expect(found).toEqual([]);
  });

  it.each([
    ['toll', 'Rescuers had spoken of 14 people killed before.'],
    [
      'quotation',
      '"The brakes failed on the first bend after the village," said Ilse Branner, a spokeswoman for the police.',
    ],
    ['age', 'Anton Keller, 47, drove the bus.'],
    ['day', 'The bus left the mountain road near Velmont on Sunday.'],
    ['speaker', '"The brakes failed on the last bend before the village," said Marta Colen, the mayor.'],
  ])('nothing where one of two answers that it gave was taken out: %s', (_, other) => {
    const both = read(`${TEXT}\n${other}`);
    for (const line of TEXT.split('\n'))
      expect(compareVersions(both, read(both.article.text.replace(line, 'More soon.')))).toEqual([]);
    expect(compareVersions(both, read(TEXT))).toEqual([]);
  });

  it('nothing where a version can not be compared', () => {
    const german = 'Ein Bus ist am Montag von der Straße abgekommen, und 14 Menschen sind dabei ums Leben gekommen.';
    expect(compareVersions(read(TEXT), { ...read(german), analysis: analyse(read(german).article) })).toEqual([]);
  });

  it('says which version a sentence stands in', () => {
    const after = edited(['At least 12 people', 'At least 14 people']);
    const [finding] = compareVersions(read(TEXT), after);
    const [said, says] = finding!.values.map(({ evidence: [first] }) => first!);
    expect([said!.article, says!.article]).toEqual([VERSION_IDS.before, VERSION_IDS.after]);
    expect(TEXT.slice(said!.value.start, said!.value.end)).toContain('12');
    expect(after.article.text.slice(says!.value.start, says!.value.end)).toContain('14');
  });
});
