/**
 * Words by which news names what happened, grouped into classes: two passages with a date or a place each are about one
 * happening only where their class is the same. Own grouping of common news verbs and nouns.
 */

const TABLE: Readonly<Record<string, string>> = {
  shoot: 'shoot shoots shot shooting shootings shots gunfire gunshot gunshots gunned',
  stab: 'stab stabbed stabbing stabbings knifed',
  attack: 'attack attacks attacked attacking assault assaulted ambush ambushed raid raided assassination massacre',
  rob: 'rob robbed robbery robberies burglary burglarized heist stole stolen theft',
  explode:
    'explode explodes exploded exploding explosion explosions blast blasts bomb bombing bombings bombed detonate detonated detonation',
  crash:
    'crash crashes crashed crashing collide collided collision collisions derailed derailment wreck capsized sank sinking',
  burn: 'blaze burn burned burning burnt fire fires wildfire wildfires arson',
  quake: 'earthquake earthquakes quake tremor aftershock tsunami eruption erupted',
  storm: 'storm hurricane tornado typhoon cyclone flood floods flooding landslide avalanche mudslide',
  kill: 'suicide suicides kill kills killed killing killings murder murdered slain slaying homicide execute executed',
  die: 'die dies died dying death deaths dead succumbed deceased',
  injure: 'injure injured injuring wounded wounding hurt',
  arrest: 'arrest arrests arrested arresting apprehended nabbed captured detained custody handcuffed',
  charge: 'charged charges indicted indictment',
  plead: 'pleaded pled pleads plea',
  convict: 'convicted conviction convicts guilty verdict acquitted acquittal',
  sentence: 'sentence sentenced sentencing sentences',
  hearing: 'hearing hearings arraigned arraignment testified testimony testify trial',
  find: 'found discovered discovery located recovered',
  search: 'search searched searching searches',
  call: 'called 911 dispatched dispatchers responded respond responding summoned alerted',
  hospital: 'hospitalized hospitalised transported airlifted flown rushed',
  meet: 'meet meets met meeting meetings summit talks',
  visit: 'visit visits visited visiting trip traveled travelled',
  resign: 'resign resigns resigned resigning resignation quit stepped',
  release: 'release releases released releasing unveiled launch launches launched launching rollout',
  vote: 'vote votes voted voting election elections elected referendum ballot',
  march: 'march marches marched rally rallies rallied protest protests protested demonstration',
  sign: 'sign signs signed signing',
  send: 'send sends sent sending letter letters',
  speech: 'speech address addressed spoke speaks speaking',
  fight: 'fight fights fought fighting brawl argument altercation dispute scuffle',
  fall: 'fell fall falls falling plunged',
  open: 'open opens opened opening',
  close: 'close closes closed closing closure shut',
  vanish: 'missing disappeared disappearance vanished',
  rescue: 'rescue rescued rescuers',
  extinguish: 'extinguished contained doused',
  wed: 'wedding married marries marriage',
  sell: 'sell sells sold sale sales bought purchased acquisition',
  win: 'win wins won winning victory beat beats defeated',
  lose: 'lose loses lost defeat',
};

export const EVENT_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(TABLE).flatMap(([event, forms]) => forms.split(' ').map((form) => [form, event] as const)),
);

/** The class as a noun, for questions: "When was the shooting?" Classes without one are asked by their sentence. */
export const EVENT_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    shoot: 'shooting',
    stab: 'stabbing',
    attack: 'attack',
    rob: 'robbery',
    explode: 'explosion',
    crash: 'crash',
    burn: 'fire',
    quake: 'earthquake',
    storm: 'storm',
    kill: 'killing',
    die: 'death',
    arrest: 'arrest',
    hearing: 'hearing',
    find: 'discovery',
    call: 'emergency call',
    meet: 'meeting',
    visit: 'visit',
    resign: 'resignation',
    vote: 'vote',
    march: 'march',
    fight: 'fight',
    fall: 'fall',
    wed: 'wedding',
    speech: 'speech',
    release: 'publication',
    extinguish: 'end of the fire',
  }),
);

/** Names that only a question of time can use: "When was the sentencing?" */
export const WHEN_NAMES: ReadonlyMap<string, string> = new Map([
  ...EVENT_NAMES,
  ...Object.entries({
    injure: 'incident',
    charge: 'filing of the charges',
    plead: 'plea',
    convict: 'verdict',
    sentence: 'sentencing',
    search: 'search',
    hospital: 'transport to hospital',
    sign: 'signing',
    open: 'opening',
    close: 'closure',
    vanish: 'disappearance',
    rescue: 'rescue',
    sell: 'sale',
    win: 'win',
    lose: 'defeat',
    dismiss: 'dismissal',
  }),
]);

/** They tell how it ended, not what it was: a shooting, an earthquake or a crash kills and injures. */
export const OUTCOMES: ReadonlySet<string> = new Set(['kill', 'injure']);

/** Nouns of a class that say more than its name, with the words of reports that tell them. */
export const NARROWER_NAMES: ReadonlyMap<string, readonly (readonly [name: string, words: ReadonlySet<string>])[]> =
  new Map(
    Object.entries({
      kill: { killing: 'killing killings murder murders homicide homicides slaying slayings execution assassination' },
      explode: { bombing: 'bombing bombings' },
      quake: { tsunami: 'tsunami', eruption: 'eruption' },
      storm: {
        storm: 'storm storms',
        hurricane: 'hurricane',
        typhoon: 'typhoon',
        tornado: 'tornado tornadoes',
        flood: 'flood floods flooding',
        landslide: 'landslide landslides mudslide mudslides',
        avalanche: 'avalanche',
      },
      vote: { election: 'election elections', referendum: 'referendum' },
      release: { release: 'custody jail prison bond bail hospital inmate hostage hostages' },
    }).map(([event, names]) => [
      event,
      Object.entries(names).map(([name, words]) => [name, new Set(words.split(' '))] as const),
    ]),
  );

/** Verbs of what befalls one person, by class: "When was … arrested?" (messages `question_whenPerson_…`). */
export const WORDS_OF_PERSONAL: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    arrest: 'arrested apprehended captured detained',
    charge: 'charged indicted',
    convict: 'convicted',
    sentence: 'sentenced',
    plead: 'pleaded pled',
    resign: 'resigned quit',
    vanish: 'disappeared vanished',
  }).map(([event, verbs]) => [event, new Set(verbs.split(' '))] as const),
);

/** Classes of it that one does oneself. */
export const SAID_OF_ONESELF: ReadonlySet<string> = new Set(['plead', 'resign', 'vanish']);

/** What a news story is usually about: "it happened" and "the incident" mean the article's most frequent one. */
export const HAPPENINGS: ReadonlySet<string> = new Set(
  'shoot stab attack rob explode crash burn quake storm kill die resign fall vanish'.split(' '),
);

/** May happen again to the same people within days: two dates of these are two happenings. */
export const REPEATABLE_EVENTS: ReadonlySet<string> = new Set(
  `hearing call search speech meet visit vote march fight open close sign charge send release win lose sell plead
   rescue find injure utter published`.split(/\s+/),
);

/** Their subject is the happening: "the shooting occurred", "it happened". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  `happen happens happened happening occur occurs occurred occurring took takes begin began begins started starts
   was were is erupted unfolded rang broke ended ends came comes went held hold be been reported`.split(/\s+/),
);

/** An outlet's act, never the happening's own date. */
export const PUBLISH_WORDS: ReadonlySet<string> = new Set(
  `published publish publishes carried aired broadcast printed posted reported updated quoted`.split(/\s+/),
);

/** Utterances named by a noun. */
export const UTTERANCE_NOUNS: ReadonlySet<string> = new Set(
  `statement announcement interview tweet remarks comments briefing conference communique memo`.split(/\s+/),
);

/** The clause looks ahead. Those of the second line only without "was" or "had" before them. */
export const FUTURE_WORDS: ReadonlySet<string> = new Set(
  `will won't shall would upcoming tomorrow deadline payable effective expires expire until plans plan hopes intends may
   expected scheduled due planned set slated supposed going must`.split(/\s+/),
);

/** Of what is announced, in the present tense: "The trial begins Monday", "pending a Monday hearing", "running for". */
export const COMING_WORDS: ReadonlySet<string> = new Set(
  'begins starts resumes resume opens reopens votes meets convenes airs leaves returns pending running re-election reelection'.split(
    ' ',
  ),
);

/** The same of several, where no helping verb stands before it: "The leaders meet Saturday". */
export const COMING_OF_SEVERAL: ReadonlySet<string> = new Set('meet vote begin return'.split(' '));

/** Past forms that no ending tells. Common knowledge of English verbs; forms equal to the plain one are left out. */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  `said told was were had did went came saw made took gave got found left felt kept held brought began became wrote
   stood lost paid met ran spoke led grew won bought sent built fell spent rose drew broke sold taught caught fought
   threw hid drove flew shook struck shot stole chose swore tore wore bore froze wove rode rang sang sank swam drank
   knew blew dug hung stuck swung spun fled sped bled fed bred shone sought thought understood withdrew overtook
   underwent forgot ate lay laid slept swept wept dealt meant learnt burnt done gone taken given seen known shown
   driven flown thrown stolen chosen broken spoken written fallen slain born sworn arisen beaten woken`.split(/\s+/),
);

/** End in -ed and are no verbs. */
export const NOT_PASTS: ReadonlySet<string> = new Set(
  `hundred united speed need indeed feed seed breed weed bed red shed sacred wicked naked kindred unnamed alleged
   so-called unidentified`.split(/\s+/),
);

/** A finite or participial past form. */
export function isPastForm(norm: string): boolean {
  if (IRREGULAR_PASTS.has(norm)) return true;
  return norm.length > 4 && norm.endsWith('ed') && !NOT_PASTS.has(norm) && !norm.includes('-');
}
