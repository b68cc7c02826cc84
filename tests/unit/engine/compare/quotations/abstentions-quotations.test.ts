/** Quotations, speakers and sources that look alike and are not flagged: the rule that `--explain` tells. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../utils/engine/analyse.ts';
import { compareQuotations } from '../../../../../utils/engine/compare/quotations/compare-quotations.ts';
import { compareSpeakers } from '../../../../../utils/engine/compare/speakers/compare-speakers.ts';
import { makeStory } from '../../../../../utils/engine/compare/story.ts';

const NEXT_DAY = '2031-05-02';

/** Two articles, published on 1 May 2031 and on `day`. */
function explain(a: string, b: string, day = NEXT_DAY, isExplained = true) {
  const readings = [a, b].map((words, index) => {
    const id = index === 0 ? 'a' : 'b';
    const text = `The bridge at the lake was in the news again this week. ${words}`;
    const published = index === 0 ? '2031-05-01' : day;
    const article = {
      id,
      url: null,
      outlet: id,
      title: '',
      byline: null,
      published,
      modified: null,
      language: 'en',
      text,
    };
    return { article, analysis: analyse(article) };
  });
  const story = makeStory(readings, isExplained);
  const findings = [...compareQuotations(story), ...compareSpeakers(story)];
  const noted = story.abstentions.map(({ kind, rule, values }) => [
    `${kind} ${rule}`,
    ...values.map(({ text }) => text),
  ]);
  return { findings, noted, rules: noted.map(([rule]) => rule) };
}

describe('quotations that are not flagged', () => {
  const CASES: readonly (readonly [string, string, string])[] = [
    [
      'spelling',
      '“We don’t know the colour of the northern gate yet,” Brook said.',
      '“We do not know the color of the northern gate yet,” Brook said.',
    ],
    [
      'ellipsis',
      '“The northern gate held … until the morning ferry came,” Brook said.',
      '“The northern gate held through wind and rain until the morning ferry came,” Brook said.',
    ],
    [
      'bracketed-words',
      '“They asked [the rowers] to leave the northern gate at once,” Brook said.',
      '“They asked them to leave the northern gate at once,” Brook said.',
    ],
    [
      'article-or-conjunction',
      '“The northern gate held, the ferry came in,” Brook said.',
      '“The northern gate held, and the ferry came in,” Brook said.',
    ],
    [
      'bent-to-the-sentence',
      'Brook spoke of “closed northern gates and flooded meadows” by the lake.',
      'Brook spoke of a “closed northern gate and flooded meadows” by the lake.',
    ],
    [
      'begun-or-ended-elsewhere',
      'Brook said that “the northern gate held through the night.”',
      '“The northern gate held through the night and nobody rows there,” Brook said.',
    ],
    [
      'part-of-the-other',
      '“We tested the bridge twice, and the northern gate held all night,” Brook said.',
      'Brook said “the northern gate held all night.”',
    ],
    [
      'turned-to-another',
      '“Your harbour plan would please an old ferry owner more than any rower,” Orme wrote.',
      '“His harbour plan would please an old ferry owner more than any rower,” Brook said.',
    ],
    [
      'other-speaker',
      '“The ferry was late and cold again,” Mayor Vana Brook said.',
      '“The ferry was late and wet again,” Sheriff Tilda Orme said.',
    ],
    [
      'speaker-not-certain',
      '“The ferry was late and cold,” Mayor Vana Brook said.',
      '“The ferry was late and wet,” a rower said.',
    ],
    [
      'small-part-in-common',
      '“We have no sort of rower description and that is why we urge anyone in the village with any ferry ticket that might help, even if it is old, to call,” Vana Brook said.',
      '“That is why we would urge anyone with ferry tickets about this to write us a letter at the old mill,” Vana Brook said.',
    ],
    [
      'few-words-in-common',
      '“The miller rowed and the baker fled home,” Vana Brook said.',
      '“Miller swam and baker drowned there,” Vana Brook said.',
    ],
  ];

  it.each(CASES)('%s', (rule, a, b) => {
    const { findings, rules } = explain(a, b);
    expect({ findings, rules }).toEqual({ findings: [], rules: [`quote ${rule}`] });
  });

  it.each(CASES)('%s is not listed where nobody asks', (_, a, b) =>
    expect(explain(a, b, NEXT_DAY, false)).toMatchObject({ findings: [], noted: [] }),
  );

  it('days-later: loosely alike, and told again after weeks', () => {
    const texts = [
      '“We searched the old mill, and then found and freed the frightened miller by noon,” a rower said.',
      '“They had found and safely freed the frightened old miller,” a rower said.',
    ] as const;
    expect(explain(...texts)).toMatchObject({ findings: [{ verdict: 'wording' }], noted: [] });
    expect(explain(...texts, '2031-05-20')).toMatchObject({ findings: [], rules: ['quote days-later'] });
  });

  it('shows the sentences of both, without what else is quoted', () => {
    const { noted } = explain(
      '“It rained for days. We do not know the colour of the northern gate yet,” Brook said.',
      '“We do not know the color of the northern gate yet,” Brook said.',
    );
    expect(noted).toEqual([
      [
        'quote spelling',
        'We do not know the colour of the northern gate yet',
        'We do not know the color of the northern gate yet',
      ],
    ]);
  });

  it.each([
    [
      'the same words',
      '“The northern gate held all night,” Brook said.',
      '“The northern gate held all night,” Brook said.',
    ],
    [
      'another remark',
      '“The northern gate held all night,” Brook said.',
      '“Nobody rowed to the mill when it rained,” Brook said.',
    ],
  ])('lists nothing of %s', (_, a, b) => expect(explain(a, b)).toMatchObject({ findings: [], noted: [] }));
});

const WORDS = '“The northern gate held through the flood and the morning ferry came in time,”';

describe('speakers that are not flagged', () => {
  const CASES: readonly (readonly [string, string, string])[] = [
    ['not-surely-people', 'Mayor Vana Brook', 'Lake Orme'],
    ['relatives', 'Mayor Vana Brook', 'Sheriff Tilda Brook'],
    ['shared-name', 'Mayor Vana Brook', 'Mayor Vana Orme'],
    ['transliteration', 'Mayor Ivan Tarasov', 'Mayor Igor Tarassov'],
    ['same-surname-and-initial', 'Mayor Joseph Brook', 'Mayor Joe Brook'],
    ['unnamed-speaker', 'Mayor Vana Brook', 'the statement'],
    ['title-not-told', 'Vana Brook', 'a Transport Department spokesman'],
    ['other-gender', 'Transport Department spokeswoman Vana Brook', 'a Transport Department spokesman'],
    ['other-rank', 'Transport Department director Ivan Orme', 'a Transport Department spokesman'],
    ['body-not-certain', 'harbour director Ivan Orme', 'a Transport Department spokesman'],
  ];

  /** The sentences go on otherwise, so that nothing but the words in the marks is the same. */
  const quote = (one: string, other: string): [string, string] => [
    `${WORDS} ${one} said after three days of talks with farmers, bakers and millers from the hills.`,
    `${WORDS} ${other} said in a letter to judges, teachers, nurses and sailors whom nobody had asked.`,
  ];

  it.each(CASES)('%s: %s, %s', (rule, one, other) => {
    const { findings, noted } = explain(...quote(one, other));
    expect({ findings, noted }).toEqual({ findings: [], noted: [[`speaker ${rule}`, one, other]] });
  });

  it.each(CASES)('%s is not listed where nobody asks: %s, %s', (_, one, other) =>
    expect(explain(...quote(one, other), NEXT_DAY, false)).toEqual({ findings: [], noted: [], rules: [] }),
  );

  it.each([
    ['speaker-not-certain', `${WORDS} Mayor Vana Brook said.`, `Sheriff Tilda Orme: ${WORDS.replace(',”', '.”')}`],
    [
      'words-of-many',
      '“The ferry was late and cold again,” Mayor Vana Brook said.',
      '“The ferry was late and cold again,” Sheriff Tilda Orme said.',
    ],
  ])('%s', (rule, a, b) => {
    const { findings, rules } = explain(a, b);
    expect({ findings, rules }).toEqual({ findings: [], rules: [`speaker ${rule}`] });
    expect(explain(a, b, NEXT_DAY, false).noted).toEqual([]);
  });

  it('lists two speakers once, however much is quoted of them', () => {
    const more = '“Nobody was hurt when the old wooden pier broke away from its moorings,”';
    const tell = (speaker: string) => `${WORDS} ${speaker} said. ${more} ${speaker} said.`;
    expect(explain(tell('Mayor Vana Brook'), tell('Mayor Vana Orme')).rules).toEqual(['speaker shared-name']);
  });

  it.each([
    ['a surname and the full name', 'Brook', 'Mayor Vana Brook'],
    ['a pronoun', 'she', 'Mayor Vana Brook'],
  ])('lists nothing of %s', (_, one, other) => expect(explain(...quote(one, other)).noted).toEqual([]));
});

const TOLD = 'two rowers broke a window of the old boathouse before the regatta';

describe('sources that are not flagged', () => {
  it.each([
    ['weeks-later', `Police said ${TOLD}.`, `Police Sgt. Mira Holt said ${TOLD}.`, '2031-07-01'],
    [
      'other-numbers',
      'Police said a 22-year-old rower broke a window of the old boathouse before the regatta.',
      'Police Sgt. Mira Holt said a 24-year-old rower broke a window of the old boathouse before the regatta.',
      NEXT_DAY,
    ],
    ['both-may-have-told', `Police said ${TOLD}.`, `Fire Chief Vana Brook said ${TOLD}.`, NEXT_DAY],
  ])('%s', (rule, a, b, day) => {
    const { findings, rules } = explain(a, b, day);
    expect({ findings, rules }).toEqual({ findings: [], rules: [`speaker ${rule}`] });
    expect(explain(a, b, day, false).noted).toEqual([]);
  });

  it('enough-told: a fourth pair of a story', () => {
    const things = [
      'two rowers broke a window of the old boathouse before the regatta',
      'the northern ferry ran aground with forty sheep and a piano aboard',
      'somebody painted the lighthouse door green during the harvest festival',
      'a stolen tractor was found upside down behind the village bakery',
    ];
    const officers = ['Mira Holt', 'Ivan Orme', 'Vana Brook', 'Tilda Lyne'];
    const tell = (sources: readonly string[]) => things.map((thing, i) => `${sources[i]} said ${thing}.`).join(' ');
    const { findings, noted } = explain(
      tell(things.map(() => 'Police')),
      tell(officers.map((name) => `Police Sgt. ${name}`)),
    );
    expect(findings).toHaveLength(3);
    expect(noted).toEqual([['speaker enough-told', 'Police', expect.stringContaining('Police Sgt.')]]);
  });
});
