/** What a failure of the database means for the reader. Dexie wraps the browser's errors: the name is some way inside. */

/** 'full': no space left, and what was stored is still there; 'broken': it can't be opened or used; null: no storage failure. */
export function whyStorageFailed(error: unknown): 'full' | 'broken' | null {
  const names: string[] = [];
  let at = error;
  while (at instanceof Object && names.length < 8) {
    names.push(String(Reflect.get(at, 'name')));
    at = Reflect.get(at, 'inner');
  }
  if (names.includes('QuotaExceededError')) return 'full';
  return names.some((name) => BROKEN.has(name)) ? 'broken' : null;
}

const BROKEN = new Set([
  'OpenFailedError',
  'VersionError',
  'MissingAPIError',
  'InvalidStateError',
  'UnknownError',
  'DatabaseClosedError',
  'AbortError',
  'TransactionInactiveError',
  'NotFoundError',
  'ConstraintError',
  'DataError',
]);
