/**
 * The persons of an article: named ones with all their mentions, titles and age, and unnamed officials who are said to
 * have spoken. Built from a handful of patterns (title + name, apposition, age, speech verb, a name that comes again as
 * a surname); who said what is the readers' of quotations business.
 */
import { type Document, sourceOf } from '../../text/document.ts';
import type { PersonDetail } from '../../types.ts';
import { gatherPeople, type Sighting } from './gather-people.ts';
import { readEvidence } from './name-evidence.ts';
import { isHeadlineStyle, readNameRuns } from './name-runs.ts';
import { withNearMisses } from './near-misses.ts';
import { readTitlePhrases, type TitlePhrase } from './title-phrases.ts';
import { readUnnamedOfficials } from './unnamed-officials.ts';

const NOTHING = new Set<TitlePhrase>();

/** In order of first mention. Linear in the document's length. */
export function findPeople(document: Document): PersonDetail[] {
  const isCommon = (norm: string) => document.plain.has(norm);
  const sightings: Sighting[] = [];
  const unnamed: PersonDetail[] = [];
  for (const sentence of document.sentences) {
    const source = sourceOf(document.article, sentence);
    const runs = readNameRuns(sentence, source, isCommon);
    const phrases = readTitlePhrases(sentence, source, runs, isCommon);
    if (runs.length + phrases.length === 0) continue;
    const isHeadline = isHeadlineStyle(sentence, source);
    const taken = phrases.length === 0 ? NOTHING : new Set<TitlePhrase>();
    for (const run of runs) {
      const evidence = readEvidence(run, phrases, source);
      for (const phrase of evidence.titles) taken.add(phrase);
      sightings.push({ run, evidence, isHeadline });
    }
    if (phrases.length > taken.size) unnamed.push(...readUnnamedOfficials(phrases, taken, source));
  }
  const named = withNearMisses(document, gatherPeople(document, sightings));
  return [...named, ...unnamed].sort((a, b) => a.sentence - b.sentence || a.start - b.start);
}
