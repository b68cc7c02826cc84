/** Labels below which countries give out names, as the public suffix list (publicsuffix.org) has them most often. */
export const SECOND_LEVELS: ReadonlySet<string> = new Set(
  'ac ad biz co com ed edu firm gen go gob gov gouv govt gv id in inf info k12 ltd me mil mod msk ne net nhs nic nom or org plc police pp sch spb web'.split(
    ' ',
  ),
);
