/** What sums of money are told of in the news. Own lists. */

/** Nouns and verbs that say what a sum is for. */
export const PURPOSES =
  /^(?:rewards?|bail|bonds?|fines?|fined|damages?|settlements?|settle|budget|contract|deal|loans?|salary|price|ransom|debt|deficit|donations?|donated|donate|raised|raise|sales|revenues?|profits?|loss(?:es)?|lost|lose|loses|losing|earnings|earned|earn|earns|earning|income|costs?|rent|tax(?:es)?|fund|funds|funding|grants?|investments?|investing|invest|valued|value|worth|stolen|stole|paid|pay|pays|paying|bought|buy|buys|buying|purchase|purchased|purchasing|sold|compensation|lawsuit|restitution|fees?|aid|prize|jackpot|drugs|spent|spend|spends|spending|bid|offer|offered|acquisition|acquire|acquires|acquired|acquiring|takeover|savings|shortfall|wages|stimulus|payout|assets|cuts?|cutting|trims?|trimmed|trimming|slash(?:es|ed|ing)?|reductions?)$/;

/** Verbs of any outlay: what is paid for says more, where it is named. */
export const OUTLAYS = /^(?:spends?|spent|spending|pays?|paid|offers?|offered)$/;

/** Words by which a sum is said to be stolen or gone; one thing, whichever word an outlet takes. */
export const THEFTS =
  /^(?:stolen|stole|stealing|embezzle[ds]?|embezzling|embezzlement|theft|missing|siphoned|siphoning|skimmed|skimming|misappropriated|misappropriating|swindled|swindling)$/;

/** Verbs that tell a theft only with "from" behind the sum: "taking $900 from the till". */
export const REMOVALS =
  /^(?:took|taken|taking|moved|moving|transferred|transferring|diverted|diverting|funnell?ed|funnell?ing)$/;

/** "arrested over $900": for its sake, not for more than it. */
export const GROUNDS =
  /^(?:arrested|charged|held|detained|jailed|indicted|convicted|sued|suspended|questioned|row|dispute|feud|fight|battle|lawsuit|scandal|probe|inquiry|investigation)$/;

/** Beside "bond": a debt that is sold, and no bail. */
export const DEBTS =
  /^(?:measures?|issues?|sales?|packages?|referendums?|referenda|proposals?|propositions?|elections?|programs?|funds?|funding|markets?|offerings?|levy|levies|school|municipal|revenue|treasury|government|corporate|housing|transportation|infrastructure|voter-approved|obligation|catastrophe|junk|war|savings)$/;

/** Verbs of what becomes less by a sum: "cut the budget by $3 million". */
export const DECREASES = /^(?:cut|cuts|cutting|trims?|trimmed|trimming|slash(?:es|ed|ing)?|reduc(?:e|es|ed|ing))$/;

/** Words for one kind of sum, by the one it is asked about with. */
export const SAME_PURPOSE: ReadonlyMap<string, string> = new Map(
  (
    [
      ['earnings', 'earned earn earns earning income'],
      [
        'acquisition',
        'acquire acquires acquired acquiring takeover buy buys buying bought purchase purchased purchasing',
      ],
      ['payment', 'paid pay pays paying'],
      ['donation', 'donations donated donate'],
      ['loss', 'losses lost lose loses losing'],
      ['spending', 'spend spends spent'],
      ['investment', 'investments invest investing'],
      ['fine', 'fines fined'],
      // What lets somebody out of jail until the trial; "bonds" are a town's debts as well.
      ['bail', 'bond'],
      ['settlement', 'settlements settle'],
      ['cut', 'cut cuts cutting trim trims trimmed trimming slash slashes slashed slashing reduction reductions'],
    ] satisfies readonly (readonly [string, string])[]
  ).flatMap(([purpose, words]) => words.split(' ').map((word): [string, string] => [word, purpose])),
);
