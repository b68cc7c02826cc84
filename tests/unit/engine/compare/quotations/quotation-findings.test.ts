import { describe, expect, it } from 'vitest';
import { compareQuotations } from '../../../../../utils/engine/compare/quotations/compare-quotations.ts';
import { storyOf } from '../stories.ts';

const wordings = (...texts: string[]) =>
  compareQuotations(storyOf(...texts)).map(({ values }) => values.map(({ text }) => text));

describe('compareQuotations', () => {
  it('shows one utterance in other words, with the sentence of each version', () => {
    const [finding, ...others] = compareQuotations(
      storyOf(
        'Harbour master Vana Brook said: “We never closed the northern gate before the flood came.”',
        '“We never shut the northern gate before the flood came,” Vana Brook said.',
      ),
    );
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      kind: 'quote',
      verdict: 'wording',
      question: { key: 'whatWords', args: { speaker: 'Vana Brook' } },
      values: [{ text: expect.stringContaining('closed') }, { text: expect.stringContaining('shut') }],
    });
    expect(finding?.values.map(({ evidence }) => evidence[0]?.article)).toEqual(['a', 'b']);
  });

  it('asks of a speaker whom nobody names by what was said: two remarks are two questions', () => {
    const questions = compareQuotations(
      storyOf(
        'One neighbour said: “We never closed the northern gate before the flood came.” Another said: “The water stood up to the second window of the school.”',
        '“We never shut the northern gate before the flood came,” a neighbour said. “The water rose up to the second window of the school,” another said.',
      ),
    ).map(({ question }) => question);
    expect(questions.map(({ key }) => key)).toEqual(['whatWordsUnnamed', 'whatWordsUnnamed']);
    expect(questions.map(({ args }) => args.words).toSorted()).toEqual([
      expect.stringMatching(/^The water stood up to/),
      expect.stringMatching(/^We never closed the northern gate/),
    ]);
  });

  it('makes one finding of an utterance over many articles, the same words in one value', () => {
    const findings = compareQuotations(
      storyOf(
        '“We never closed the northern gate before the flood,” Brook said.',
        '“We never shut the northern gate before the flood,” Brook said.',
        'Brook said that “we never closed the northern gate before the flood.”',
        '“Nobody slept. We never closed the northern gate before the flood,” Brook told a crowd.',
      ),
    );
    expect(findings).toHaveLength(1);
    expect(findings[0]?.values.map(({ evidence }) => evidence.map(({ article }) => article))).toEqual([
      ['a', 'c', 'd'],
      ['b'],
    ]);
  });

  it('reads over the joint of a split quotation', () => {
    expect(
      wordings(
        '“We closed the northern gate,” Brook said, “an hour before the flood.”',
        '“We closed the northern gate a day before the flood,” Brook said.',
      ),
    ).toHaveLength(1);
  });

  it('does not end a sentence at a title', () => {
    expect(
      wordings(
        '“I would follow Capt. Holt across the lake,” Mayor Vana Brook said.',
        '“I would gladly follow Captain Holt across the lake,” Mayor Vana Brook said.',
      ),
    ).toEqual([['I would follow Capt. Holt across the lake', 'I would gladly follow Captain Holt across the lake']]);
  });

  it.each([
    [
      'a sentence that opens with a conjunction more',
      '“The northern gate held through the night,” Brook said.',
      '“Nobody slept much. But the northern gate held through the night,” Brook said.',
    ],
    [
      'a sentence that ends elsewhere',
      '“We will keep watching the northern gate.”',
      '“We will keep watching the northern gate and nobody rows there until Monday.”',
    ],
    [
      'words put in and left out by one speaker',
      '“We have a small ferry aground,” Mayor Vana Brook said.',
      '“It is bad. I’ve got a small ferry aground tonight,” Mayor Vana Brook said.',
    ],
    [
      'a phrase that nobody else is known to have said',
      'The club called the plan a “reckless midnight gate scheme” on Friday.',
      'The rowers spoke of a “reckless gate scheme proposal” on Friday.',
    ],
  ])('shows %s', (_, a, b) => expect(wordings(a, b)).toHaveLength(1));

  it.each([
    [
      'a whole sentence of one speaker, whatever is quoted around it',
      '“We grieve with the rowers who have lost their old ferry. The lake was changed for ever by that storm,” Vana Brook said.',
      '“We grieve with the rowers that lost their old ferry. We will stand by them in all that is to come,” Vana Brook said.',
    ],
    [
      '“that” more or less',
      '“We believe the ferry left the northern pier before the flood,” Vana Brook said.',
      '“We believe that the ferry left the northern pier before the flood,” Vana Brook said.',
    ],
  ])('finds %s', (_, a, b) => expect(wordings(a, b)).toHaveLength(1));

  it('finds the short phrase of one speaker in the same matter', () => {
    expect(
      wordings(
        'In a letter to the rowers, Mayor Vana Brook praised their “long and fruitful partnership” on the lake.',
        'Mayor Vana Brook praised the “long and cordial partnership” on the lake in her letter to the rowers.',
      ),
    ).toEqual([['long and fruitful partnership', 'long and cordial partnership']]);
  });

  it.each([
    [
      'quotations cut at other places',
      '“We tested the bridge twice, and the northern gate held all night,” Brook said.',
      'Brook said “the northern gate held all night.”',
    ],
    [
      'spelling and contractions',
      '“We don’t know the colour of the northern gate yet,” Brook said.',
      '“We do not know the color of the northern gate yet,” Brook said.',
    ],
    [
      'a left-out stretch that is marked',
      '“The northern gate held … until the morning ferry came,” Brook said.',
      '“The northern gate held through wind and rain until the morning ferry came,” Brook said.',
    ],
    [
      'words put in brackets',
      '“They asked [the rowers] to leave the northern gate at once,” Brook said.',
      '“They asked them to leave the northern gate at once,” Brook said.',
    ],
    [
      'the ending that a sentence asks for',
      'Brook spoke of “closed northern gates and flooded meadows” by the lake.',
      'Brook spoke of a “closed northern gate and flooded meadows” by the lake.',
    ],
    [
      'an article more',
      '“The northern gate held through a long night,” Brook said.',
      '“The northern gate held through long night,” Brook said.',
    ],
    [
      'a sentence cut where the outlet goes on',
      '“We will keep watching the northern gate,” Brook said.',
      '“We will keep watching the northern gate and nobody rows there until Monday,” Brook said.',
    ],
    [
      'a stretch woven into a sentence that ends with it',
      'Brook said they would “keep watching the northern gate.”',
      '“We will keep watching the northern gate and nobody rows there until Monday,” Brook said.',
    ],
    [
      'an abbreviation at the end',
      '“We wrote about the northern gate to the U.S.”',
      '“We wrote about the northern gate to the U.S. Treasury in Washington,” Brook said.',
    ],
    [
      'a conjunction more inside a sentence',
      '“The northern gate held, the ferry came in,” Brook said.',
      '“The northern gate held, and the ferry came in,” Brook said.',
    ],
    [
      'another remark of the same person',
      '“The northern gate held through the night,” Brook said.',
      '“Nobody was near the northern gate when the ferry came in,” Brook said.',
    ],
    [
      'stock phrases of two people',
      '“Our thoughts and prayers are with the family of the victim,” Brook said.',
      '“Our thoughts and prayers are with the families and the victims tonight,” Tilda Orme said.',
    ],
    [
      'a remark to somebody and one about him',
      '“Your harbour plan would please an old ferry owner more than any rower,” Orme wrote.',
      '“His harbour plan would please an old ferry owner more than any rower,” Brook said.',
    ],
    [
      'paraphrase outside the marks',
      'Brook said that the northern gate was never closed before the flood.',
      '“We never shut the northern gate before the flood,” Brook said.',
    ],
    [
      'a term',
      'It was the so-called “great northern lake gate” affair.',
      'It was the so-called “grand northern lake gate” affair.',
    ],
    [
      'one article alone',
      '“We never closed the northern gate before the flood,” Brook said. “We never shut the northern gate before the flood,” Orme said.',
      'Rain fell all day on the lake.',
    ],
  ])('says nothing of %s', (_, a, b) => expect(wordings(a, b)).toEqual([]));
});
