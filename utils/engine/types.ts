/**
 * The engine's vocabulary: what goes in (articles), what is read from one article (details), and what comes out
 * of a comparison (findings). Everything here is plain JSON: it is stored, sent between contexts and printed as it is.
 *
 * All offsets are half-open UTF-16 positions, as JavaScript strings count, into the article's `text`, or into its
 * `title` where `field` is 'title'. Days are `YYYY-MM-DD`, in the article's own calendar (no clock, no time zone maths).
 */

/** Goes up whenever the same text may give other details; stored with each analysis so that old ones are redone. */
export const ENGINE_VERSION = 8;

export interface Span {
  readonly start: number;
  readonly end: number;
  /** Absent: the span lies in `text`. */
  readonly field?: 'title';
}

/** One outlet's page, as extracted. Paragraphs of `text` are separated by line breaks. */
export interface Article {
  /** Stable within a corpus; the canonical address, or the file's name in the command line. */
  readonly id: string;
  readonly url: string | null;
  /** Registrable domain of the address really visited; where it is unknown, the article's own id. */
  readonly outlet: string;
  /** What the page calls its outlet: only a label, never an identity. */
  readonly outletName?: string | null;
  readonly title: string;
  readonly byline: string | null;
  /** ISO 8601 date or date-time; null where unknown: then no relative date is resolved. */
  readonly published: string | null;
  readonly modified: string | null;
  /** BCP 47 tag; null where unknown. */
  readonly language: string | null;
  readonly text: string;
  /** Agency named in byline, dateline or source line ("AFP"), null where none is. */
  readonly credit?: string | null;
  /** True for a paywall stub or any text known to be cut: never compared as if it were whole. */
  readonly partial?: boolean;
  /** What the page says it is; absent where it says nothing (taken as a report). */
  readonly genre?: Genre;
  /** Section as the outlet names it ("World"). */
  readonly section?: string | null;
  /** Way of extraction: only the live page knows what is hidden from readers. Absent for plain text. */
  readonly extractedFrom?: 'live-page' | 'fetched-page' | 'file';
}

/** 'opinion' includes editorials and analysis under a person's name; 'live' a running blog; 'correction' a notice. */
export type Genre = 'report' | 'opinion' | 'live' | 'correction';

export type DetailKind = 'quote' | 'date' | 'title' | 'speaker' | 'number' | 'name' | 'place';

/** A sentence, with the content stems that alignment works on (lower case, Porter, no function words). */
export interface SentenceReading extends Span {
  readonly paragraph: number;
  readonly stems: readonly string[];
  /** What its words may tell of, as a sum of the bits in text/cues (PASSAGE_CUES); absent where nothing. */
  readonly cues?: number;
}

/** Anything read from an article: where it stands, and in which sentence of `Analysis.sentences`. */
export interface Detail extends Span {
  /** Exactly as written: `source.slice(start, end)`. */
  readonly text: string;
  /** Index into `Analysis.sentences`. */
  readonly sentence: number;
}

/** Who is said to have spoken: the mention at the speech verb, and what the article tells of that person. */
export interface Speaker extends Span {
  readonly text: string;
  /** Full name as resolved inside the article; absent where the mention has no certain name. */
  readonly name?: string;
  /** Title or description as written ("White House national security spokesperson"). */
  readonly title?: string;
  /** 'person', 'office' (an unnamed official), 'body' (a ministry, a statement, an outlet), 'pronoun' (unresolved). */
  readonly type: 'person' | 'office' | 'body' | 'pronoun';
}

export interface Quotation extends Detail {
  /** Spans of the words inside the marks where a quotation is split ("…", she said, "…"); at least one. */
  readonly parts: readonly Span[];
  /** Content stems of the words inside the marks, in order; empty for a term. */
  readonly stems: readonly string[];
  readonly speaker: Speaker | null;
  /** Speech verb as written; null where there is none. */
  readonly verb: string | null;
  /** 0–1: how certain the reading of the speaker is. Findings about speakers need ≥ .8. */
  readonly confidence: number;
  /** 'utterance': a clause or more; 'fragment': a phrase woven into the outlet's sentence; 'term': scare quotes, titles. */
  readonly form: 'utterance' | 'fragment' | 'term';
}

/** On whose authority a sentence tells what it tells ("Police said …"). */
export interface Source {
  /** Index into `Analysis.sentences`. */
  readonly sentence: number;
  readonly speaker: Speaker;
  /** What a vague source may stand for ('police', 'officials' …, see lexicon/source-words); absent for an exact one. */
  readonly vague?: string;
}

/** What a date says of its event. said, told, stated and issued are one role: the utterance. */
export type DateRole = 'happened' | 'said' | 'published' | 'due' | 'dateline' | 'unknown';

export interface DateDetail extends Detail {
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `start/end`; null where it can't be resolved (no publication date). */
  readonly value: string | null;
  /** First and last day it may mean, inclusive; null where unresolved. */
  readonly interval: { readonly from: string; readonly to: string } | null;
  /** Part of the day or clock time in minutes from midnight, where one is told. */
  readonly time?: { readonly from: number; readonly to: number };
  readonly role: DateRole;
  readonly approximate: boolean;
  /** Stems of the clause the date belongs to: its verb, subject and object. */
  readonly context: readonly string[];
  /** Class of the happening it is told of ('shoot', 'arrest', 'utter' …, see text/clauses); absent where unknown. */
  readonly event?: string;
}

export interface NumberDetail extends Detail {
  readonly min: number;
  readonly max: number;
  readonly approximate: boolean;
  /** What is measured: 'killed', 'injured', 'age', 'money', 'percent', 'distance', 'count' … (see details/numbers). */
  readonly measure: string;
  /** Unit after conversion ('m', 'm2', 'USD', '%', 'person' …); null for a bare count. */
  readonly unit: string | null;
  /** Stems of the thing counted or of the person an age belongs to; empty where unknown. */
  readonly what: readonly string[];
  /** Stems of the clause around it, without the number and the thing counted. */
  readonly context: readonly string[];
  /** Whose age it is. Only with the measure 'age'. */
  readonly subject?: NumberSubject;
  /** True where the sentence tells of other events or years, or of part of a number told before. */
  readonly isAside?: true;
}

/** The person whose age is told, by name or by noun and role in what happened. */
export interface NumberSubject {
  readonly name: string | null;
  readonly noun: string | null;
  readonly role: 'killed' | 'hurt' | 'struck' | 'suspect' | null;
}

/** A person as the article tells of them: every mention, the fullest name, titles and descriptions. */
export interface PersonDetail extends Detail {
  /** Fullest form in the article; null for an unnamed official. */
  readonly name: string | null;
  readonly mentions: readonly Span[];
  readonly titles: readonly TitleDetail[];
  readonly age?: number;
  /** Words that nearly spell the surname; absent where there are none. */
  readonly nearMisses?: readonly Detail[];
}

export interface TitleDetail extends Detail {
  /** Rank words, normalised ('vice director general', 'official', 'spokesperson'). */
  readonly rank: string;
  /** Organisation chain from the narrowest outwards, normalised. */
  readonly organisations: readonly string[];
}

export interface PlaceDetail extends Detail {
  /** 'street', 'block', 'site', 'city', 'county', 'region', 'country' … */
  readonly level: string;
  readonly normalized: string;
  /** The wider places named with it, narrowest first. */
  readonly within: readonly string[];
  readonly context: readonly string[];
  /** Class of what happened there, as in `DateDetail.event`; absent where unknown. */
  readonly event?: string;
}

/** What tells an article's text from others: is it a copy, is it of another event that looks alike? */
export interface Marks {
  /** Words that are only written with a capital here and are no everyday English; lower case, each once. */
  readonly names: readonly string[];
  /** Ages, clock times, numbers of blocks as written, each once. */
  readonly figures: readonly string[];
  /** Hashed shingles of the outlet's own words, ascending: all of a short text, else a quarter (match/own-shingles). */
  readonly shingles: readonly number[];
}

/** All that is read from one article; stored with it, so that it is done once. */
export interface Analysis {
  readonly version: number;
  /** Set where nothing but names and numbers for matching was read. */
  readonly notAnalysed: 'language' | 'empty' | null;
  readonly language: string | null;
  readonly sentences: readonly SentenceReading[];
  readonly marks: Marks;
  readonly quotations: readonly Quotation[];
  readonly sources: readonly Source[];
  readonly dates: readonly DateDetail[];
  readonly numbers: readonly NumberDetail[];
  readonly people: readonly PersonDetail[];
  readonly places: readonly PlaceDetail[];
}

/** An article with what was read from it: the unit that comparison works on. */
export interface Reading {
  readonly article: Article;
  readonly analysis: Analysis;
}

export type Verdict = 'differ' | 'update' | 'precision' | 'wording' | 'agree' | 'single';

/** The sentence that a value stands in, and the value's own place in it. */
export interface Evidence extends Span {
  readonly article: string;
  readonly value: Span;
}

export interface FindingValue {
  /** As written in the first article that has it. */
  readonly text: string;
  /** For grouping and export: a day, a number with unit, a folded name. */
  readonly normalized: string;
  /** One or more, in order of publication. */
  readonly evidence: readonly Evidence[];
  /** Independent sources after wire copies are folded. */
  readonly voices: number;
}

/** A question as data: the screens word it ('howMany' + {what: 'people injured'} → "How many people injured?"). */
export interface Question {
  readonly key: string;
  readonly args: Readonly<Record<string, string>>;
}

/** Why a verdict was reached, for `--explain` and for reports of false differences. */
export interface Reason {
  /** Kebab-case name of the rule: 'disjoint-dates-same-utterance'. */
  readonly rule: string;
  /** 0–1: how surely the values answer the same question. */
  readonly alignment: number;
  /** What the alignment rests on: shared stems, names, quotation similarity. */
  readonly basis: readonly string[];
}

export interface Finding {
  /** Stable over runs on the same articles. */
  readonly id: string;
  readonly kind: DetailKind;
  readonly question: Question;
  readonly verdict: Verdict;
  /** In order of publication of their first evidence; at least two unless the verdict is 'single' or 'agree'. */
  readonly values: readonly FindingValue[];
  readonly reason: Reason;
}
