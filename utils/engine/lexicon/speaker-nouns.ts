/** Nouns that name those who speak in the news. Own collection, after common press usage. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Somebody in a post or a role; also the title words that stand before a name. */
export const OFFICE_NOUNS = words(`
  official officials spokesman spokeswoman spokesperson spokespeople spokesmen officer officers aide aides source sources
  witness witnesses minister president premier chancellor governor senator representative congressman congresswoman lawmaker
  lawmakers mayor chief sheriff deputy lieutenant captain sergeant detective commissioner director secretary ambassador
  envoy diplomat general colonel major commander admiral prosecutor prosecutors attorney attorneys lawyer lawyers counsel
  judge justice magistrate coroner doctor physician surgeon nurse professor scientist researcher analyst analysts expert
  experts adviser advisor strategist pollster manager chairman chairwoman chairperson chair leader executive ceo founder
  owner editor reporter journalist correspondent columnist author host anchor coach player captain actor actress singer
  pastor bishop archbishop cardinal pope priest rabbi imam king queen prince princess duke candidate nominee frontrunner
  mother father son daughter brother sister wife husband widow parent parents uncle aunt cousin grandmother grandfather
  friend neighbor neighbour neighbors neighbours resident residents survivor victim suspect defendant teacher principal
  superintendent student employee worker workers driver passenger customer businessman billionaire mogul democrat republican
  activist activists protester protesters voter supporter supporters critic critics opponent speaker vicar narrator announcer
  man woman boy girl teenager teen person people men women moderator questioner veteran soldier firefighter paramedic
  inspector constable superintendent investigator investigators organizer organiser economist historian biographer
  caller operator dispatcher clerk trooper marshal agent rep sen gov gen mr mrs ms miss dr prof rev sir dame lord lady
  vice-president undersecretary treasurer president-elect co-founder head boss whip rival volunteer volunteers eyewitness
  eyewitnesses bystander bystanders classmate classmates coworker coworkers co-worker co-workers colleague colleagues
  roommate landlord tenant motorist passerby students teachers employees drivers passengers nurses doctors customers
  mom dad stepfather stepmother stepdad stepson stepdaughter nephew niece grandson granddaughter girlfriend boyfriend
  fiance fiancé fiancee fiancée ex-girlfriend ex-boyfriend ex-wife ex-husband relative sibling mothers fathers friends
  victims survivors detectives deputies troopers agents inspectors investigators paramedics firefighters
  councilman councilwoman councilmember councillor alderman alderwoman assemblyman assemblywoman patrolman policeman
  policewoman undersheriff supervisor supervisors publisher coworker vice-chair vice-chairman co-owner co-chair`);

/** A body, or a thing that carries words. */
export const BODY_NOUNS = words(`
  police authorities government ministry department office agency administration campaign committee commission council
  company firm bank court party union association organisation organization institute university school district hospital
  team club league army military navy force forces bureau service group network station channel newspaper paper magazine
  outlet website site report reports statement statements release letter email memo document documents complaint lawsuit
  affidavit indictment filing filings study survey poll poster sign tweet post message note article story piece op-ed
  editorial book ad advertisement clip video film headline transcript law rule rules board panel embassy consulate
  parliament congress senate house coalition alliance state nation country city county embassy regime side ruling
  media press prosecution defence defense family relatives announcement notice bulletin alert account page caption`);

/** Bodies told by a word in their name: "Ohio State Highway Patrol", "New York Times". */
export const BODY_NAME_WORDS = words(`
  department ministry office agency administration committee commission council company bank court party union association
  university school hospital police patrol bureau service group network news times post journal tribune herald guardian
  telegraph reuters ap afp cnn nbc cbs abc bbc fox msnbc npr politico bloomberg buzzfeed tmz pentagon kremlin congress senate
  house parliament fbi cia nsa doj dhs irs epa fda cdc un nato eu nypd lapd inc corp llc ltd institute foundation center
  centre campaign board authority society federation league club team army navy force guard embassy treasury magazine
  state county city district republicans democrats gop dnc rnc`);

export const SUBJECT_PRONOUNS = words('he she they it we i');

/** Words for times and manners that are surnames too, and “Will”: names only beside a name, a title or a speech verb. */
export const NAMES_TOO: ReadonlySet<string> = new Set(
  'Day Long Early Will May April June August March Best Still Weeks'.split(' '),
);

/** "Lt. Moor" */
export const SHORT_RANKS: ReadonlySet<string> = new Set(
  'lt sgt capt cpt det cpl col maj cmdr supt insp ofc pfc adm'.split(' '),
);

/** Women and men told by the noun: a spokeswoman is not a man. */
export const FEMALE_NOUNS = words(`spokeswoman congresswoman chairwoman actress mother daughter sister wife widow aunt
  grandmother woman girl queen princess mrs ms miss lady dame businesswoman policewoman`);
export const MALE_NOUNS =
  words(`spokesman congressman chairman actor father son brother husband uncle grandfather man boy
  king prince mr sir businessman policeman`);
