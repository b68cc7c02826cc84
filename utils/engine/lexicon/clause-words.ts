/** Closed classes by which a noun phrase is told from what stands around it. Own lists after English grammars. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

export const DETERMINERS =
  words(`the a an this that these those his her its their our my your one another some any many several
  two three four five both no each every`);

/** Between subject and verb: "has also said". */
export const AUXILIARIES =
  words(`has have had is are was were be been being would will could can may might must should shall
  do does did hasn't haven't hadn't isn't aren't wasn't weren't wouldn't won't couldn't can't didn't doesn't don't`);

export const BE_FORMS = words(`is are was were be been being isn't aren't wasn't weren't`);

export const CLAUSE_ADVERBS =
  words(`also later then now once again still even just only never not ever first already often
  always long soon twice further meanwhile however though himself herself themselves itself all both recently previously
  earlier afterward afterwards instead nevertheless nonetheless simply thus so too reportedly repeatedly today yesterday
  tonight overnight thereafter better`);

/** "on Tuesday", "earlier this month", "last week". */
export const TIME_WORDS =
  words(`monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec today yesterday tonight tomorrow earlier later recently week weekend month year morning afternoon
  evening night midday noon midnight day days hours weeks months years moments minutes early late last next previous`);

export const TIME_PREPOSITIONS = words('on in at during since by this that last next early late earlier the a after');

/** Prepositions that tie a second noun to the first: "an official at the ministry". */
export const NOUN_PREPOSITIONS = words('of for at from with in to on behind near');

export const PREPOSITIONS =
  words(`of for at from with in to on by about after before during against over under into onto through
  between among amid within without toward towards as since until upon via per despite following like near behind across
  around beyond including regarding concerning`);

/** They open a clause: no noun phrase reaches over them. */
export const CLAUSE_OPENERS =
  words(`and but or nor that which who whom whose when where while as because although though if
  unless until since after before whether why how than so yet once whereas what`);

/** Forms of be, have and do that stand before another verb. */
export const AUXILIARY_FORMS = words('was were had did been is are has have be');

/** Words that open another clause: what governs a phrase is not sought beyond them. */
export const CLAUSE_BREAKS = words(
  `that who which whom whose while whereas because although though but when after before where if since as whether until`,
);
