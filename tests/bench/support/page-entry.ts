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

/** Median of `rounds` runs after a warm-up, in milliseconds. */
function time(action: () => void, rounds: number): number {
  for (let round = 0; round < 3; round += 1) action();
  const times = Array.from({ length: rounds }, () => {
    const started = performance.now();
    action();
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
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
  return {
    isArticle,
    coldDetector,
    detector: time(() => looksLikeArticle(document, address), rounds),
    readability: time(() => new Readability(document.cloneNode(true) as Document).parse(), rounds),
    extraction: time(() => extractArticle(document, OPTIONS), rounds),
    longestTask,
    outcome: extraction.isArticle ? `${extraction.article.text.length} characters` : extraction.why,
  };
}

export type Figures = Awaited<ReturnType<typeof measure>>;

Object.assign(globalThis, { bench: measure });
