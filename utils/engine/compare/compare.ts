/** Readings of one event → findings, strongest verdict first. What is the same event is decided before (see match/). */
import { analyse } from '../analyse.ts';
import { foldVoices, type Voice } from '../match/fold-voices.ts';
import { type Article, ENGINE_VERSION, type Finding, type Reading, type Verdict } from '../types.ts';
import { type Abstention, leaveTold } from './abstentions.ts';
import { addAlsoTold } from './also-told.ts';
import { leaveRepeatedUpdates } from './cases/one-update.ts';
import { compareDates } from './dates/compare-dates.ts';
import { compareNames } from './names/compare-names.ts';
import { compareNumbers } from './numbers/compare-numbers.ts';
import { comparePlaces } from './places/compare-places.ts';
import { limitPrecision } from './precision-limit.ts';
import { compareQuotations } from './quotations/compare-quotations.ts';
import { compareRecords } from './records/compare-records.ts';
import { compareSpeakers } from './speakers/compare-speakers.ts';
import { inOrder, makeStory, type Story } from './story.ts';
import { compareTitles } from './titles/compare-titles.ts';

export interface Comparison {
  /** In order of publication. */
  readonly articles: readonly Article[];
  readonly findings: readonly Finding[];
  /** Which articles are copies of one agency text, or one outlet's: a voice each. */
  readonly voices: readonly Voice[];
  /** Articles that could not be compared, and why. */
  readonly notCompared: readonly { readonly article: string; readonly why: 'language' | 'empty' | 'partial' }[];
  /** Pairs that looked alike and were not flagged; empty unless asked for. */
  readonly abstentions: readonly Abstention[];
}

const COMPARERS: readonly ((story: Story) => Finding[])[] = [
  compareDates,
  compareTitles,
  compareQuotations,
  compareSpeakers,
  compareNumbers,
  compareNames,
  comparePlaces,
];

const STRONGEST_FIRST: readonly Verdict[] = ['differ', 'update', 'wording', 'precision', 'agree', 'single'];

/** With `explain`, pairs that were not flagged are told as well. */
export function compare(given: readonly Reading[], explain = false): Comparison {
  const readings = given.map(upToDate);
  const notCompared = readings.flatMap(({ article, analysis }) => {
    const why = analysis.notAnalysed ?? (article.partial ? ('partial' as const) : null);
    return why ? [{ article: article.id, why }] : [];
  });
  const apart = new Set(notCompared.map(({ article }) => article));
  const story = makeStory(
    readings.filter(({ article }) => !apart.has(article.id)),
    explain,
  );
  const told = story.readings.length < 1 ? [] : COMPARERS.flatMap((comparer) => comparer(story));
  const joined = leaveRepeatedUpdates([...told, ...compareRecords(story, told)]);
  const findings = addAlsoTold(story, limitPrecision(joined));
  const ordered = inOrder(readings);
  const voices = foldVoices(ordered);
  const voiceOf = new Map(voices.flatMap((voice) => voice.articles.map((id) => [id, voice] as const)));
  const rank = (finding: Finding) => STRONGEST_FIRST.indexOf(finding.verdict);
  return {
    articles: ordered.map(({ article }) => article),
    findings: findings
      .map((finding, index) => ({ finding, index }))
      .sort((a, b) => rank(a.finding) - rank(b.finding) || a.index - b.index)
      .map(({ finding }) => countVoices(finding, voiceOf)),
    voices,
    notCompared,
    abstentions: leaveTold(story.abstentions, findings),
  };
}

/** A stored analysis that the engine's upgrade has not come to yet lacks what this version reads. */
const upToDate = (reading: Reading): Reading =>
  reading.analysis.version === ENGINE_VERSION ? reading : { ...reading, analysis: analyse(reading.article) };

/** An agency's text says a thing once, however many outlets print it. */
function countVoices(finding: Finding, voiceOf: ReadonlyMap<string, Voice>): Finding {
  const values = finding.values.map((value) => {
    const speaking = new Set(value.evidence.map(({ article }) => voiceOf.get(article)));
    return { ...value, voices: speaking.size };
  });
  return { ...finding, values };
}
