/** Words that tell that a sentence's numbers are not of this event: totals, records, other years. Own list. */

/** One of these anywhere in the sentence. */
export const BACKGROUND_WORDS: ReadonlySet<string> = new Set(
  `annually yearly average averaged nationwide statewide worldwide historically decade decades century annual previously
   deadliest worst war conflict insurgency statistics census`.split(/\s+/),
);

/** One of these stands in each of the phrases below. */
export const BACKGROUND_KEYS: ReadonlySet<string> = new Set(
  `last year years month months week weeks day hour other another weekend violent deadly bloody city state country nation
   string series spate wave shootings killings homicides slayings murders incidents addition throughout similar separate
   unrelated earlier previous prior recent`.split(/\s+/),
);

/** Phrases, in lower case. A series of quakes or blasts is one event, and its toll the event's own. */
export const BACKGROUND_PHRASE =
  /\b(?:last (?:year|month|spring|summer|fall|autumn|winter)|(?:a|per|each|every|this|that|the previous|the past|past \w+|previous) years?|years? (?:ago|earlier|before|later)|(?:earlier|so far) this (?:year|month|week)|months? (?:ago|earlier|before)|per (?:day|week|month|hour)|(?:a|each|every) (?:day|week|month)|other (?:shootings|attacks|incidents|cases)|another (?:shooting|attack|incident|crash)|(?:over|during|throughout) (?:the|\w+(?: \w+)?) weekend|(?:violent|deadly|bloody) (?:\w+ )?(?:weekend|night|day)|weekend(?:'s|’s)? (?:shootings?|violence|death)|(?:this|that) \w+ weekend|(?:across|around|in|throughout) the (?:city|state|country|nation)|(?:string|series|spate|wave) of (?!(?:\w+ ){0,2}(?:earthquakes|quakes|tremors|temblors|explosions|blasts|bombings|tornadoes|twisters|avalanches|landslides|mudslides|eruptions)\b)(?:\w+ ){0,3}\w+s\b|latest (?:in|of) (?:a|the|this) (?:\w+ )?(?:string|series|spate|wave)|(?:shootings|killings|homicides|slayings|murders|incidents) (?:in|across|around|this|since|over|during)|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|multiple) (?:\w+ )?(?:incidents|shootings|homicides)|in addition to|throughout \w+|weekend shootings|last (?:\w+ )?(?:shooting|attack|fire|crash)|weeks apart|months apart|the most recent (?:was|were|came|happened|occurred|of)|(?:similar|separate|unrelated|earlier|previous|prior) (?:\w+ )?(?:shootings?|attacks?|incidents?|crash(?:es)?|cases?|events?|fires?|accidents?|slayings?))\b/;
