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
    const source = SOURCE.exec(line.slice(0, 300))?.[1] ?? (line.length <= 60 ? BARE.exec(line)?.[1] : undefined);
    const agency = source ? findAgency(source) : null;
    if (agency) return agency;
  }
  return null;
}

/** "SOURCE: AFP", "— with inputs from Reuters", "Reporting by AP", "(Xinhua)". */
const SOURCE =
  /(?:^|[([—–-]\s*)(?:sources?|with (?:inputs|files|reporting|additional reporting) from|via|credit|agenc(?:y|ies)|quelle|fuente|fonte)\s*[:：]?\s+(.{2,60})$/i;
const BARE = /^[([—–-]?\s*([\p{L}./& -]{2,40})[)\]]?$/u;

/** "BERLIN (AP) —", "PARIS, March 3 (Reuters) -", "GENEVA — (dpa)". */
function readDateline(line: string): string | null {
  const found = /^[^()]{0,60}\(([^()]{2,40})\)\s{0,3}[-–—:]/.exec(line.slice(0, 140));
  return found?.[1] && /\p{Lu}/u.test(line.slice(0, 3)) ? findAgency(found[1]) : null;
}

function findAgency(words: string): string | null {
  for (const { name, pattern } of AGENCIES) if (pattern.test(words)) return name;
  return null;
}
