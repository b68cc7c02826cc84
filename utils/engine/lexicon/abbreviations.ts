/** Abbreviations that end in a full stop inside a sentence. Own list, after common press usage (AP style). */
export const ABBREVIATIONS = {
  /** Before a name: the next word belongs to the same sentence, capital or not. */
  titles: new Set(
    `mr mrs ms dr prof rev fr sr jr gen col lt sgt capt cmdr adm maj cpl pvt sen rep gov hon pres atty supt det
     insp st mt ft msgr amb sec asst dep comm ofc cpt pfc sfc`.split(/\s+/),
  ),
  /** Only where a small letter or a digit follows. */
  inner: new Set(
    `inc co corp ltd llc bros dept est approx no vs etc jan feb mar apr jun jul aug sept sep oct nov dec
     mon tue tues wed thu thurs fri sat sun ave blvd rd hwy a.m p.m e.g i.e`.split(/\s+/),
  ),
} as const;
