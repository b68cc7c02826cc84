/** Relations that exclude each other: a line is one group, for one person at one time. Own table. */
export const EXCLUSIVE_RELATIONS: readonly ReadonlySet<string>[] = [
  'wife ex-wife girlfriend ex-girlfriend',
  'husband ex-husband boyfriend ex-boyfriend',
  'brother half-brother stepbrother',
  'sister half-sister stepsister',
  'father stepfather',
  'mother stepmother',
  'son stepson',
  'daughter stepdaughter',
].map((line) => new Set(line.split(' ')));

/** Any of them in running text; "former wife" is an ex-wife. Bounded. */
export const RELATION =
  /\b(?:(ex|former|half|step|estranged|common-law)[- ]?)?(wife|girlfriend|husband|boyfriend|brother|sister|father|mother|son|daughter)\b/gi;
