/**
 * Stems that news uses far more than film dialogue does: in about one report in ten. Own collection: words of
 * attribution, institutions, calendar and page furniture, which tell little of what an article is about.
 */
export const NEWS_WORDS: ReadonlySet<string> = new Set(
  `accord accus ad addit agenc alleg announc april arrest articl associ august author caption charg citi claim
   comment condit confirm continu counti court crime crimin current death decemb declin depart depart deputi deputi detail
   detect district email expect facebook februari feder fridai govern hospit identifi imag incid includ injur
   investig involv januari juli june local mai march media mediat minist ministri mondai morn nation near neighborhood
   new newspap night novemb octob offic offici ongo percent photo polic post presid press prison prosecutor
   provid publish recent region releas relat remain report reuter saturdai secretari secur septemb share sheriff shoot shot
   show site social sourc spokesman spokesperson spokeswoman statement suffer sundai suspect talk thursdai time told transport
   tuesdai twitter updat victim video wednesdai week weekend witness wound year yesterdai`.split(/\s+/),
);
