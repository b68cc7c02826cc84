import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../utils/engine/analyse.ts';
import { articleOf } from './article.ts';

const quotationsOf = (text: string) => analyse(articleOf(text)).quotations;
/** Mentions of the speakers, in order of the quotations. */
const speakers = (text: string) => quotationsOf(text).map(({ speaker }) => speaker?.text ?? null);

describe('the speaker of a quotation', () => {
  it.each([
    ['the verb and the name after it', '“The bridge holds,” said Vana Brook.', ['Vana Brook']],
    ['the name and the verb after it', '“The bridge holds,” Brook told reporters.', ['Brook']],
    ['a pronoun', 'Brook rowed on. “The bridge holds,” she said.', ['she']],
    ['a title before the name', '“The bridge holds,” said Mayor Vana Brook.', ['Mayor Vana Brook']],
    [
      'a party in brackets',
      '“The bridge is going to hold for us,” Rep. Vana Brook (D-Ohio) said.',
      ['Rep. Vana Brook'],
    ],
    ['an apposition before the verb', '“The bridge holds,” Brook, who built it, said.', ['Brook']],
    ['an apposition with a name in it', 'Brook, a rower from Lake Orme, said “the bridge holds” again.', ['Brook']],
    ['the name as the apposition', 'The harbour master, Vana Brook, said “the bridge holds” again.', ['Vana Brook']],
    ['the verb before it', 'Brook said: “The bridge holds.”', ['Brook']],
    ['an addressee', 'Brook told the harbour master that “the bridge holds.”', ['Brook']],
    ['an adverb and a date at the verb', 'Brook on Friday also said “the bridge holds.”', ['Brook']],
    [
      'an office with its body',
      '“The bridge holds,” an official at the Ministry of Lakes said.',
      ['an official at the Ministry of Lakes'],
    ],
    ['according to', '“The bridge holds,” according to Vana Brook.', ['Vana Brook']],
    ['quoted as saying', '“The bridge holds,” the agency quoted the harbour master as saying.', ['the harbour master']],
    ['was quoted as saying', 'Brook was quoted as saying “the bridge holds.”', ['Brook']],
    ['described by', 'The lake, described by Brook as “far too cold,” froze.', ['Brook']],
    ['a participle', 'Brook left the meeting early, calling it “a waste of daylight.”', ['Brook']],
    [
      'a sentence after a dateline',
      'ORME, May 8 (Agency) — Brook left the hall, calling it “a waste of daylight.”',
      ['Brook'],
    ],
    ['two verbs', 'Brook rose and said “the bridge holds.”', ['Brook']],
    ['a source at the end', 'A rower who “forgets her vest” must swim, Brook said.', ['Brook']],
    ['a signature', '“The bridge holds.” — Vana Brook', ['Vana Brook']],
    ['a possessor', 'It was Brook’s claim that “the bridge holds” which angered them.', ['Brook’s']],
    [
      'a clause that picks people out',
      'Brook told everyone who asked about the noise that “the bridge holds.”',
      ['Brook'],
    ],
    ['a sentence of its own', '“The bridge is going to hold for us.” Brook wrote in a letter on Friday.', ['Brook']],
    [
      'what somebody called it',
      'A storm came up, prompting what Brook called an “unheard-of show of force.”',
      ['Brook'],
    ],
    [
      'an apposition that tells the place',
      'This month Rev. Vana Brook, of Lyne, Ill., said on the pier that the mayor was “rowing the wrong way.”',
      ['Rev. Vana Brook'],
    ],
    ['a participle after it', 'Brook rejected the plan as “unkind and unfit,” saying the pier is narrow.', ['Brook']],
    ['a participle with a subject of its own', 'The spot ends with Brook claiming, “The bridge holds.”', ['Brook']],
    [
      'a sentence that opens with an adverb',
      'Down in the polls, Brook is on the attack, claiming that there is a “war on rowing” here.',
      ['Brook'],
    ],
    [
      'whose eyes it is seen with',
      'To Rep. Vana Brook, the bill “takes power away from the rowers.”',
      ['Rep. Vana Brook'],
    ],
    [
      'a note that speaks',
      '“The bridge holds,” a handwritten note on the pier said.',
      ['a handwritten note on the pier'],
    ],
    ['going on', 'Brook rose. She went on, “You take eighteen rowers, and they are cold.”', ['She']],
    [
      'a name without a verb',
      '“Our officers arrived at the pier and found a boat,” Lt. Vana Brook.',
      ['Lt. Vana Brook'],
    ],
    [
      'the name behind an office, not the letter',
      'In a letter to The Lake Times, Orme’s attorney, Vana Brook, said, “We hold it.”',
      ['Vana Brook'],
    ],
    [
      'a clause with a promise in it',
      '“He is no longer the worst rower,” the singer Vana Brook, who reminded Orme of his campaign promise on the pier, wrote.',
      ['the singer Vana Brook'],
    ],
    ['a group at the start', 'Other rowers accused Orme of joking about a “night patrol” of his.', ['Other rowers']],
    ['who called it so, not an empty “it”', 'It’s useful to recall what he called “proper rowing by night.”', ['he']],
    ['what an office called it', 'A boat sank in what police have called a “hateful act of the lake.”', ['police']],
    ['an age for a person', '“I can row your boat today,” the 11-year-old said.', ['the 11-year-old']],
    ['an inverted verb', 'Added Brook: “In all my years, the bridge has held.”', ['Brook']],
    [
      'an office with three words before it',
      '“The bridge is going to hold,” said ex-Lyne lake crime detective Vana Brook.',
      ['ex-Lyne lake crime detective Vana Brook'],
    ],
    [
      'the verb before it, another before the next',
      'Ms. Orme asked: “Will it hold? Will it?” Mr. Brook replied: “It will hold, Orme.”',
      ['Ms. Orme', 'Mr. Brook'],
    ],
  ])('is read from %s', (_, text, expected) => expect(speakers(text)).toEqual(expected));

  it.each([
    ['a second sentence', '“The bridge holds,” said Brook. “We tested it twice.”', ['Brook', 'Brook']],
    ['a sentence announced by a colon', 'Brook went on in her letter, she said:\n“The bridge holds.”', ['she']],
    [
      'a paragraph left open',
      '“The bridge holds,” said Brook. “We tested it.\n“It took a week.”',
      ['Brook', 'Brook', 'Brook'],
    ],
    ['two people in one paragraph', '“It holds,” said Brook. “It does not,” said Orme.', ['Brook', 'Orme']],
    ['a question', '“Does it hold?” Brook asked. “Nobody knows.”', ['Brook', 'Brook']],
    ['an abbreviation before the name', '“It holds,” Mr. Orme said. “It always has.”', ['Mr. Orme', 'Mr. Orme']],
  ])('is carried over %s', (_, text, expected) => expect(speakers(text)).toEqual(expected));

  it.each([
    ['scare quotes', 'The so-called “lake tax” was dropped on Monday.'],
    ['a name that looks like a verb', 'The “old hands” met the Notes Club team.'],
    ['somebody who did not say it', 'Brook was asked about it. “The bridge is old.”'],
  ])('is left open for %s', (_, text) => expect(quotationsOf(text)[0]?.speaker ?? null).toBeNull());

  it.each([
    ['a noun that looks like a verb', 'On the pier stood a familiar rant about “lazy rowers” in red.'],
    ['an answer without anybody', 'The correct answer: “It might hold for years.”'],
    ['a name for a gang', 'According to files on the “Northern Lake Gang,” a fight broke out at the pier.'],
    ['an adjective', 'The group proposed a “model for lakes” state law that would allow rowers to row.'],
    ['what claims lives', 'Early on Friday, a possible “gale-force” storm claimed the lives of two rowers.'],
    ['a number', 'The motion filed on December 2, stated, “The bridge is held by ropes.”'],
  ])('is not read from %s', (_, text) => expect(speakers(text)).toEqual([null]));

  it.each([
    ['a film', 'Orme sent a link to a video called “Behind the scenes with Vana Brook” but it is gone.'],
    ['what is on the air', 'Brook said so on ABC’s “This Week.”'],
  ])('takes the name of %s for a term', (_, text) =>
    expect(quotationsOf(text).map(({ form }) => form)).toEqual(['term']),
  );

  it('gives two speakers no one name', () => {
    const [quotation] = quotationsOf('Vana Brook met Tod Orme. Both Brook and Orme called it “a day for the lake.”');
    expect(quotation?.speaker).toMatchObject({ text: 'Both Brook and Orme' });
    expect(quotation?.speaker?.name).toBeUndefined();
  });

  it('takes the judge, not whose words are judged', () => {
    expect(speakers('She called Orme’s comments “unkind” and “unfit for a pier.”')).toEqual(['She', 'She']);
  });

  it('has the full name and the title that the article gives elsewhere', () => {
    const [, second] = quotationsOf(
      'Harbour Director Vana Brook opened the bridge. “It holds,” she told the crowd.\n“We tested it,” Brook said.',
    );
    expect(second?.speaker).toMatchObject({ text: 'Brook', name: 'Vana Brook', type: 'person' });
  });

  it('is no named person where somebody speaks for one', () => {
    const [quotation] = quotationsOf('Vana Brook stayed home. “She is ill,” a spokesman for Brook said.');
    expect(quotation?.speaker?.name).toBeUndefined();
    expect(quotation?.speaker?.type).toBe('office');
  });

  it('names a pronoun only where one person can be meant', () => {
    const last = (text: string) => quotationsOf(text).at(-1)?.speaker?.name;
    expect(last('“The bridge holds,” Vana Brook said.\n“It will last,” she added on Friday.')).toBe('Vana Brook');
    expect(last('“The bridge holds,” Vana Brook told Mayor Tilda Orme.\n“It will last,” she added.')).toBeUndefined();
  });
});

describe('the shape of a quotation', () => {
  it('joins the parts of a split quotation', () => {
    const [quotation, ...others] = quotationsOf('“The bridge,” Brook said, “holds for another year.”');
    expect(others).toEqual([]);
    expect(quotation?.parts).toHaveLength(2);
  });

  it.each([
    ['Brook said: “The bridge will hold for another year.”', 'utterance'],
    ['Brook called the bridge “sound beyond any doubt” on Friday.', 'fragment'],
    ['The film “Lake of Glass” opened on Friday.', 'term'],
    ['The so-called “lake tax” was dropped on Friday.', 'term'],
  ])('of %s is %s', (text, form) => expect(quotationsOf(text)[0]?.form).toBe(form));

  it('keeps offsets that cut the words out of the text', () => {
    const text = 'Rain fell.\n\n“The bridge holds,” Brook said.';
    const [quotation] = quotationsOf(text);
    expect(text.slice(quotation?.start, quotation?.end)).toBe('The bridge holds,');
    expect(text.slice(quotation?.speaker?.start, quotation?.speaker?.end)).toBe('Brook');
  });
});

describe('bad input', () => {
  it.each(['“', '"'.repeat(999), '“a '.repeat(900), "'ab' ".repeat(900), '”””', '“” said', 'said “', ': “”'])(
    'gives quotations with sound offsets for %.20s',
    (text) => {
      for (const { start, end, parts } of quotationsOf(`The harbour was full of boats on that day. ${text}`)) {
        expect(start).toBeLessThanOrEqual(end);
        expect(parts.length).toBeGreaterThan(0);
      }
    },
  );
});
