/** What happens to people who are counted in the news, and the nouns they are counted by. Own lists after press usage. */

const words = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== '');

export type Toll =
  | 'killed'
  | 'injured'
  | 'shot'
  | 'missing'
  | 'arrested'
  | 'charged'
  | 'displaced'
  | 'evacuated'
  | 'rescued'
  | 'hospitalised'
  | 'infected';

const TOLLS: readonly (readonly [Toll, string])[] = [
  ['killed', 'killed kills dead died dies slain murdered perished drowned fatally'],
  ['injured', 'injured wounded hurt recovering'],
  ['shot', 'shot'],
  ['missing', 'missing unaccounted'],
  ['arrested', 'arrested detained'],
  ['charged', 'charged indicted'],
  ['displaced', 'displaced homeless'],
  ['evacuated', 'evacuated'],
  ['rescued', 'rescued'],
  ['hospitalised', 'hospitalized hospitalised'],
  ['infected', 'infected sickened'],
];

/** After the people counted: "three people were killed", "two dead". */
export const TOLL_STATES: ReadonlyMap<string, Toll> = new Map(
  TOLLS.flatMap(([toll, list]) => words(list).map((word): [string, Toll] => [word, toll])),
);

/** Before the people counted: "killed three people", "injuring at least two". */
export const TOLL_VERBS: ReadonlyMap<string, Toll> = new Map(
  (
    [
      ['killed', 'killed kills killing murdered murdering slaying'],
      ['injured', 'injured injures injuring wounded wounds wounding hurting'],
      ['arrested', 'arrested arrest arresting detained detaining'],
      ['charged', 'charged charging indicted indicting'],
      ['displaced', 'displaced displacing'],
      ['evacuated', 'evacuated evacuating'],
      ['rescued', 'rescued rescuing'],
      ['infected', 'infected infecting sickened sickening'],
    ] satisfies readonly (readonly [Toll, string])[]
  ).flatMap(([toll, list]) => words(list).map((word): [string, Toll] => [word, toll])),
);

/** Nouns that are the count themselves: "nine deaths", "no arrests". */
export const TOLL_NOUNS: ReadonlyMap<string, Toll> = new Map([
  ['death', 'killed'],
  ['deaths', 'killed'],
  ['fatality', 'killed'],
  ['fatalities', 'killed'],
  ['injury', 'injured'],
  ['injuries', 'injured'],
  ['arrest', 'arrested'],
  ['arrests', 'arrested'],
]);

/** People of no particular kind: a count of these is a total. */
export const ANYBODY: ReadonlySet<string> = new Set(
  words('people person persons others other victims victim residents civilians individuals lives'),
);

/** People of some kind: a count of these may be part of a total. */
export const PEOPLE_NOUNS: ReadonlySet<string> = new Set([
  ...ANYBODY,
  ...words(`man men woman women boy boys girl girls child children kid kids baby babies infant infants toddler toddlers
    teen teens teenager teenagers adult adults youth youths juvenile juveniles student students officer officers
    soldier soldiers firefighter firefighters deputy deputies trooper troopers passenger passengers driver drivers
    worker workers protester protesters protestors suspect suspects gunman gunmen shooter shooters attacker attackers
    nurse nurses nun nuns patient patients climber climbers tourist tourists migrant migrants refugee refugees brother
    brothers sister sisters friend friends bystander bystanders hostage hostages survivor survivors teacher teachers
    male males female females guest guests customer customers employee employees policeman policemen senior
    motorcyclist pedestrian pedestrians cyclist cyclists motorist resident inmate inmates prisoner prisoners relative
    relatives civilian militant militants rebel rebels fan fans witness witnesses defendant defendants couple member
    members player players pilot pilots crew sailor sailors hiker hikers skier skiers swimmer swimmers
    demonstrator demonstrators activist activists miner miners villager villagers pilgrim pilgrims fighter fighters
    insurgent insurgents journalist journalists farmer farmers camper campers spectator spectators shopper shoppers
    pupil pupils troops marines`),
]);

export type Gender = 'male' | 'female';

export const NOUN_GENDER: ReadonlyMap<string, Gender> = new Map([
  ...words(`man men boy boys son sons brother brothers father dad husband grandfather uncle nephew boyfriend male males
    gunman gunmen grandson stepfather stepson`).map((word): [string, Gender] => [word, 'male']),
  ...words(`woman women girl girls daughter daughters sister sisters mother mom wife grandmother aunt niece
    girlfriend female females granddaughter stepmother stepdaughter`).map((word): [string, Gender] => [word, 'female']),
]);

/** Whose age it is, told by kinship: another person than the one the sentence is about. */
export const KIN_NOUNS: ReadonlySet<string> = new Set(
  words(`son daughter brother sister mother father mom dad husband wife grandmother grandfather uncle aunt nephew niece
    cousin boyfriend girlfriend grandson granddaughter stepfather stepmother stepson stepdaughter sibling friend
    neighbor neighbour roommate fiancee fiance partner twin`),
);

/** Somebody's role in what happened, by the verb after the person (not after a form of be). */
export const DOER_VERBS: ReadonlySet<string> = new Set(
  words(`shot kills killed stabbed surrendered pleaded pleads confessed fired opened fled retrieved pulled shoots stabs
    admitted faces attacked robbed`),
);
/** By the participle after a form of be, or directly after the person in a headline. */
export const SUSPECT_STATES: ReadonlySet<string> = new Set(
  words(`arrested charged accused suspected wanted sentenced convicted indicted booked jailed detained held facing
    sought arraigned acquitted`),
);
export const HURT_STATES: ReadonlySet<string> = new Set(words('injured wounded hurt grazed hospitalized hospitalised'));
export const DEATH_STATES: ReadonlySet<string> = new Set(
  words('killed dead died dies slain murdered fatally drowned perished'),
);
export const STRUCK_STATES: ReadonlySet<string> = new Set(words('shot struck stabbed hit beaten'));

export const SUSPECT_NOUNS: ReadonlySet<string> = new Set(
  words('suspect gunman shooter attacker assailant defendant accused killer'),
);
