/**
 * What news announces with its day: ceremonies, steps of a case, public events, each under one name. A word that is as
 * often part of a proper name ("Funeral Home", "Election Commission") counts only where it is none. Own list.
 */
const KINDS: readonly (readonly [kind: string, words: string])[] = [
  ['vigil', 'vigils?'],
  ['visitation', 'visitation|viewing|wake'],
  [
    'funeral',
    '(?:funerals?|memorial) services?|services (?=(?:will|are|is)\\b)|funerals?(?! (?:home|director|chapel|procession|parlor))',
  ],
  ['burial', 'burial|interment|buried'],
  ['counselling', '(?:grief )?counsell?ors?|counsell?ing'],
  ['arraignment', 'arraign(?:ed|ment)'],
  ['preliminary hearing', '(?:preliminary|probable cause) (?:hearing|examination|conference)'],
  ['bail hearing', '(?:bond|bail|detention) hearing'],
  ['sentencing', 'sentencing|sentenced'],
  ['plea hearing', 'plea hearing'],
  ['final conference', '(?:final|pre-?trial|docket|status) (?:conference|hearing)'],
  ['trial', 'trial'],
  ['hearing', 'hearing'],
  ['court', '(?:in|to|before) (?:\\w+ ){0,3}court|court (?:date|appearance)'],
  ['news conference', '(?:news|press) conference|briefing'],
  ['autopsy', 'autopsy|autopsies|post-?mortem'],
  ['surgery', '(?:\\w+ )?surgery|operation'],
  ['meeting', '(?:\\w+ )?meeting|summit|talks'],
  ['election', '(?:\\w+ )?(?:election|referendum|primary|runoff)'],
  ['vote', 'votes?'],
  ['debate', 'debate'],
  ['rally', 'rally|march|protest|demonstration'],
  ['parade', 'parade'],
  ['concert', 'concert|premiere'],
  ['game', 'game|match(?= (?:against|on|at|with))'],
  ['launch', 'launch|lift-?off'],
  ['opening', '(?:grand )?opening|reopen|reopening'],
  ['strike', 'strike|walkout'],
  ['deadline', 'deadline'],
  ['execution', 'execution|executed'],
  ['inauguration', 'inauguration|sworn in'],
  ['announcement', 'announcement'],
  ['interview', 'interview'],
  ['visit', 'visit|trip'],
];

/** With a group for each kind, in order: the group that matched tells the kind. */
export const APPOINTMENTS = new RegExp(`\\b(?:${KINDS.map(([, words]) => `(${words})`).join('|')})\\b`, 'giu');

/** The kind of a match of APPOINTMENTS. */
export const appointmentOf = (match: RegExpExecArray): string =>
  KINDS[match.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? '';
