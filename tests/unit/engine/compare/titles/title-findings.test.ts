import { describe, expect, it } from 'vitest';
import { compareTitles } from '../../../../../utils/engine/compare/titles/compare-titles.ts';
import { storyOf } from '../stories.ts';

const compare = (...texts: string[]) =>
  compareTitles(storyOf(...texts)).map(({ verdict, question, values }) => [
    question.key,
    verdict,
    ...values.map(({ text }) => text),
  ]);

const SAID = '“The harbour wall will be mended before the autumn storms begin,”';

describe('compareTitles finds', () => {
  it('one ladder for the unnamed official of one utterance', () => {
    const findings = compare(
      `${SAID} the deputy director of the Bureau of Harbours of the Ministry of Trade said.`,
      `${SAID} said an official at the Trade Ministry's harbour bureau.`,
      `${SAID} a senior official at the ministry's harbours bureau said.`,
      `${SAID} an unnamed official from the trade ministry said.`,
    );
    expect(findings).toHaveLength(1);
    expect(findings[0]?.slice(0, 2)).toEqual(['whatTitleUnnamed', 'precision']);
    expect(findings[0]?.slice(2)).toHaveLength(4);
  });

  it.each<[string, string[], string[]]>([
    [
      'a rank where another says "official"',
      ['Ida Holt, an official at the Trade Ministry, left.', 'Ida Holt, deputy director of the Trade Ministry, left.'],
      ['whatTitle', 'precision', 'official at the Trade Ministry', 'deputy director of the Trade Ministry'],
    ],
    [
      'a second office',
      ['Deputy Trade Minister Ida Holt left.', 'Ida Holt, deputy trade minister and chief negotiator, left.'],
      ['whatTitle', 'precision', 'Deputy Trade Minister', 'chief negotiator'],
    ],
    [
      'a trooper and a sergeant',
      ['Trooper Barry White said no.', 'Sgt. Barry White of the Orme State Patrol said no.'],
      ['whatTitle', 'differ', 'Trooper', 'Sgt'],
    ],
    [
      'the first author of a study and its last, with other offices besides',
      [
        'It works, said study lead author Dr. Ida Holt, an associate professor of surgery at Orme University.',
        'It works, said senior study author Dr. Ida Holt of Orme University.',
      ],
      ['whatTitle', 'differ', 'study lead author', 'senior study author'],
    ],
    [
      'an official without a name here, by name there',
      [
        'A Marlow police spokeswoman said on Friday that divers had found the rower near the old pier.',
        'Divers had found the rower near the old pier, Marlow police spokeswoman Ida Holt said on Friday.',
      ],
      ['whatTitleUnnamed', 'precision', 'Marlow police spokeswoman', 'Ida Holt, Marlow police spokeswoman'],
    ],
    [
      'ranks that exclude each other',
      ['Marlow police Sgt. Sven Marr said no.', 'Marlow police Lt. Sven Marr said no.'],
      ['whatTitle', 'differ', 'Marlow police Sgt', 'Marlow police Lt'],
    ],
    [
      'who was sent away and who went',
      ['Sven Marr was fired in May.', 'Sven Marr stepped down in May.'],
      ['howLeft', 'differ', 'fired', 'stepped down'],
    ],
    [
      'whom somebody fired, in a relative clause',
      ['She was sorry for Sven Marr, whom she fired in May.', 'Sven Marr, who resigned in May, was there.'],
      ['howLeft', 'differ', 'fired', 'resigned'],
    ],
    [
      'a relation that excludes another',
      ['Police found his wife, Ida Holt, on the pier.', 'Police found his ex-wife, Ida Holt, on the pier.'],
      ['whatRelation', 'differ', 'wife', 'ex-wife'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(compare(...texts)).toContainEqual(expected);
  });
});

describe('compareTitles says nothing of', () => {
  it.each<[string, string[]]>([
    [
      'the title of another, who is named behind it',
      [
        'Sen. Ida Holt heard Judge Sven Marr, the Senate clerk, Omar Reyes, said.',
        'Judge Sven Marr, a senator’s aide, left.',
      ],
    ],
    [
      'whoever else speaks',
      [
        'The Marlow mayor, Ida Holt, left office on Friday. No charges for Ida Holt, attorney says.',
        'Mayor Ida Holt left.',
      ],
    ],
    ['a singer’s first name', ['King Holt sang at the pier.', 'The Chicago rapper King Holt sang at the pier.']],
    [
      'who wrote the article',
      ['Ida Holt is a Marlow News staff writer.', 'Ida Holt is a staff writer for Marlow News.'],
    ],
    ['the county left out', ['Marlow County Sheriff Ida Holt left.', 'Sheriff Ida Holt left.']],
    ['a short form of the body', ['Harbour Police Department Officer Ida Holt left.', 'HPD Officer Ida Holt left.']],
    ['the country left out', ['Danish Prime Minister Ida Holt left.', 'Prime Minister Ida Holt left.']],
    [
      'a spokeswoman called a spokesperson',
      ['Trade Ministry spokeswoman Ida Holt left.', 'Trade Ministry spokesperson Ida Holt left.'],
    ],
    ['a word order', ['Marlow police chief Ida Holt left.', 'Ida Holt, chief of the Marlow police, left.']],
    [
      'two offices of one person that no article joins',
      ['Cardinal Ivo Marr left.', 'Vatican Secretary of State Ivo Marr left.'],
    ],
    [
      'a rank that the other article tells as well',
      [
        'Marlow police Lt. Sven Marr said no.',
        'Marlow police Sgt. Sven Marr said no. Marlow police Lt. Sven Marr left.',
      ],
    ],
    ['then and now', ['Former Marlow mayor Ida Holt left.', 'Marlow mayor Ida Holt left.']],
    ['a dismissal that was only asked for', ['Some called on Sven Marr to be fired.', 'Sven Marr resigned in May.']],
    ['shots', ['Police said Sven Marr fired two shots.', 'Sven Marr resigned in May.']],
    ['somebody whom he sent away', ['Sven Marr fired his aide in May.', 'Sven Marr resigned in May.']],
    ['two manners in one article', ['Sven Marr was fired. Sven Marr resigned, he says.', 'Sven Marr resigned.']],
    ['two relatives', ['His wife was on the pier.', 'An ex-wife lived in the old town by the lake for years.']],
    ['unnamed officials of two bodies', [`${SAID} a Trade Ministry official said.`, `${SAID} a Navy official said.`]],
  ])('%s', (_, texts) => {
    expect(compare(...texts)).toEqual([]);
  });
});
