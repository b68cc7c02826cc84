/** Nouns by which reports tell of one person whom they don't name, singular. Own list after press usage. */
export const PERSON_NOUNS: readonly string[] = `boy girl man woman male female mother mom father dad son daughter wife
  husband girlfriend boyfriend brother sister grandmother grandfather niece nephew aunt uncle cousin child kid toddler baby
  infant newborn youngster juvenile sibling adult teen teenager youth student officer deputy trooper sergeant detective firefighter paramedic soldier marine
  guard driver passenger pilot cyclist motorist pedestrian suspect gunman shooter attacker victim bystander customer clerk
  owner manager employee worker teacher pastor player neighbor neighbour resident homeowner roommate`.split(/\s+/);

/** Fit anybody: they tell a person from others only where there are no others. */
export const GENERIC_PERSONS: ReadonlySet<string> = new Set(
  'man woman boy girl male female child kid teen teenager youth victim student suspect resident'.split(' '),
);
