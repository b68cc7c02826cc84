/** Article → Analysis: all details of one article, read once. Never throws, whatever the text. */
import { findDates } from './details/dates/find-dates.ts';
import { findNumbers } from './details/numbers/find-numbers.ts';
import { findPeople } from './details/people/find-people.ts';
import { findPlaces } from './details/places/find-places.ts';
import { findQuotations } from './details/quotations/find-quotations.ts';
import { findSources } from './details/quotations/find-sources.ts';
import { indexPeople } from './details/quotations/speaker.ts';
import { sampleShingles } from './match/own-shingles.ts';
import { keepSentences, readDocument } from './text/document.ts';
import { readLanguage } from './text/language.ts';
import { readOwnMarks } from './text/own-marks.ts';
import { type Analysis, type Article, ENGINE_VERSION } from './types.ts';

const NOTHING = { quotations: [], sources: [], dates: [], numbers: [], people: [], places: [] };

/**
 * Details in order of their offsets. Texts in other languages than English keep their sentences (matching works on
 * names and numbers) and say `notAnalysed: 'language'`.
 */
export function analyse(article: Article): Analysis {
  const document = readDocument(article);
  const language = readLanguage(document);
  const sentences = keepSentences(document);
  const marks = { ...readOwnMarks(document), shingles: sampleShingles(document) };
  const base = { version: ENGINE_VERSION, language, sentences, marks };
  if (sentences.length === 0) return { ...base, ...NOTHING, notAnalysed: 'empty' };
  if (language !== 'en') return { ...base, ...NOTHING, notAnalysed: 'language' };
  const people = findPeople(document);
  const index = indexPeople(people);
  return {
    ...base,
    notAnalysed: null,
    quotations: findQuotations(document, index),
    sources: findSources(document, index),
    dates: findDates(document),
    numbers: findNumbers(document, people),
    people,
    places: findPlaces(document),
  };
}
