/**
 * What is announced and then takes place: public acts, each with its verb before ("is set to vote", "will be sentenced")
 * and after. Own list after press usage.
 */

import { stem } from '../text/words.ts';

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
  ['pardon', 'pardoned', 'pardoned'],
  ['apologize', 'apologized', 'apologized'],
  ['repeal', 'repealed', 'repealed'],
  ['ban', 'banned', 'banned'],
  ['indict', 'indicted', 'indicted'],
  ['adopt', 'adopted', 'adopted'],
  ['suspend', 'suspended', 'suspended'],
  ['cancel', 'canceled', 'cancell?ed'],
  ['invoke', 'invoked', 'invoked'],
  ['commute', 'commuted', 'commuted'],
  ['censure', 'censured', 'censured'],
  ['air', 'aired', 'aired'],
];

export interface Act {
  readonly name: string;
  /** One person does it, or it is done to one person, once in a story: who it is tells enough. */
  readonly isSingular: boolean;
  /** Stems of its words: a sentence without one of these tells nothing of it. */
  readonly stems: readonly string[];
  /** As it stands when it is done, past or participle. */
  readonly done: RegExp;
  /** The same in a title: the present tense as well. */
  readonly doneInTitle: RegExp;
}

/** Of these a story has one as a rule. */
const SINGULAR: ReadonlySet<string> = new Set(
  'veto override nominate resign retire endorse indict impeach pardon apologize testify extradite deport execute commute ratify repeal sentence sign withdraw'.split(
    ' ',
  ),
);

/** A title says "buys" when the deal is made, and the deed comes months later. */
const DEALS: ReadonlySet<string> = new Set(['acquire', 'buy', 'sell']);

const ING = (base: string): string => (/[^aeiou]e$/.test(base) ? base.slice(0, -1) : base);

/** Third person of the present: "vetoes", "passes", "signs". */
const thirdOf = (base: string): string =>
  /(?:s|sh|ch|o)$/.test(base) ? `${base}es` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;

const make = (base: string, past: string, participle: string): Act => {
  const nouns = NOUNS.get(base);
  const decided = `(?:announc|declar|confirm)(?:ed|es|ing) (?:[a-z]+ ){0,2}?(?:decision|intention|intent) to ${base}`;
  const given = nouns
    ? `|(?:announc|issu|gave|giv|offer|submitt|tender|us)(?:ed|es|s|ing)? (?:an? |the |his |her |their |its |of )*(?:${nouns})`
    : '';
  const done = `\\b(?:${past}|${participle}|${decided}${given})\\b`;
  return {
    name: base,
    isSingular: SINGULAR.has(base),
    stems: [...new Set([base, past, participle, ...(nouns?.split('|') ?? [])].map(stem))],
    done: new RegExp(done, 'giu'),
    doneInTitle: new RegExp(DEALS.has(base) ? done : `${done}|\\b${thirdOf(base)}\\b`, 'giu'),
  };
};

/** Nouns of an act, where one is announced, issued or given. */
const NOUNS: ReadonlyMap<string, string> = new Map([
  ['veto', 'veto'],
  ['endorse', 'endorsement'],
  ['resign', 'resignation'],
  ['retire', 'retirement'],
  ['nominate', 'nomination'],
  ['announce', 'announcement'],
  ['pardon', 'pardon'],
  ['rule', 'ruling'],
]);

/** By base, participle, -ing and noun, as they stand behind words of what is to come. */
export const ACTS_BY_VERB: ReadonlyMap<string, Act> = new Map(
  ACTS.flatMap(([base, past, participle]) => {
    const act = make(base, past, participle);
    const forms = [base, participle, `${ING(base)}ing`, ...(NOUNS.get(base) ?? '').split('|').filter(Boolean)];
    return forms.map((verb): [string, Act] => [verb, act]);
  }),
);

const ADVERBS = '(?: (?:be|also|now|soon|have|formally|officially|publicly|immediately|yet|actually|even))*';
const WHO = "(?:[\\p{L}.'’-]+ ){1,4}?";

/**
 * "is set to vote", "expected to be sentenced", "will meet", "has yet to endorse", "considering a veto", "pressed to sign";
 * the verb is the group that is there. No "not" before it, no condition.
 */
export const PLANNED = new RegExp(
  [
    `(?<!\\b(?:not|never|if|once|when|until) (?:\\w+ )?)\\b(?:(?:set|expected|scheduled|due|slated|poised|preparing|prepares|prepared|likely|plans?|planning|planned|intends?|intended|hopes?|hoping|ready|about|going|vows?|vowed|inclined|considers? whether|decides? whether) to|will)${ADVERBS}(?: (?:become|be) the (?:\\w+ ){1,4}?to)? (\\w+)\\b`,
    // Not yet: "has yet to endorse", "has not yet signed", "hasn't said whether she will veto".
    `\\b(?:has|have|had) yet to${ADVERBS} (?:make |give |issue |offer )?(?:an? |any )?(\\w+)\\b`,
    `\\b(?:has|have|had)(?: not|n['’]t) yet${ADVERBS} (\\w+)\\b`,
    // To be decided: "weighing whether to sign", "considering a veto", "mulls endorsing".
    `\\b(?:consider|weigh|mull|ponder|debat|decid|contemplat)(?:s|es|e|ed|ing)? (?:whether (?:to|${WHO}(?:will|would|should)) )?(?:(?:an?|the|signing or|sign or|vetoing or|veto or) )?(\\w+)\\b`,
    `\\b(?:whether|if) (?:to|${WHO}(?:will|would|should))${ADVERBS} (?:sign or |veto or )?(\\w+)\\b`,
    // Asked for: "urged the governor to veto", "pressure to resign", "calls for a veto".
    `\\b(?:urg|press|lobb)(?:e|es|ed|ing|ied|ying) ${WHO}to (\\w+)\\b`,
    `\\b(?:pressed|urged|called on|calls|calling) (?:on ${WHO})?(?:to|for an?|for (?:his|her|their)) (\\w+)\\b`,
    '\\bpressure (?:[\\w-]+ ){0,4}?(?:to|for an?) (\\w+)\\b',
  ].join('|'),
  'giu',
);

/** The same in a title: "Senate to vote". */
export const PLANNED_TITLE = /^(?:[\p{Lu}'’.,]\S* ){1,4}to (?:be )?(\w+)\b/giu;

const CANDIDACY =
  '(?:(?:white house|presidential|senate|house|gubernatorial|re-?election|mayoral|leadership|own) )?(?:bid|run|campaign|candidacy|race|contest|ring)';

/** Acts that many words tell of: what is to come, and what is done. */
export const WORDED_ACTS: readonly (Act & { readonly planned: RegExp })[] = [
  {
    name: 'run',
    isSingular: true,
    stems: ['bid', 'run', 'campaign', 'candidaci', 'race', 'contest', 'ring', 'hat'],
    planned: new RegExp(
      `\\b(?:expected|set|poised|likely|plan(?:s|ning|ned)|about|ready|preparing|prepared) to (?:[\\w-]+ ){0,7}?(?:throw|toss|enter|join|jump|launch|announce|declare|begin|kick off|make)\\b[^.;]{0,50}?\\b${CANDIDACY}\\b|\\b(?:consider|weigh|mull|ponder|explor|contemplat)(?:s|es|e|ed|ing)? (?:an? |another |whether to (?:make |launch )?(?:an? )?)${CANDIDACY}\\b|\\b(?:consider|weigh|mull|contemplat)(?:s|es|e|ed|ing)? running for\\b|\\b(?:yet to|whether (?:he|she|to)(?: will| would)?) (?:announce (?:his|her) candidacy|run for)\\b`,
      'giu',
    ),
    done: new RegExp(
      `\\b(?:announc|declar|launch|enter|join|confirm|kick|jump)(?:ed|es) (?:off )?(?:(?:into )?(?:the|his|her|an?|that) )?(?:[\\w’'-]+ ){0,6}?${CANDIDACY}\\b|\\bannounced (?:that )?(?:he|she)(?: is|['’]s| was| would be| would| will be)? (?:running|run)\\b|\\bthrew (?:his|her) hat\\b`,
      'giu',
    ),
    doneInTitle: new RegExp(
      `\\b(?:announces|declares|launches|enters|joins|jumps into|kicks off|makes)\\b (?:[\\w’'-]+ ){0,5}?${CANDIDACY}\\b|\\b(?:announces|says|declares) (?:he|she)(?:['’]s| is)? running\\b|\\bis running for\\b`,
      'giu',
    ),
  },
];

/** A decision that is open, whatever it is: of one whom the sentence names. */
export const UNDECIDED =
  /\b(?:has|have|had|did|would|does)(?: not|n['’]t)(?: yet)? (?:say|said|decide|decided|indicate|indicated|reveal(?:ed)?|ma[dk]e up) (?:\w+ )?(?:whether|if|how|what|when|mind)\b|\b(?:remain(?:s|ed)?|is|was) undecided\b|\bdeclined to say (?:whether|if|how|what)\b|\bpondering\b/giu;

/** What a decision may be. */
export const DECISIONS = ['veto', 'sign', 'endorse', 'resign', 'retire', 'nominate', 'pardon', 'run'] as const;

/** First appearance of an accused in a court: to come. */
export const COURT_TO_COME =
  /\b(?:(?:set|expected|scheduled|due|slated|likely) to|will)(?: be| make| also| now)* (?:arraigned|appear (?:\w+ ){0,3}(?:in|before)\b|face a judge|go before a judge|(?:his|her|their|an?) (?:first|initial) (?:court )?appearance|due in court)\b|\bdue (?:\w+ )?in court\b/giu;
/** It has been. */
export const COURT_DONE =
  /\b(?:was|were|has been|have been) (?:formally )?arraigned\b|\bappeared (?:\w+ ){0,3}(?:in (?:\w+ ){0,4}court|before (?:an? |\w+ ){0,3}(?:judge|magistrate))\b|\b(?:pleaded|pled|pleads|pleading) (?:not )?guilty\b|\bentered (?:a plea|pleas|not[- ]guilty pleas?)\b|\bmade (?:his|her|their|an?) (?:first|initial) (?:court )?appearance\b/giu;

/** Of both, a sentence has one. */
export const COURT_STEMS = ['arraign', 'appear', 'judg', 'appearanc', 'court', 'plead', 'pled', 'plea', 'guilti'];
