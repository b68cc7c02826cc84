/**
 * Analysis and comparison: time per article, beside wink-nlp's default pipeline on the same texts in the same run; how
 * time grows with the input. The texts are invented.
 */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyse } from '../../utils/engine/analyse.ts';
import { compare } from '../../utils/engine/compare/compare.ts';
import type { Article } from '../../utils/engine/types.ts';

const PARAGRAPHS = [
  'At least 14 people were killed and dozens injured when a passenger ferry struck a pier in the port of Brackwater on Tuesday night, officials said.',
  '“We heard a terrible noise and then the lights went out,” said Ines Calder, 34, a nurse who was travelling with her two sons. “Nobody told us anything for twenty minutes.”',
  'Harbour Master Tomas Rell told reporters on Wednesday that the vessel had been travelling at about 18 knots, well above the limit of 6 knots, when it hit the northern wall at 9:40 p.m.',
  'The ferry, built in 2003 and operated by Solvane Lines, was carrying 212 passengers and a crew of 11, according to Rell. It had been inspected in March.',
  'The transport minister, Marta Oyelaran, who flew to Brackwater early on Wednesday, said an inquiry would be opened “without delay and without favour”.',
  'Damage to the pier was put at between $4 million and $5.5 million by the port authority, which closed two of its five berths until further notice.',
  'Two crew members, including the 52-year-old captain, were questioned overnight and released, a police spokesman said. No one has been charged.',
  'A similar accident in 1998 killed nine people and led to new rules for ships entering the harbour, which unions say were never enforced.',
  'Solvane Lines said in a statement that it was “devastated” and would pay for the treatment of the injured at St. Brannoc’s Hospital, six miles (10 km) away.',
];

const makeArticle = (index: number, repeat: number): Article => ({
  id: `bench-${index}`,
  url: null,
  outlet: `outlet-${index}`,
  title: 'Ferry hits pier in Brackwater, killing at least 14',
  byline: null,
  published: `2024-03-0${(index % 3) + 6}`,
  modified: null,
  language: 'en',
  text: Array.from({ length: repeat }, (_, round) =>
    PARAGRAPHS.map((_p, i) => PARAGRAPHS[(i + index + round) % PARAGRAPHS.length]).join('\n'),
  ).join('\n'),
});

/** Median of `rounds` runs after a warm-up, in milliseconds. */
function time(action: () => void, rounds = 15): number {
  for (let i = 0; i < 5; i += 1) action();
  const times = Array.from({ length: rounds }, () => {
    const started = performance.now();
    action();
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

export default async function benchEngine(print: (line: string) => void): Promise<void> {
  const nlp = winkNLP(model);
  const article = makeArticle(0, 3);
  const words = article.text.split(/\s+/).length;
  const own = time(() => analyse(article));
  const wink = time(() => {
    const document = nlp.readDoc(article.text);
    document.sentences().out();
    document.entities().out();
    document.tokens().out(nlp.its.pos);
  });
  print(
    `analyse one article of ${words} words: ${own.toFixed(2)} ms; wink-nlp: ${wink.toFixed(2)} ms; ratio ${(own / wink).toFixed(2)}`,
  );

  const ten = Array.from({ length: 10 }, (_, i) => makeArticle(i, 3)).map((a) => ({
    article: a,
    analysis: analyse(a),
  }));
  const comparing = time(() => compare(ten));
  print(
    `compare ten analysed articles: ${comparing.toFixed(2)} ms; ratio to analysing one: ${(comparing / own).toFixed(2)}`,
  );

  for (const repeat of [3, 12, 48, 192]) {
    const long = makeArticle(0, repeat);
    const took = time(() => analyse(long), 3);
    print(
      `analyse ${(long.text.length / 1000).toFixed(0)} kB: ${took.toFixed(1)} ms, ${((took * 1000) / long.text.length).toFixed(2)} µs a character`,
    );
  }
  for (const [name, text] of Object.entries(HOSTILE)) {
    const started = performance.now();
    analyse({ ...article, text });
    print(`analyse 5 MB of ${name}: ${(performance.now() - started).toFixed(0)} ms`);
  }
}

const HOSTILE = {
  'one endless line': 'the ferry of the port '.repeat(230_000),
  'open quotation marks': '“ ‘ " '.repeat(830_000),
  digits: '1,234.5 '.repeat(625_000),
  capitals: 'Aaa Bbb '.repeat(625_000),
  commas: ', '.repeat(2_500_000),
};
