/**
 * Words that name an office, a rank, a role or a relation: the head of a title. Own lists after press usage (AP and
 * Reuters style guides for titles; police and military ranks as commonly ordered).
 */

export type RankKind = 'office' | 'uniform' | 'cleric' | 'noble' | 'relation' | 'role' | 'work';

export interface Rank {
  /** What all variants are folded into ("spokeswoman" → "spokesperson"). */
  readonly fold: string;
  readonly kind: RankKind;
}

const TABLE: Readonly<Record<RankKind, string>> = {
  // "a=b": a is folded into b, where an underscore stands for a blank; a full stop is left out.
  office: `president premier chancellor minister secretary undersecretary governor gov.=governor mayor senator sen.=senator
    representative rep.=representative congressman=representative congresswoman=representative congressperson=representative
    lawmaker=legislator legislator mp=legislator assemblyman=legislator assemblywoman=legislator
    parliamentarian=legislator delegate councilman=councillor councilwoman=councillor councilor=councillor councillor
    councilmember=councillor alderman=councillor commissioner ambassador envoy consul diplomat director chairman=chair
    chairwoman=chair chairperson=chair chair speaker spokesman=spokesperson spokeswoman=spokesperson
    spokesperson official officer=officer administrator superintendent supt.=superintendent manager executive ceo=chief_executive
    cfo=chief_financial_officer coo=chief_operating_officer founder co-founder=founder cofounder=founder owner co-owner=owner
    head=chief chief boss=chief leader adviser advisor=adviser aide counsel counselor=adviser attorney lawyer=attorney
    solicitor=attorney barrister=attorney atty.=attorney prosecutor da=prosecutor defender judge justice magistrate
    coroner treasurer comptroller controller auditor inspector registrar clerk principal dean provost rector chancellor
    trustee regent coordinator strategist negotiator rapporteur investigator monarch dictator ruler
    prosecutor-general whip deputy vice-president=vice_president vice-chairman=vice_chair`,
  uniform: `sheriff constable marshal trooper deputy sergeant sgt.=sergeant lieutenant lt.=lieutenant captain capt.=captain
    major maj.=major colonel col.=colonel general gen.=general commander cmdr.=commander commodore admiral adm.=admiral
    corporal cpl.=corporal private pvt.=private detective det.=detective patrolman=officer policeman=officer
    policewoman=officer ofc.=officer insp.=inspector brigadier marine soldier ranger airman seaman firefighter fireman=firefighter
    paramedic`,
  cleric: `pope archbishop bishop cardinal rabbi imam ayatollah pastor rev.=reverend reverend fr.=priest priest monsignor
    deacon sister. nun monk sheikh mullah vicar`,
  noble: `king queen prince princess duke duchess emperor sultan emir lord. lady. sir. dame. baroness.
    baron.`,
  relation: `wife husband ex-wife ex-husband widow widower spouse partner fiance=fiancé fiancé fiancee=fiancé fiancée=fiancé
    girlfriend boyfriend ex-girlfriend ex-boyfriend mother father stepmother stepfather mom=mother dad=father parent
    son daughter stepson stepdaughter brother sister half-brother half-sister stepbrother stepsister twin sibling uncle
    aunt nephew niece cousin grandmother grandfather grandson granddaughter grandparent in-law brother-in-law
    sister-in-law mother-in-law father-in-law son-in-law daughter-in-law friend neighbor neighbour=neighbor roommate
    guardian ex`,
  role: `suspect victim witness gunman=shooter shooter attacker assailant driver passenger pilot resident bystander
    survivor defendant plaintiff hostage patient tourist hiker climber candidate nominee contender student pupil=student
    source insider whistleblower veteran refugee immigrant organizer organiser=organizer activist protester`,
  work: `actor actress=actor singer musician rapper author writer journalist reporter editor columnist correspondent
    anchor host blogger professor prof.=professor lecturer teacher coach player quarterback striker goalkeeper forward
    midfielder defender pitcher boxer golfer swimmer athlete gymnast skater cyclist runner doctor dr.=doctor physician
    surgeon nurse scientist researcher analyst economist historian expert engineer architect astronaut psychologist
    psychiatrist biologist astronomer epidemiologist meteorologist seismologist geologist banker investor billionaire
    entrepreneur businessman=businessperson businesswoman=businessperson businessperson developer producer filmmaker
    comedian model artist chef farmer waiter waitress=waiter barista cashier guard bodyguard worker employee contractor
    consultant agent representative spokesman=spokesperson secretary-treasurer curator designer`,
};

export const RANKS: ReadonlyMap<string, Rank> = readRanks();

function readRanks(): Map<string, Rank> {
  const ranks = new Map<string, Rank>();
  for (const [kind, words] of Object.entries(TABLE) as [RankKind, string][]) {
    for (const entry of words.split(/\s+/)) {
      const [written = '', fold = written] = entry
        .split('=')
        .map((word) => word.replace(/\.$/, '').replaceAll('_', ' '));
      if (!ranks.has(written)) ranks.set(written, { fold, kind });
    }
  }
  return ranks;
}

const KINDS: ReadonlyMap<string, RankKind> = new Map(
  [...RANKS.values()].reverse().map(({ fold, kind }) => [fold, kind]),
);

/** Kind of a folded rank ("deputy spokesperson" → office) by its last word; null for words that are no rank. */
export const rankKind = (rank: string): RankKind | null => KINDS.get(rank.split(' ').at(-1) ?? '') ?? null;

/** Words before a rank word that belong to the rank: they lower, raise or date it. */
export const RANK_MODIFIERS: ReadonlyMap<string, string> = new Map(
  `vice deputy assistant associate senior top high-ranking=senior ranking=senior leading=senior junior chief acting interim
   former ex=former then=former one-time=former onetime=former late=former retired=former elect
   outgoing=former incoming prime first second lead principal executive managing special unnamed=anonymous
   anonymous unidentified=anonymous longtime veteran high-level=senior newly-elected`
    .split(/\s+/)
    .map((entry) => {
      const [word = '', fold] = entry.split('=');
      return [word, fold ?? word] as const;
    }),
);

/** Modifiers that say nothing of the office itself. */
export const EMPTY_MODIFIERS: ReadonlySet<string> = new Set(['anonymous', 'longtime', 'veteran', 'newly-elected']);

/** Honorifics: they stand before a name and say only that a person follows. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof sir dame madam madame mme mlle sheikh sri shri hon honorable honourable'.split(' '),
);
