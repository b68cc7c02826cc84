/** Words by which organisations are known, and how variants of one kind are folded. Own lists after press usage. */

/** Head words of organisations' names; the value is the kind that variants are folded into. */
export const ORGANISATION_HEADS: ReadonlyMap<string, string> = new Map(
  `ministry department dept=department bureau agency administration council committee commission office directorate
   division unit authority service force forces=force army navy military police court tribunal parliament congress senate
   assembly house government cabinet board panel party union association federation foundation institute university
   college school academy hospital clinic center centre=center company corporation corp=company inc=company co=company
   firm=company group bank fund church diocese embassy mission command headquarters team club league campaign network
   society organization organisation=organization secretariat laboratory lab=laboratory station jail prison airport
   airline museum library zoo district patrol guard squad brigade battalion chamber consulate alliance coalition
   conference coast pentagon kremlin politburo legislature newspaper magazine institution`
    .split(/\s+/)
    .map((entry) => {
      const [word = '', fold] = entry.split('=');
      return [word, fold ?? word] as const;
    }),
);

/** The folded kind of a head word, plurals included; undefined for other words. */
export const organisationKind = (norm: string): string | undefined =>
  ORGANISATION_HEADS.get(norm) ?? (norm.endsWith('s') ? ORGANISATION_HEADS.get(norm.slice(0, -1)) : undefined);

/** Words in organisations' names that variants leave out: they don't tell two organisations apart. */
export const ORGANISATION_FILLERS: ReadonlySet<string> = new Set(
  'national general federal central main state-run official country nation public affairs the of for and s'.split(' '),
);

/** Lower-case words that may stand inside a title as what the office is about. */
export const PORTFOLIOS: ReadonlySet<string> = new Set(
  `state defense defence foreign finance interior justice treasury health education labor labour commerce trade energy
   transport transportation agriculture environment intelligence security homeland national international domestic public
   safety police fire rescue city county town village borough provincial regional state-level federal local municipal district school
   press communications information media political military naval army navy air force campaign government presidential
   congressional parliamentary opposition party union company corporate business bank sales marketing technology research
   policy legal human rights affairs relations operations staff personnel equipment procurement weapons nuclear space
   science climate emergency medical hospital church prison border customs immigration tax revenue budget housing welfare
   social development planning culture sports sport tourism religious family criminal homicide crime drug narcotics
   counterterrorism cyber supreme high appeals district circuit superior election transition white house senate
   administration counter-terrorism defence-ministry state-run american exempt tax-exempt team
   deputy assistant chief general council ministry department bureau agency office division unit service committee
   commission university college group insurance investment football basketball baseball hockey soccer cricket rugby
   tennis music film movie television tv radio news newspaper magazine book law defense-ministry enforcement road traffic
   highway park wildlife forest coast guard program programme project study`.split(/\s+/),
);

/** Organisations that are known by another name in press usage: the place they sit in, a short form. */
export const ORGANISATION_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    pentagon: 'defense department',
    kremlin: 'russia president',
    fbi: 'federal bureau of investigation',
    cia: 'central intelligence agency',
    irs: 'internal revenue service',
    un: 'united nations',
    eu: 'european union',
    nsc: 'security council',
    doj: 'justice department',
    dod: 'defense department',
    who: 'world health organization',
    gop: 'republican party',
  }),
);
