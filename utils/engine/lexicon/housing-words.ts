/** How news names an apartment house or a housing development. Own patterns after US and British press usage; bounded. */

/** "the Elm Grove Apartments": the noun, in capitals. In small letters a town may stand before it. */
export const HOUSING_NOUN =
  /\b(?:Apartments?|Townhomes?|Townhouses|Condominiums|Mobile Home Park|Housing (?:Development|Project))\b(?: (?:apartment |housing )?(?:complex|development|community))?/g;

/** The name before the noun. */
export const HOUSING_LEAD = /(?:\p{Lu}[\p{L}'’-]{0,24} ){1,4}$/u;

/** "a development called Elm Grove". */
export const HOUSING_CALLED =
  /\b(?:complex|development|community|estate|apartments|townhomes|mobile home park) (?:that is |which is )?(?:called|named|known as) (?:the )?((?:\p{Lu}[\p{L}'’-]{0,24} ?){1,4})/gu;

/** Words of such names that tell none apart. */
export const HOUSING_FILLERS: ReadonlySet<string> = new Set(
  'the apartment apartments townhomes townhome townhouses condominiums mobile home park housing development project'.split(
    ' ',
  ),
);
