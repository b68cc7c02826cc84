/**
 * From the phrase at the speech verb to a speaker: its kind, its full name in this article, its title as written.
 * A name is given only where one person of the article fits; pronouns are resolved by `dialogue`.
 */
import { TIME_WORDS } from '../../lexicon/clause-words.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { NATIONS } from '../../lexicon/nation-names.ts';
import { BODY_NAME_WORDS, BODY_NOUNS, NAMES_TOO, OFFICE_NOUNS, SHORT_RANKS } from '../../lexicon/speaker-nouns.ts';
import { spanIn } from '../../text/document.ts';
import { CLASSES } from '../../text/word-classes.ts';
import { readWords, type Word } from '../../text/words.ts';
import type { PersonDetail, Span, Speaker } from '../../types.ts';
import { isSameName } from '../people/name-forms.ts';
import { readDescription } from './speaker-title.ts';

/** The article's people, made ready for look-up. */
export interface PeopleIndex {
  /** Full names by surname; null marks a surname that two people share. */
  readonly names: ReadonlyMap<string, string | null>;
  /** In order of their starts, per field. */
  readonly mentions: readonly { readonly span: Span; readonly person: PersonDetail }[];
}

const isOffice = ({ form }: Word): boolean => (form.classes & CLASSES.office) !== 0;
const isCapital = ({ form, text }: Word): boolean =>
  form.isCapital || (form.isComposed && /^(?:al|el)-\p{Lu}/u.test(text));

export function indexPeople(people: readonly PersonDetail[]): PeopleIndex {
  const names = new Map<string, string | null>();
  for (const { name } of people) {
    const surname = name === null ? undefined : surnameOf(name);
    if (!name || surname === undefined || !name.includes(' ')) continue;
    const known = names.get(surname);
    names.set(surname, known === undefined || known === name ? name : null);
  }
  const mentions: { span: Span; person: PersonDetail }[] = [];
  for (const person of people) for (const span of person.mentions) mentions.push({ span, person });
  return { names, mentions: mentions.sort((a, b) => a.span.start - b.span.start) };
}

/** The named person whose mention lies in the span. */
function personAt({ mentions }: PeopleIndex, span: Span): { person: PersonDetail; isWhole: boolean } | null {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.span.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < mentions.length && (mentions[i]?.span.start ?? 0) < span.end; i += 1) {
    const found = mentions[i];
    if (!found?.person.name || found.span.field !== span.field) continue;
    return { person: found.person, isWhole: found.span.start === span.start };
  }
  return null;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/** Last word of a name without Jr. and the like, folded; "Kim Jong Un" is known by its first word too (not read here). */
export function surnameOf(name: string): string | undefined {
  const words = readWords(name).filter(({ norm }) => norm.length > 3 || !SUFFIX.test(norm));
  return words.at(-1)?.norm;
}

/** `span`: the phrase in the source, `words`: its words. */
export function readSpeaker(source: string, span: Span, words: readonly Word[], index: PeopleIndex): Speaker {
  const text = source.slice(span.start, span.end);
  const base = { ...spanIn(span, span.start, span.end), text };
  const head = words[0];
  if (words.length === 1 && head && (head.form.classes & CLASSES.pronoun) !== 0) {
    return {
      ...base,
      end: head.start + (/^\p{L}+/u.exec(head.text)?.[0].length ?? head.text.length),
      text: /^\p{L}+/u.exec(head.text)?.[0] ?? text,
      type: 'pronoun',
    };
  }
  const ownName = readName(words);
  const written = ownName.map((word) => word.text).join(' ');
  const nameSpan = { ...span, start: ownName[0]?.start ?? span.start, end: ownName.at(-1)?.end ?? span.end };
  // "a spokesman for Smith" is not Smith.
  const met = ownName.length > 0 && !hangsOn(words, ownName) ? personAt(index, nameSpan) : null;
  // Where only the surname is a mention, the given name beside it may be another's.
  const isAnother = met !== null && ownName.length > 1 && !met.isWhole && !isSameName(met.person.name ?? '', written);
  const person = isAnother ? null : (met?.person ?? null);
  const type = person ? 'person' : kindOf(words, ownName);
  if (type !== 'person') return type === 'office' ? { ...base, type, title: text } : { ...base, type };
  const lead = source.slice(span.start, nameSpan.start).trim();
  const before = lead === '' ? '' : lead.replace(/^(?:the|a|an)\s+/i, '');
  // "Both Smith and Jones": two speakers have no one name.
  const isPair =
    words.some((word) => word.norm === 'and') && (!/^(?:\p{Ll}|$)/u.test(before) || /^both\b/i.test(before));
  const surname = ownName.at(-1)?.norm ?? '';
  const known = index.names.get(surname) ?? null;
  const full = person?.name ?? (known && (ownName.length === 1 || isSameName(known, written)) ? known : null);
  const isShared = index.names.get(surname) === null && ownName.length === 1;
  const isRelative = person !== null && ownName.length === 1 && mayBeRelative(source, person, span);
  const name = isPair || isRelative ? null : (full ?? (ownName.length > 1 && !isShared ? written : null));
  const title = isRelative ? undefined : titleOf(source, person, nameSpan, before);
  const speaker = { ...base, type };
  if (!name) return title ? { ...speaker, title } : speaker;
  return title ? { ...speaker, name, title } : { ...speaker, name };
}

/** The title before the name where it is fuller than the office that the article tells, else that office, else a description. */
function titleOf(source: string, person: PersonDetail | null, name: Span, before: string): string | null | undefined {
  const office = person?.titles[0]?.text;
  const told = before === '' ? '' : before.replace(CAPTION, '');
  const lead = told === '' || HONORIFIC.test(told) || !NOUN_LAST.test(told.slice(-LONGEST_LEAD)) ? undefined : told;
  if (office !== undefined) return lead?.endsWith(office) ? lead : office;
  if (lead !== undefined) return lead;
  const isFull = source.slice(name.start, name.end).includes(' ');
  const own = person === null || isFull ? readDescription(source, name) : null;
  return own ?? (person && person.field === name.field ? describe(source, person) : undefined);
}

/** What stands beside the fullest mention; asked again with each quotation of the same person. */
const descriptions = new WeakMap<PersonDetail, string | null>();

function describe(source: string, person: PersonDetail): string | null {
  const known = descriptions.get(person);
  if (known !== undefined) return known;
  const made = readDescription(source, person);
  descriptions.set(person, made);
  return made;
}

const LONGEST_LEAD = 80; // characters

/** "a grieving Anna Moor": no title. */
const NOUN_LAST = /\p{Lu}|(?:^|[\s’'-])(?!\p{L}+(?:ing|ed|ly)$)[\p{L}\p{N}.-]+$/u;

/** What a page sets before a caption that runs into the text. */
const CAPTION = /^(?:Buy )?(?:Photo|Video|Image)s? /;

/** Behind a name: its bearer is dead. Before it: so as well. */
const DIES =
  /^[^.;\n]{0,60}?\b(?:was|were|been) (?:[a-z]+ ){0,3}?(?:killed|slain|murdered|dead|stabbed to death)\b|^[^.;\n]{0,60}?\bdied\b/;
const DEAD =
  /\b(?:killed|killing|killings|slain|slaying|murder|murdering|deaths?|body|bodies|dead|deceased)\b[^.;\n]{0,30}$/i;
/** "Ann and Tom Moor": the surname is both's. */
const COUPLE = /(?:^|\s)(\p{Lu}\p{Ll}+) and $/u;

/** A bare surname that the article shares out: a dead man's father has it too, and half of a couple. */
function mayBeRelative(source: string, person: PersonDetail, span: Span): boolean {
  if (person.field !== span.field || span.start < person.end) return false;
  const known = shared.get(person);
  if (known !== undefined) return known;
  const before = source.slice(Math.max(0, person.start - 60), person.start);
  const made =
    DIES.test(source.slice(person.end, person.end + 140)) ||
    DEAD.test(before) ||
    GIVEN_NAMES.has(COUPLE.exec(before)?.[1]?.toLowerCase() ?? '');
  shared.set(person, made);
  return made;
}

/** People whose surname may be another's. */
const shared = new WeakMap<PersonDetail, boolean>();

const HONORIFIC = /^(?:mr|mrs|ms|miss|dr|sir)\.?$/i;

/** The words of the personal name in a phrase: the last run of capitals after any title words. Empty where there is none. */
export function readName(words: readonly Word[]): Word[] {
  let run: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Word;
    if (run.length === 0 && !isCapital(word)) continue;
    const isTitle =
      (word.form.classes & CLASSES.besideName) !== 0 &&
      isTitleWord(word, at > 0 ? words[at - 1] : undefined, run.length === 1);
    const { text } = word;
    const isInitial = run.length > 0 && text.length < 3 && /^[AI]\.?$/.test(text);
    const isParticle = run.length > 0 && text.length < 4 && /^(?:de|la|del|van|von|der|bin|al|da|di)$/.test(text);
    if (isCapital(word) && !isTitle && (isInitial || text.length > 3 || !NO_NAMES.test(text))) run.push(word);
    else if (!isParticle && !(run.length > 0 && !isTitle && word.text === '-')) {
      if (run.length >= 2 && !isTitle) break;
      run = [];
    }
  }
  return run;
}

/** An office, a body, a time: no part of a name, but after what tells a surname. */
function isTitleWord(word: Word, before: Word | undefined, isSecond: boolean): boolean {
  const norm = word.norm.endsWith('.') ? word.norm.slice(0, -1) : word.norm;
  // Marcus King is no king.
  if (OFFICE_NOUNS.has(norm) && !(isSecond && GIVEN_NAMES.has(before?.norm ?? ''))) return true;
  if ((BODY_NOUNS.has(norm) || BODY_NAME_WORDS.has(norm)) && !isSurname(before)) return true;
  if (TIME_WORDS.has(norm) && !NAMES_TOO.has(word.text)) return true;
  return SHORT_RANKS.has(norm) || norm.endsWith('-elect');
}

/** Mr. Fox is no channel, nor is Ann Fox. */
const isSurname = (before: Word | undefined): boolean =>
  before !== undefined && (HONORIFIC.test(before.text) || GIVEN_NAMES.has(before.norm));

const NO_NAMES = /^(?:The|A|An|US|U\.S|UK|U\.N|UN|One|Two)$/;

/** The name only tells whose speaker it is: "a spokesman for Smith", "Smith's lawyer", "sources close to Smith". */
function hangsOn(words: readonly Word[], name: readonly Word[]): boolean {
  const start = words.indexOf(name[0] as Word);
  const last = name.at(-1) as Word;
  const hangsBehind = last !== words.at(-1) && last.form.isPossessive && !last.text.endsWith('S');
  // Nearly always the name comes first.
  if (start < 1) return hangsBehind;
  const isLed = /^(?:the|a|an)$/.test(words[start - 1]?.norm ?? '');
  const at = start - (isLed ? 2 : 1);
  const before = at < 0 ? '' : (words[at] as Word).norm;
  const hasNounBefore = words
    .slice(0, start)
    .some(({ form }) => (form.classes & (CLASSES.office | CLASSES.body)) !== 0);
  if (hasNounBefore && /^(?:for|of|at|from|to|in|with)$/.test(before)) return true;
  return hangsBehind;
}

const isAfterHonorific = (words: readonly Word[], word: Word): boolean =>
  HONORIFIC.test(words[words.indexOf(word) - 1]?.text ?? '');

/** Without a known person at hand: a name of two words, or one after a title, is a person's; places and bodies are not. */
function kindOf(words: readonly Word[], name: readonly Word[]): Speaker['type'] {
  const hasOffice = words.some(isOffice);
  const isLast = name.length > 0 && name.at(-1) === words.at(-1);
  const lead = words.slice(0, words.length - name.length);
  const isPlace =
    NATIONS.has(name.map((word) => word.norm).join(' ')) ||
    name.some((word) => BODY_NAME_WORDS.has(word.norm) && !isAfterHonorific(words, word)) ||
    /^\p{Lu}{3,}$/u.test(name.at(-1)?.text ?? '');
  // "Anna Moor of the Harbour Club"
  const opens = name.length > 1 && name[0] === words[0] && /^(?:of|with|from|at)$/.test(words[name.length]?.norm ?? '');
  if (opens && !isPlace) return 'person';
  const isAge = lead.every(({ norm, form }) => form.isComposed && /^\d{1,3}$|^(?:\d{1,3}-)?years?-old$/.test(norm));
  if (isLast && !hangsOn(words, name) && !isPlace && (lead.some(isOffice) || (name.length > 1 && isAge)))
    return 'person';
  return hasOffice ? 'office' : 'body';
}
