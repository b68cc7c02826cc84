/** Which agency an article's words come from: told by the byline, the dateline or a source line. */
import { AGENCIES } from '../lexicon/agencies.ts';

const EDGE = 3; // lines at either end that may name the source

/** The agency's short name ("AFP"); null where none is named as the source. Text that only mentions one has none. */
export function readCredit(byline: string | null, text: string): string | null {
  const lines = text.split('\n');
  const inByline = byline ? findAgency(byline) : null;
  if (inByline) return inByline;
  for (const line of lines.slice(0, EDGE)) {
    const agency = readDateline(line);
    if (agency) return agency;
  }
  for (const line of [...lines.slice(0, EDGE), ...lines.slice(-EDGE)]) {
    const source = [SOURCE, SIGNED, OWNED]
      .map((pattern) => pattern.exec(line.slice(-MOST_OF_LINE))?.[1])
      .concat(line.length <= 60 ? BARE.exec(line)?.[1] : undefined);
    for (const words of source) {
      const agency = words ? findAgency(words) : null;
      if (agency) return agency;
    }
  }
  return null;
}

const MOST_OF_LINE = 300; // characters
/** "SOURCE: AFP", "— with inputs from Reuters", "Reporting by AP", "(Xinhua)". */
const SOURCE =
  /(?:^|[([—–-]\s*)(?:sources?|with (?:inputs|files|reporting|additional reporting) from|via|credit|agenc(?:y|ies)|quelle|fuente|fonte)\s*[:：]?\s+(.{2,60})$/i;
/** After the last full stop: "… until the wreck is moved. (Reuters)". */
const SIGNED = /[.!?”"]\s?\(([^()]{2,40})\)$/;
const OWNED = /^(?:©|copyright)\s.{0,20}?\b(?:19|20)\d\d,?\s(.{2,60})/i;
/** No more than a name and a word or two about it: a sentence that mentions an agency is none of its own. */
const BARE = /^[([—–-]?\s*([\p{L}.&-]{2,20}(?:[ /][\p{L}.&-]{2,20}){0,3})[)\]]?$/u;

/** "BERLIN (AP) —", "PARIS, March 3 (Reuters) -", "GENEVA — (dpa)", "Marnock, Apr 4 (PTI) A …", "PARIS/AFP –". */
const DATELINES: readonly RegExp[] = [
  /^[^()]{0,60}\(([^()]{2,40})\)\s{0,3}[-–—:]/,
  /^(?:[\p{Lu}\d][\p{L}\d.'’-]{0,20}[,.]?\s){1,6}\(([^()]{2,40})\)\s{1,3}[\p{Lu}“"]/u,
  /^\p{Lu}[\p{Lu} .'’-]{1,30}\/\s?(\p{Lu}{2,8})\s?[—–-]/u,
];

function readDateline(line: string): string | null {
  if (!/\p{Lu}/u.test(line.slice(0, 3))) return null;
  for (const pattern of DATELINES) {
    const words = pattern.exec(line.slice(0, 140))?.[1];
    const agency = words ? findAgency(words) : null;
    if (agency) return agency;
  }
  return null;
}

function findAgency(words: string): string | null {
  for (const { name, pattern } of AGENCIES) if (pattern.test(words)) return name;
  return null;
}
