/** How news names an apartment house or a housing development. Own patterns after US and British press usage; bounded. */

/** "the Elm Grove Apartments", "Elm Grove Townhomes"; in small letters a town may stand before ("a Marlow apartment complex"). */
export const HOUSING_NAME =
  /\b((?:\p{Lu}[\p{L}'’-]+ ){1,4}?)(?:Apartments?|Townhomes?|Townhouses|Condominiums|Mobile Home Park|Housing (?:Development|Project))\b(?: (?:apartment |housing )?(?:complex|development|community))?/gu;

/** "a development called Elm Grove". */
export const HOUSING_CALLED =
  /\b(?:complex|development|community|estate|apartments|townhomes|mobile home park) (?:that is |which is )?(?:called|named|known as) (?:the )?((?:\p{Lu}[\p{L}'’-]+ ?){1,4})/gu;

/** Any of them; a text without one is not searched further. */
export const HOUSING = /apartment|townho|condominium|mobile home park|housing|development|complex|community|estate/i;

/** Words of such names that tell none apart. */
export const HOUSING_FILLERS: ReadonlySet<string> = new Set(
  'the apartment apartments townhomes townhome townhouses condominiums mobile home park housing development project'.split(
    ' ',
  ),
);
