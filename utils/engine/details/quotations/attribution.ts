/**
 * Who is said, inside one frame, to have spoken a quotation. A ladder of rules, surest first; each gives the phrase that
 * names the speaker, the verb, and how sure the reading is. Reading over sentences is `dialogue`'s business.
 */
import { BE_FORMS } from '../../lexicon/clause-words.ts';
import { SUBJECT_PRONOUNS } from '../../lexicon/speaker-nouns.ts';
import { NOUN_VERBS, SPEECH_GERUNDS, TELL_VERBS, WEAK_SPEECH_VERBS } from '../../lexicon/speech-verbs.ts';
import { CLASSES } from '../../text/word-classes.ts';
import { accordingTo, inEyesOf, possessor, quotedAsSaying, signature } from './attribution-sources.ts';
import {
  type Attribution,
  found,
  type Items,
  isSay,
  isSpeech,
  isWeak,
  nextQuote,
  previousQuote,
} from './attribution-words.ts';
import { isPunct, type Phrase, phraseEndingAt, phraseStartingAt, wordAt } from './noun-phrase.ts';
import { clauseSubject, isFullName, isNounAfter, subjectBefore } from './subject.ts';

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
      const speaker = phrase && (nameAfterRole(items, phrase, right) ?? phrase);
      if (speaker) return found(speaker, start, 0.95, 'verb-then-name-after');
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
    // A “gang” shooting claimed two lives: a bare noun does not speak.
    if (subject?.from === start && isBare(items, subject)) return null;
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

/** “…,” said the victim's mother, Anna Moor. */
function nameAfterRole(items: Items, role: Phrase, right: number): Phrase | null {
  const last = wordAt(items, role.to);
  if (!last?.form.isLower || (last.form.classes & CLASSES.office) === 0 || !isPunct(items, role.to + 1, ','))
    return null;
  const name = phraseStartingAt(items, role.to + 2, right);
  if (!name || !isFullName(items, name)) return null;
  return name.to === items.length - 1 || isPunct(items, name.to + 1, ',.') ? name : null;
}

/** One lower-case word that names nobody. */
const isBare = (items: Items, { from, to }: Phrase): boolean => {
  const form = wordAt(items, from)?.form;
  return from === to && form !== undefined && form.isLower && !(form.classes & SPEAKING) && !/s$/.test(form.bare);
};
const SPEAKING = CLASSES.office | CLASSES.body | CLASSES.pronoun;

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
  if (isSpeech(items, end)) return isNaming(items, end) ? null : fromVerb(items, end, 0.94, 'verb-before');
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

/** "a film called “…”": who calls something so names it between; only "what she called", "which she called" do not. */
function isNaming(items: Items, verb: number): boolean {
  if (!NAMING_VERBS.has(wordAt(items, verb)?.norm ?? '')) return false;
  for (let at = verb - 1; at >= Math.max(0, verb - 12); at -= 1)
    if (RELATIVES.has(wordAt(items, at)?.norm ?? '')) return false;
  return true;
}
const NAMING_VERBS: ReadonlySet<string> = new Set(['called', 'dubbed', 'termed', 'labeled', 'labelled', 'branded']);
const RELATIVES: ReadonlySet<string> = new Set(['what', 'which', 'that', 'whom']);

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
  const isShort = subject.from === subject.to && SUBJECT_PRONOUNS.has(wordAt(items, subject.to)?.norm ?? '');
  if (wordAt(items, subject.from - 1)?.norm === 'what' && isShort) {
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
    if (isBare || isRestrictive(items, verb) || (verb === at - 1 && isNaming(items, verb))) continue;
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

/** Smith rejected it as “…,” saying the bill would pass: what follows the participle is what was said besides. */
function participleAfter(items: Items, at: number): Attribution | null {
  const start = isPunct(items, at + 1, ',') ? at + 2 : at + 1;
  const isSaying = isSay(items, start) && SPEECH_GERUNDS.has(wordAt(items, start)?.norm ?? '');
  return isSaying ? found(clauseSubject(items, at, 0), start, 0.84, 'participle-after') : null;
}
