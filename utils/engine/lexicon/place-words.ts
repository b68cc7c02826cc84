/**
 * Words by which news says where something happened: streets, sites, spots within them, parts of the body, US states.
 * Street suffixes and state abbreviations after US Postal Service Publication 28 and AP style; the rest is own
 * collection from common news usage.
 */

/** Written form → folded suffix. */
export const STREET_SUFFIXES: ReadonlyMap<string, string> = new Map(
  `street=street st=street str=street avenue=avenue ave=avenue av=avenue road=road rd=road drive=drive dr=drive lane=lane
   ln=lane boulevard=boulevard blvd=boulevard court=court ct=court place=place pl=place circle=circle cir=circle
   terrace=terrace ter=terrace highway=highway hwy=highway parkway=parkway pkwy=parkway expressway=expressway
   freeway=freeway turnpike=turnpike pike=pike trail=trail alley=alley crescent=crescent square=square way=way loop=loop
   row=row`
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
);

/** Not streets though they end like them. */
export const STREET_LOOKALIKES: ReadonlySet<string> = new Set(
  `wall supreme superior district circuit county federal high appeals appellate municipal magistrate magistrates crown
   family juvenile criminal city tennis food blood membership fund hard first second third fourth fifth tax probate
   international world times trafalgar red tahrir main-stage sesame high-court circuit-court sean`.split(/\s+/),
);

export const DIRECTIONS: ReadonlyMap<string, string> = new Map(
  `n=north s=south e=east w=west ne=northeast nw=northwest se=southeast sw=southwest north=north south=south east=east
   west=west northeast=northeast northwest=northwest southeast=southeast southwest=southwest`
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
);

/** Before a number. */
export const ROUTE_WORDS: ReadonlySet<string> = new Set('route highway interstate hwy turnpike motorway'.split(' '));

/** Kinds of buildings and grounds, and how narrow they are: a spot lies within a site. */
const SITES = `home house apartment apartments residence townhouse mansion trailer building complex hotel motel inn hostel
  hospital infirmary clinic school college university campus church mosque synagogue temple cathedral hall center centre
  mall store shop supermarket market restaurant bar pub club nightclub lounge cafe diner bakery pharmacy bank office
  headquarters factory plant warehouse mill farm ranch field stadium arena park playground beach lake river bridge tunnel
  station airport terminal port harbor dock prison jail courthouse courtroom embassy consulate base barracks checkpoint
  lodge theater theatre cinema museum library casino garage compound village camp shelter laundromat gym daycare`;
const SPOTS = `porch yard backyard frontyard driveway sidewalk doorway hallway stairwell staircase bedroom bathroom kitchen
  basement attic closet garage balcony rooftop roof lobby parking lot lawn patio street alley car van vehicle truck suv bus
  train boat ballroom auditorium classroom cafeteria`;

export const SITE_NOUNS: ReadonlySet<string> = new Set(SITES.split(/\s+/));
export const SPOT_NOUNS: ReadonlySet<string> = new Set(SPOTS.split(/\s+/).filter((word) => word !== 'parking'));

/** Where wounded people are taken. */
export const CARE_NOUNS: ReadonlySet<string> = new Set('hospital hospitals infirmary clinic'.split(' '));

/** Part → the part it belongs to; the outermost have none. Plurals are added by rule. */
export const BODY_PARTS: ReadonlyMap<string, string | null> = new Map(
  `head=- face=head forehead=head temple=head eye=head ear=head jaw=head mouth=head nose=head cheek=head skull=head chin=head
   scalp=head lip=face neck=upper-body throat=neck shoulder=upper-body chest=torso torso=upper-body midsection=torso
   abdomen=torso stomach=torso belly=torso back=torso side=torso rib=torso armpit=torso hip=torso pelvis=lower-body
   buttocks=lower-body buttock=lower-body backside=lower-body groin=lower-body arm=upper-body elbow=arm forearm=arm
   bicep=arm wrist=arm hand=arm finger=hand thumb=hand leg=lower-body thigh=leg knee=leg calf=leg shin=leg ankle=leg
   foot=leg heel=foot toe=foot upper-body=- lower-body=-`
    .split(/\s+/)
    .map((pair) => pair.split('='))
    .map(([part, whole]) => [part ?? '', whole === '-' ? null : (whole ?? null)] as const),
);

/** Of somebody hit or hurt: a part of the body in their sentence may be where. */
export const WOUND_WORDS: ReadonlySet<string> = new Set(
  `shot struck hit wound wounds wounded gunshot bullet bullets stabbed grabbed grabbing punched kicked bitten graze grazed
   shrapnel`.split(/\s+/),
);

/** Lower-case name or abbreviation (without dots) → name. */
export const STATES: ReadonlyMap<string, string> = readStates();

function readStates(): Map<string, string> {
  const table = `alabama|ala|al;alaska|ak;arizona|ariz|az;arkansas|ark|ar;california|calif|ca;colorado|colo|co;
    connecticut|conn|ct;delaware|del|de;florida|fla|fl;georgia|ga;hawaii|hi;idaho|id;illinois|ill|il;indiana|ind|in;
    iowa|ia;kansas|kan|ks;kentucky|ky;louisiana|la;maine|me;maryland|md;massachusetts|mass|ma;michigan|mich|mi;
    minnesota|minn|mn;mississippi|miss|ms;missouri|mo;montana|mont|mt;nebraska|neb|ne;nevada|nev|nv;
    new hampshire|nh;new jersey|nj;new mexico|nm;new york|ny;north carolina|nc;north dakota|nd;ohio|oh;oklahoma|okla|ok;
    oregon|ore|or;pennsylvania|pa;rhode island|ri;south carolina|sc;south dakota|sd;tennessee|tenn|tn;texas|tx;utah|ut;
    vermont|vt;virginia|va;washington state;west virginia|wva|wv;wisconsin|wis|wi;wyoming|wyo|wy`;
  const states = new Map<string, string>();
  for (const row of table.split(';')) {
    const forms = row.trim().split('|');
    for (const form of forms) states.set(form, forms[0] ?? form);
  }
  return states;
}

/** Capitalised after "in" and no place. */
export const NOT_PLACES: ReadonlySet<string> = new Set(
  `congress parliament english french spanish german chinese arabic court twitter facebook instagram youtube god jesus
   islam christianity christian democratic republican senate house cabinet act bible quran mr mrs ms dr president sen rep
   gov police officer judge`.split(/\s+/),
);

/** Their people are told of by district as often as by city: "a Chicago man" may be "of Englewood". Common news usage. */
export const CITIES_OF_DISTRICTS: ReadonlySet<string> = new Set([
  ...'chicago brooklyn queens bronx manhattan london philadelphia detroit baltimore boston houston'.split(' '),
  'new york',
  'los angeles',
]);

/** What a word may belong to. */
export type PlaceTrigger = 'street' | 'body' | 'site' | 'settlement';

/** Words that places are read from; all others are passed over. Routes and their numbers are told apart by form. */
export const PLACE_TRIGGERS: ReadonlyMap<string, readonly PlaceTrigger[]> = makeTriggers();

function makeTriggers(): Map<string, PlaceTrigger[]> {
  const triggers = new Map<string, PlaceTrigger[]>();
  const add = (trigger: PlaceTrigger, words: Iterable<string>) => {
    for (const word of words) triggers.set(word, [...(triggers.get(word) ?? []), trigger]);
  };
  const plurals = (words: Iterable<string>) => [...words].map((word) => `${word}s`);
  add('street', [...STREET_SUFFIXES.keys(), ...plurals(STREET_SUFFIXES.keys()), 'block']);
  add('body', [...BODY_PARTS.keys(), ...plurals(BODY_PARTS.keys()), 'feet', 'body', 'extremities']);
  add('site', new Set([...SITE_NOUNS, ...SPOT_NOUNS]));
  // "Outside Ardmore", "two miles south of Ardmore".
  add('settlement', 'in near outside north south east west northeast northwest southeast southwest'.split(' '));
  return triggers;
}

export const isPlaceCue = (norm: string): boolean =>
  PLACE_TRIGGERS.has(norm) || ROUTE_WORDS.has(norm) || norm.startsWith('i-');
