/**
 * Who is said, inside one frame, to have spoken a quotation. A ladder of rules, surest first; each gives the phrase that
 * names the speaker, the verb, and how sure the reading is. Reading over sentences is `dialogue`'s business.
 */
import { BE_FORMS } from '../../lexicon/clause-words.ts';
import { NOUN_VERBS, SPEECH_GERUNDS, SPEECH_NOUNS, TELL_VERBS, WEAK_SPEECH_VERBS } from '../../lexicon/speech-verbs.ts';
import { CLASSES } from '../../text/word-classes.ts';
import type { Item } from './frame.ts';
import {
  clauseSubject,
  isName,
  isNounAfter,
  isPunct,
  type Phrase,
  phraseEndingAt,
  phraseStartingAt,
  subjectBefore,
  wordAt,
} from './noun-phrase.ts';

export interface Attribution {
  readonly phrase: Phrase;
  /** Item of the verb; null where none is written ("according to Smith", "Smith: “…”"). */
  readonly verb: number | null;
  /** 0–1. The rungs follow how often each rule is right on annotated news: scripts/fit-speakers.ts prints it. */
  readonly confidence: number;
  readonly rule: string;
}

type Items = readonly Item[];

/** A capital makes it a name: the Notes Club. Headlines capitalise verbs too: Smith Says. */
const isVerbForm = (items: Items, at: number, verbs: number): boolean => {
  const word = wordAt(items, at);
  return word !== null && (word.form.classes & verbs) !== 0 && (word.form.isLower || HEADLINE_VERBS.has(word.text));
};
const HEADLINE_VERBS: ReadonlySet<string> = new Set(['Says', 'Said', 'Tells', 'Told', 'Calls', 'Asks']);
const isSay = (items: Items, at: number): boolean => isVerbForm(items, at, CLASSES.say);
const isSpeech = (items: Items, at: number): boolean => isVerbForm(items, at, CLASSES.say | CLASSES.judge);

/** Attribution of the quotation at item `at`; null where the frame tells nothing of it. */
export function attribute(items: Items, at: number): Attribution | null {
  return (
    directlyAfter(items, at) ??
    directlyBefore(items, at) ??
    signature(items, at) ??
    accordingTo(items, at) ??
    trailing(items, at) ??
    earlierInClause(items, at) ??
    possessor(items, at) ??
    inEyesOf(items, at) ??
    participleAfter(items, at) ??
    null
  );
}

const found = (phrase: Phrase | null, verb: number | null, confidence: number, rule: string): Attribution | null =>
  phrase && { phrase: { from: phrase.from, to: phrase.to }, verb, confidence, rule };

/** Place of the next quotation at or after `from`; the frame's length where there is none. */
function nextQuote(items: Items, from: number): number {
  let at = from;
  while (at < items.length && items[at]?.kind !== 'quote') at += 1;
  return at;
}

/** Place of the last quotation before `to`; -1 where there is none. */
function previousQuote(items: Items, to: number): number {
  let at = to - 1;
  while (at >= 0 && items[at]?.kind !== 'quote') at -= 1;
  return at;
}

/** “…,” said Smith. “…,” Smith, a lawyer, said. “…,” according to Smith. */
function directlyAfter(items: Items, at: number): Attribution | null {
  let start = at + 1;
  while (isPunct(items, start, ',—–-')) start += 1;
  const right = nextQuote(items, start);
  const first = wordAt(items, start);
  if (!first) return null;
  if (isSay(items, start) && SPEECH_GERUNDS.has(first.norm)) return null; // participleAfter reads it
  if (isSay(items, start)) {
    // “model” state law: no verb.
    const isNoun = NOUN_VERBS.has(first.norm) && !first.norm.endsWith('s');
    if (!TELL_VERBS.has(first.norm) && !isNoun) {
      const phrase = phraseStartingAt(items, start + 1, right);
      if (phrase) return found(phrase, start, 0.95, 'verb-then-name-after');
    }
    return null;
  }
  if (first.norm === 'according' || first.norm === 'per') return null; // accordingTo reads it
  const asSaying = quotedAsSaying(items, start, right);
  if (asSaying && asSaying.rule === 'quoted-as-saying') return asSaying;
  for (let verb = start + 1; verb < Math.min(right, start + 40); verb += 1) {
    if (isPunct(items, verb, ';:?!')) return null;
    if (!isSpeech(items, verb) || isNounAfter(items, verb, verb - 1)) continue;
    const subject = subjectBefore(items, verb, start);
    if (
      subject &&
      subject.reach === 'near' &&
      subject.from === start &&
      (isSay(items, verb) || isPunct(items, at + 1, ','))
    )
      return found(subject, verb, 0.95, 'name-then-verb-after');
    if ((!subject || subject.from > start + 1) && !isWeak(items, verb)) return null;
  }
  return null;
}

/** Smith said, “…”. Smith said that “…”. Smith told reporters: “…”. The agency quoted Smith as saying “…”. */
function directlyBefore(items: Items, at: number): Attribution | null {
  const left = previousQuote(items, at) + 1;
  let end = at - 1;
  const hasColon = isPunct(items, end, ':');
  while (
    end >= left &&
    (isPunct(items, end, ',:—–-') || ['that', 'it', 'how', 'the', 'a', 'an'].includes(wordAt(items, end)?.norm ?? ''))
  )
    end -= 1;
  const asSaying = quotedAsSaying(items, left, at);
  if (asSaying) return asSaying;
  if (isSpeech(items, end)) return fromVerb(items, end, 0.94, 'verb-before');
  // "He went on, “…”"
  const isGoingOn = wordAt(items, end)?.norm === 'on' && /^(?:went|goes)$/.test(wordAt(items, end - 1)?.norm ?? '');
  if (isGoingOn && end < at - 1) return found(subjectBefore(items, end - 1, left), end - 1, 0.92, 'went-on');
  // "told reporters that", "said of the bill,", "wrote in a letter:": the verb is a few words away.
  for (let verb = end - 1; verb >= Math.max(left, end - 14); verb -= 1) {
    if (isPunct(items, verb, ';')) break;
    if (isSay(items, verb) && !SPEECH_GERUNDS.has(wordAt(items, verb)?.norm ?? '') && !isWeak(items, verb)) {
      if (isRestrictive(items, verb) || (verb <= left + 8 && belongsToQuoteBefore(items, left, verb, end))) continue;
      const result = fromVerb(items, verb, hasColon || isPunct(items, at - 1, ',') ? 0.93 : 0.9, 'verb-shortly-before');
      if (result) return result;
    }
  }
  if (hasColon) {
    // "Added Smith: “…”"
    const from = left + (CLASSES.say & (wordAt(items, left)?.form.classes ?? 0) ? 1 : 0);
    const label = phraseEndingAt(items, end, from);
    if (label && label.from === from && left === 0 && label.to - label.from < 4)
      return found(label, null, 0.85, 'label');
  }
  return null;
}

/** "those who object": a clause that only picks out a person attributes nothing. */
const isRestrictive = (items: Items, verb: number): boolean => {
  const relative = [verb - 1, verb - 2].find((at) => wordAt(items, at)?.norm === 'who');
  return relative !== undefined && !isPunct(items, relative - 1, ',');
};

/** “Is it late?” she asked, but when Smith spoke of …: the verb speaks of the quotation before, another clause follows. */
function belongsToQuoteBefore(items: Items, left: number, verb: number, end: number): boolean {
  if (left === 0) return false;
  for (let at = verb + 1; at <= end; at += 1) {
    if (['but', 'as', 'while', 'when', 'before', 'after'].includes(wordAt(items, at)?.norm ?? '')) return true;
  }
  return false;
}

const isWeak = (items: Items, at: number): boolean => WEAK_SPEECH_VERBS.has(wordAt(items, at)?.norm ?? '');

/** The subject of a speech verb to the left of the quotation. */
function fromVerb(items: Items, verb: number, confidence: number, rule: string): Attribution | null {
  const norm = wordAt(items, verb)?.norm ?? '';
  if (SPEECH_GERUNDS.has(norm) && !BE_FORMS.has(wordAt(items, verb - 1)?.norm ?? '')) {
    const owner = ownerOfGerund(items, verb);
    return owner && { ...owner, verb, confidence: Math.min(confidence, owner.confidence), rule: `${rule}-participle` };
  }
  const subject = subjectBefore(items, verb, 0);
  if (!subject) return null;
  // "… warned of what she called “…”": the whole sentence has the same speaker, and names her.
  if (wordAt(items, subject.from - 1)?.norm === 'what' && !isName(items, subject.to)) {
    const main = clauseSubject(items, subject.from - 1, 0);
    if (main) return found(main, verb, confidence - 0.04, `${rule}-what`);
  }
  return found(subject, verb, subject.reach === 'near' ? confidence : confidence - 0.06, rule);
}

/** "Smith told the crowd it was over, adding “…”": the subject of the clause that the participle hangs on. */
function ownerOfGerund(items: Items, gerund: number): Attribution | null {
  for (let verb = gerund - 1; verb >= Math.max(0, gerund - 40); verb -= 1) {
    if (!isSay(items, verb) || isWeak(items, verb) || SPEECH_GERUNDS.has(wordAt(items, verb)?.norm ?? '')) continue;
    if (isRestrictive(items, verb)) continue;
    const subject = subjectBefore(items, verb, 0);
    if (subject) return found(subject, verb, 0.9, 'participle');
    const after = phraseStartingAt(items, verb + 1, gerund);
    if (after && previousQuote(items, verb) === verb - 1) return found(after, verb, 0.9, 'participle');
  }
  // "ends with Smith saying": its own subject stands before it.
  const own = phraseEndingAt(items, gerund - 1, 0);
  if (own && wordAt(items, own.from - 1)?.norm === 'with') return found(own, gerund, 0.88, 'with-participle');
  if (['some', 'many', 'others', 'one'].includes(wordAt(items, own ? own.from : gerund - 1)?.norm ?? '')) return null;
  const owner = clauseSubject(items, gerund, 0);
  if (owner) return found(owner, null, 0.84, 'participle');
  // After saying it was “…”, Smith left: the participle opens the sentence.
  const comma = items.findIndex((item, i) => i > gerund && item.kind === 'punct' && item.text === ',');
  return gerund < 3
    ? found(
        phraseStartingAt(items, Math.max(comma, nextQuote(items, gerund)) + 1, items.length),
        null,
        0.82,
        'participle',
      )
    : null;
}

/** “…” — Anna Smith. The name stands alone after a dash; or after a comma inside the marks, to the end of the sentence. */
function signature(items: Items, at: number): Attribution | null {
  const hasDash = isPunct(items, at + 1, '—–―-');
  const phrase = phraseStartingAt(items, hasDash ? at + 2 : at + 1, items.length);
  if (!phrase || !isName(items, phrase.from)) return null;
  const isEnd =
    phrase.to === items.length - 1 || (phrase.to === items.length - 2 && isPunct(items, phrase.to + 1, '.'));
  if (!hasDash) return at === 0 && isEnd && phrase.to > phrase.from ? found(phrase, null, 0.88, 'signature') : null;
  const isLast = phrase.to >= items.length - 2 || isPunct(items, phrase.to + 1, ',');
  return isLast ? found(phrase, null, 0.92, 'signature') : null;
}

/** "quoted Smith as saying", "cited an official as telling". */
function quotedAsSaying(items: Items, left: number, at: number): Attribution | null {
  for (let i = at - 1; i >= left + 2; i -= 1) {
    if (wordAt(items, i)?.norm !== 'as' || !SPEECH_GERUNDS.has(wordAt(items, i + 1)?.norm ?? '')) continue;
    for (let verb = i - 1; verb >= Math.max(0, i - 26); verb -= 1) {
      const norm = wordAt(items, verb)?.norm;
      if (norm !== 'quoted' && norm !== 'cited' && norm !== 'quoting' && norm !== 'citing' && norm !== 'quotes')
        continue;
      const phrase = phraseStartingAt(items, verb + 1, i);
      if (phrase) return found(phrase, i + 1, 0.93, 'quoted-as-saying');
      return found(subjectBefore(items, verb, 0), verb, 0.9, 'was-quoted');
    }
  }
  return null;
}

/** “…,” according to Smith; according to Smith, “…”. The agency quoted Smith as saying, after the quotation. */
function accordingTo(items: Items, at: number): Attribution | null {
  const right = nextQuote(items, at + 1);
  for (let i = at + 1; i < right - 1; i += 1) {
    if (wordAt(items, i)?.norm === 'according' && wordAt(items, i + 1)?.norm === 'to')
      return found(phraseStartingAt(items, i + 2, right), null, 0.9, 'according-to');
    if (wordAt(items, i)?.norm === 'as' && wordAt(items, i + 1)?.norm === 'saying') {
      const after = quotedAsSaying(items, at + 1, i + 2);
      if (after) return after;
    }
  }
  // “…,” as Smith put it; “…,” per the report.
  for (let i = at + 1; i < Math.min(right, at + 8); i += 1) {
    if (wordAt(items, i)?.norm === 'per')
      return found(phraseStartingAt(items, i + 1, right), null, 0.88, 'according-to');
    if (wordAt(items, i)?.norm === 'put' && wordAt(items, i + 1)?.norm === 'it')
      return found(subjectBefore(items, i, at + 1), i, 0.9, 'put-it');
  }
  const left = previousQuote(items, at) + 1;
  let hasComma = false;
  for (let i = at - 2; i >= left; i -= 1) {
    hasComma ||= isPunct(items, i + 1, ',:');
    // "According to the files on the “Lake Gang,” a fight …": before its comma the phrase itself quotes.
    if (wordAt(items, i)?.norm === 'according' && wordAt(items, i + 1)?.norm === 'to')
      return hasComma ? found(phraseStartingAt(items, i + 2, at), null, 0.88, 'according-to') : null;
  }
  return null;
}

/** The source stands at the end of what is told: “…” is a mistake, Smith said in May. */
function trailing(items: Items, at: number): Attribution | null {
  for (let verb = nextQuote(items, at + 1) - 1; verb > at + 1; verb -= 1) {
    if (!isSay(items, verb) || isWeak(items, verb)) continue;
    const subject = subjectBefore(items, verb, at + 1);
    if (subject?.reach === 'near' && isPunct(items, subject.from - 1, ','))
      return found(subject, verb, 0.9, 'trailing');
    if (isPunct(items, verb - 1, ',') && !SPEECH_GERUNDS.has(wordAt(items, verb)?.norm ?? '')) {
      const phrase = phraseStartingAt(items, verb + 1, items.length);
      if (phrase) return found(phrase, verb, 0.9, 'trailing');
    }
  }
  return null;
}

/** Smith said the plan was “…” and would “…”: the nearest speech verb to the left, over other quotations too. */
function earlierInClause(items: Items, at: number): Attribution | null {
  for (let verb = at - 1; verb >= Math.max(0, at - 60); verb -= 1) {
    if (isPunct(items, verb, ';')) return null;
    if (!isSpeech(items, verb)) continue;
    const norm = wordAt(items, verb)?.norm ?? '';
    const isBare = WEAK_SPEECH_VERBS.has(norm) && !/ed$/.test(norm);
    if (isBare || isRestrictive(items, verb)) continue;
    if (belongsToQuoteBefore(items, previousQuote(items, verb) + 1, verb, at)) continue;
    const passive = passiveAgent(items, verb, at);
    if (passive) return passive;
    const result = fromVerb(items, verb, 0.86, 'earlier-verb');
    if (result) return result;
    // “…,” said Smith, who is “…”
    if (isSay(items, verb) && items[verb - 1]?.kind === 'quote') {
      const phrase = phraseStartingAt(items, verb + 1, at);
      if (phrase) return found(phrase, verb, 0.86, 'earlier-verb');
    }
  }
  return null;
}

/** "called by the club a “…”" */
function passiveAgent(items: Items, verb: number, at: number): Attribution | null {
  if (wordAt(items, verb + 1)?.norm !== 'by') return null;
  return found(phraseStartingAt(items, verb + 2, at), verb, 0.88, 'passive');
}

/** Smith's claim that “…”; in Smith's words, “…”. */
function possessor(items: Items, at: number): Attribution | null {
  for (let i = at - 1; i >= Math.max(1, at - 14); i -= 1) {
    if (items[i]?.kind === 'quote' || isPunct(items, i, ';,')) return null;
    if (!SPEECH_NOUNS.has(wordAt(items, i)?.norm ?? '')) continue;
    const owner = wordAt(items, i - 1);
    if (owner && /['’]s?$/.test(owner.text)) return found(phraseEndingAt(items, i - 1, 0), null, 0.82, 'possessor');
  }
  return null;
}

/** To Smith, a lawyer, the bill is “…”. Nothing else in the sentence speaks. */
function inEyesOf(items: Items, at: number): Attribution | null {
  const first = wordAt(items, 0)?.norm;
  if (first !== 'to' && first !== 'for') return null;
  const phrase = phraseStartingAt(items, 1, at);
  const isPerson = phrase !== null && isName(items, phrase.to) && isPunct(items, phrase.to + 1, ',');
  return isPerson && previousQuote(items, at) < 0 ? found(phrase, null, 0.86, 'in-eyes-of') : null;
}

/** Smith rejected it as “…,” saying the bill would pass: what follows the participle is what was said besides. */
function participleAfter(items: Items, at: number): Attribution | null {
  const start = isPunct(items, at + 1, ',') ? at + 2 : at + 1;
  const isSaying = isSay(items, start) && SPEECH_GERUNDS.has(wordAt(items, start)?.norm ?? '');
  return isSaying ? found(clauseSubject(items, at, 0), start, 0.84, 'participle-after') : null;
}
