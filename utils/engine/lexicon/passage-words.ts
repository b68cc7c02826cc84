/**
 * What comparers look for in sentences, each with the words of which a sentence must have one: the patterns that then look
 * closer (lexicon/crime-words, departure-words …) find nothing without. A new pattern's words belong here. Lower case,
 * as in `Word.norm`; of a hyphenated word each part counts.
 */
import { UNIQUE_ROLES } from './role-words.ts';

export const PASSAGE_WORDS = {
  /** Leaving an office. */
  departure: 'fire fired sacked dismissed ousted axed forced resigned stepped quit',
  /** What somebody is to somebody. */
  relation: `wife girlfriend husband boyfriend brother sister father mother son daughter exwife exhusband stepbrother
    stepsister stepfather stepmother stepson stepdaughter fiance fiancee fiancé fiancée cousin uncle aunt nephew niece grandfather
    grandmother grandson granddaughter neighbor neighbour roommate related relationship relationships strangers`,
  homicide: 'murder homicide manslaughter',
  /** A weapon by its type. */
  weapon: `revolver revolvers derringer derringers automatic semiautomatic rifle rifles shotgun shotguns knife knives
    machete machetes ax axe axes axs hatchet hatchets hammer hammers sledgehammer sledgehammers`,
  /** Any gun. */
  gun: `gun guns handgun handguns firearm firearms pistol pistols rifle revolver derringer shotgun`,
  hospital: 'hospital hospitals medical',
  /** An age without its year. */
  roughAge: `infant baby toddler child juvenile teen teens teenager teenage teenaged younger age twenties thirties forties
    fifties sixties seventies eighties nineties 10s 20s 30s 40s 50s 60s 70s 80s 90s 10 20 30 40 50 60 70 80 90`,
  /** "a 31-year-old man". */
  aged: 'year',
  identified:
    'identified identify identifies identity identities identifying name names named naming unidentified unnamed',
  /** What one does, of which an event has one as a rule: lexicon/role-words. */
  role: UNIQUE_ROLES,
  /** Somebody is looked for. */
  sought: `manhunt searching search looking look hunting hunt sought seek seeking seeks wanted trying working hoping large gunman gunmen shooter shooters suspect suspects suspected attacker attackers
    killer killers robber robbers assailant assailants arsonist arsonists accused`,
  /** Who fired. */
  firing:
    'fire fired fires firing gunfire exchanged shootout shooting gunman gunmen shooter shooters attacker attackers assailant assailants',
  /** Somebody is caught, or nobody. */
  catching: `arrest arrests arrested custody charged detained turned turns surrendered captured apprehended`,
  /** Somebody is charged, or nobody yet. */
  charging: `charge charges charged charging faces facing counts indicted indicts arraigned pleaded pleads pled convicted
    convicts acquitted acquits acquittal cleared guilty sentenced sentence sentences trial mistrial jury jurors bound
    dropped dismissed plea pleas prison jail bars denies denied booked suspicion`,
  /** Whether it was meant, how the accused pleads, and other questions of lexicon/circumstance-words. */
  circumstance: `accident accidental accidentally intentional intentionally deliberate deliberately unintentional
    unintentionally pleaded pled pleads plea found discovered discovery stumbled came cleaning loading unloading
    hunting target targets gun rifle pistol handgun shotgun weapon firearm revolver destroyed gutted loss ground motive
    motives why led prompted sparked stemmed stems resulted retaliation argument dispute altercation fight feud gang drug
    domestic robbery burglary invasion carjacking rob party parties result quarrel motivated triggered`,
  /** How somebody hurt is. */
  condition: `condition conditions released discharged threatening lifethreatening critically seriously gravely life lives
    survive recover recovering recovery stable critical serious noncritical minor superficial coma dead died deceased pronounced alert awake
    conscious surgery hospitalized hospitalised treated home hospital upgraded downgraded doing`,
  /** Something is to come. */
  planned: `will set expected scheduled due slated poised preparing prepares prepared likely plan plans planning planned
    intend intends intended hope hopes hoping ready about going undecided decide decided indicated reveal revealed vow vows
    vowed inclined yet whether consider considers considering considered weigh weighs weighing weighed mull mulls mulling
    mulled ponder ponders pondering pondered urge urges urged urging press pressed pressure lobbied lobbying called calls
    calling`,
  /** A housing development. */
  housing: `apartment apartments townhome townhomes townhouses condominiums mobile housing complex development community
    estate`,
} as const;

export type PassageCue = keyof typeof PASSAGE_WORDS;
