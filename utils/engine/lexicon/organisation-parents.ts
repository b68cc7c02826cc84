/**
 * Bodies that are part of another: who speaks for the one may speak for the other. After the bodies' own published
 * organisation charts. Keys and values in the folded form of `details/people/organisation-units`.
 */
export const ORGANISATION_PARENTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'national security council': 'white house',
    'national security': 'white house',
    'federal bureau of investigation': 'justice department',
    fbi: 'justice department',
    'drug enforcement administration': 'justice department',
    'internal revenue service': 'treasury department',
    irs: 'treasury department',
    'secret service': 'homeland security department',
    'coast guard': 'homeland security department',
    'customs and border protection': 'homeland security department',
    'joint chiefs of staff': 'defense department',
    army: 'defense department',
    navy: 'defense department',
    'air force': 'defense department',
    'highway patrol': 'state police',
  }),
);
