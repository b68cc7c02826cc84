/** Words that are everyday English, or that any news has, however they are written: such a word is no article's own name. */
import { MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../lexicon/calendar.ts';
import { INSTITUTION_WORDS } from '../lexicon/institution-words.ts';
import { NEWS_WORDS } from '../lexicon/news-words.ts';
import { WORD_SHARE_CLASSES } from '../lexicon/word-shares.ts';

/** `stem`: the norm's. */
export const isEveryday = (norm: string, stem: string): boolean => NO_NAMES.has(norm) || COMMON.has(stem);

const NO_NAMES: ReadonlySet<string> = new Set([
  ...WEEKDAYS.keys(),
  ...SHORT_WEEKDAYS.keys(),
  ...MONTHS.keys(),
  ...INSTITUTION_WORDS,
]);
/** Stems of everyday English and of any news. */
const COMMON: ReadonlySet<string> = new Set([
  ...WORD_SHARE_CLASSES.flatMap((stems) => stems.split(/\s+/)),
  ...NEWS_WORDS,
]);
