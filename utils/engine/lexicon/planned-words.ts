/**
 * What is announced and then takes place: public acts, each with its verb before ("is set to vote", "will be sentenced")
 * and after. Own list after press usage.
 */

/** Base, past, participle. */
const ACTS: readonly (readonly [base: string, past: string, participle: string])[] = [
  ['vote', 'voted', 'voted'],
  ['override', 'overrode', 'overridden'],
  ['approve', 'approved', 'approved'],
  ['reject', 'rejected', 'rejected'],
  ['pass', 'passed', 'passed'],
  ['sign', 'signed', 'signed'],
  ['veto', 'vetoed', 'vetoed'],
  ['confirm', 'confirmed', 'confirmed'],
  ['nominate', 'nominated', 'nominated'],
  ['ratify', 'ratified', 'ratified'],
  ['testify', 'testified', 'testified'],
  ['resign', 'resigned', 'resigned'],
  ['retire', 'retired', 'retired'],
  ['unveil', 'unveiled', 'unveiled'],
  ['launch', 'launched', 'launched'],
  ['meet', 'met', 'met'],
  ['visit', 'visited', 'visited'],
  ['extradite', 'extradited', 'extradited'],
  ['deport', 'deported', 'deported'],
  ['sentence', 'sentenced', 'sentenced'],
  ['execute', 'executed', 'executed'],
  ['demolish', 'demolished', 'demolished'],
  ['reopen', 'reopened', 'reopened'],
  ['inaugurate', 'inaugurated', 'inaugurated'],
  ['impeach', 'impeached', 'impeached'],
  ['withdraw', 'withdrew', 'withdrawn'],
  ['announce', 'announced', 'announced'],
  ['appoint', 'appointed', 'appointed'],
  ['endorse', 'endorsed', 'endorsed'],
  ['debate', 'debated', 'debated'],
  ['deliver', 'delivered', 'delivered'],
  ['release', 'released', 'released'],
  ['publish', 'published', 'published'],
  ['rule', 'ruled', 'ruled'],
  ['appeal', 'appealed', 'appealed'],
  ['acquire', 'acquired', 'acquired'],
  ['buy', 'bought', 'bought'],
  ['sell', 'sold', 'sold'],
  ['arrive', 'arrived', 'arrived'],
  ['perform', 'performed', 'performed'],
  ['air', 'aired', 'aired'],
];

export interface Act {
  readonly name: string;
  /** As it stands when it is done, past or participle. */
  readonly done: RegExp;
}

/** By base and by participle, as they stand after "to", "will" and "will be". */
export const ACTS_BY_VERB: ReadonlyMap<string, Act> = new Map(
  ACTS.flatMap(([base, past, participle]) => {
    const act = { name: base, done: new RegExp(`\\b(?:${past}|${participle})\\b`, 'giu') };
    return [base, participle].map((verb): [string, Act] => [verb, act]);
  }),
);

/** "is set to vote", "expected to be sentenced", "will meet"; the verb is the group. No "not" before it, no condition. */
export const PLANNED =
  /(?<!\b(?:not|never|if|once|when|until) (?:\w+ )?)\b(?:(?:set|expected|scheduled|due|slated|poised|preparing|prepares|likely) to|will)(?: be| also| now| soon| have| formally| officially)? (\w+)\b/giu;

/** The same in a title: "Senate to vote". */
export const PLANNED_TITLE = /^(?:[\p{Lu}'’.,]\S* ){1,4}to (?:be )?(\w+)\b/giu;

/** First appearance of an accused in a court: to come. */
export const COURT_TO_COME =
  /\b(?:(?:set|expected|scheduled|due|slated|likely) to|will)(?: be| make| also| now)* (?:arraigned|appear (?:\w+ ){0,3}(?:in|before)\b|face a judge|go before a judge|(?:his|her|their|an?) (?:first|initial) (?:court )?appearance|due in court)\b|\bdue (?:\w+ )?in court\b/giu;
/** It has been. */
export const COURT_DONE =
  /\b(?:was|were|has been|have been) (?:formally )?arraigned\b|\bappeared (?:\w+ ){0,3}(?:in (?:\w+ ){0,4}court|before (?:an? |\w+ ){0,3}(?:judge|magistrate))\b|\b(?:pleaded|pled|pleads|pleading) (?:not )?guilty\b|\bentered (?:a plea|pleas|not[- ]guilty pleas?)\b|\bmade (?:his|her|their|an?) (?:first|initial) (?:court )?appearance\b/giu;
