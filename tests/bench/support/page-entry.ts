/** What the page bench runs inside the browser: built into one script that sets `globalThis.bench`. */
import { Readability } from '@mozilla/readability';
import { looksLikeArticle } from '../../../utils/page/detection/looks-like-article.ts';
import {
  type ExtractionOptions,
  extractArticle,
  extractArticleSliced,
} from '../../../utils/page/extraction/extract-article.ts';

const OPTIONS: ExtractionOptions = {
  url: 'https://www.marnocklantern.example/coast/ferry-1',
  now: '2024-03-06T12:00:00Z',
  isHidden: (element) => !element.checkVisibility({ visibilityProperty: true }),
  extractedFrom: 'live-page',
};

const medianOf = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** Medians of actions done in turn, in milliseconds: what else the machine does hits all of them alike. */
function time(rounds: number, ...actions: readonly (() => void)[]): number[] {
  for (const action of actions) for (let round = 0; round < rounds / 3; round += 1) action();
  const times = actions.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, action] of actions.entries()) {
      const started = performance.now();
      action();
      times[index]?.push(performance.now() - started);
    }
  }
  return times.map(medianOf);
}

async function measure(address: string, rounds: number) {
  const first = performance.now();
  const isArticle = looksLikeArticle(document, address);
  const coldDetector = performance.now() - first;
  let longestTask = 0;
  let started = performance.now();
  const pause = async () => {
    longestTask = Math.max(longestTask, performance.now() - started);
    await new Promise((resolve) => setTimeout(resolve, 0));
    started = performance.now();
  };
  for (let round = 0; round < 3; round += 1) {
    longestTask = 0;
    started = performance.now();
    await extractArticleSliced(document, OPTIONS, pause);
    await pause();
  }
  const extraction = extractArticle(document, OPTIONS);
  const [detector = 0, readability = 0, whole = 0] = time(
    rounds,
    () => looksLikeArticle(document, address),
    () => new Readability(document.cloneNode(true) as Document).parse(),
    () => extractArticle(document, OPTIONS),
  );
  const outcome = extraction.isArticle ? `${extraction.article.text.length} characters` : extraction.why;
  return { isArticle, coldDetector, detector, readability, extraction: whole, longestTask, outcome };
}

export type Figures = Awaited<ReturnType<typeof measure>>;

Object.assign(globalThis, { bench: measure });
