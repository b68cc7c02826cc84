/** Words that tell persons' names from other capitalised words. Own lists after press usage. */

/** Small words inside names ("Leonardo da Vinci", "Mohammed bin Salman"). */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de la las del della di da dos das du van von der den ter ten bin ibn bint al el le abu st'.split(' '),
);

/** After a name. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set('jr sr ii iii iv esq phd md'.split(' '));

/** Verbs of saying that make a capitalised pair beside them a person. The readers of quotations have their own table. */
export const SAYING: ReadonlySet<string> = new Set(
  `said says say told tells added adds wrote writes tweeted asked argued insisted explained recalled noted stated
   announced testified confirmed denied claimed replied warned declared acknowledged admitted remarked continued`.split(
    /\s+/,
  ),
);

/** Verbs of what happens to persons: a capitalised pair before one of them ("… was charged") is a person. */
export const BEFALLING: ReadonlySet<string> = new Set(
  `arrested charged convicted sentenced jailed indicted accused shot killed stabbed wounded injured hospitalized
   hospitalised died pleaded born married divorced survived resigned retired testified fled graduated pronounced taken
   surrendered confessed apologized apologised facing faces fell drowned collapsed stepped quit fired sacked ousted
   dismissed appointed elected drove shouted smiled`.split(/\s+/),
);

/** Before a name, when the text first tells it: "a man named …", "identified as …". */
export const NAMING: ReadonlySet<string> = new Set('named identified called'.split(' '));

/** Never part of a person's name: what stands before one of these in a run of capitals is not a name either. */
export const NEVER_NAMES: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february
   september october november december jan feb mar apr aug sept oct nov dec
   university college school academy institute hospital clinic museum library department ministry bureau agency
   administration council committee commission court office senate majority minority congress parliament assembly government cabinet
   company corporation corp inc co ltd llc plc group holdings motors electric airlines airways airport bank fund
   foundation association federation union league club society organization organisation institution county city town
   township village district province state states republic kingdom nation nations region avenue ave street road rd
   highway hwy boulevard blvd lane drive bridge tower plaza square mall center centre stadium arena theater theatre hotel
   restaurant cafe bar apartments apartment townhomes estates cemetery island islands river ocean sea bay beach mountain
   mountains valley desert glacier act law amendment constitution treaty agreement award awards prize cup bowl
   championship championships olympics games festival conference summit world war police fire rescue sheriff's army navy
   force forces guard guards marines military times post tribune herald gazette journal chronicle news daily weekly press
   radio television tv network media magazine review observer telegraph guardian standard independent facebook twitter
   google instagram youtube reuters associated agence afp ap cnn bbc cbs nbc abc fox npr msnbc espn xinhua kcna yonhap
   catholic christian muslim islamic jewish hindu buddhist church cathedral temple mosque synagogue
   republican republicans democrat democrats democratic labour conservative conservatives party white house oval capitol
   supreme national international federal american americans european african asian north south east west northern southern
   eastern western central united new old great least olympic pacific atlantic photo image picture video
   copyright related more read updated published breaking exclusive watch security intelligence homeland defense defence
   foreign affairs treasury finance services service medical health memorial regional community
   building campus interstate exit block team unit division patrol operation operations project program programme
   internet web online software systems technologies technology industries industry energy oil gas airlines railway
   labs lodge caravan islam christianity judaism taliban hamas hezbollah nazi nazis congress asia africa europe arabia
   englishman englishwoman frenchman frenchwoman irishman welshman scotsman dutchman briton britons swede dane finn turk
   spaniard girl boy man woman men women girls boys teen teens student students victim victims suspect suspects child
   children kids driver people christmas easter thanksgiving halloween ramadan god bible quran english spanish french german chinese russian japanese`
    .split(/\s+/)
    .concat(
      'street stores store market markets index exchange trust partners capital financial investments'.split(' '),
    ),
);

/** Of those above, frequent surnames that make no place or body behind a given name. */
export const SURNAMES_TOO: ReadonlySet<string> = new Set('white fox english french'.split(' '));

/** A run that begins so is a place ("Fort Smith", "Los Altos"), one that ends so a street. */
export const PLACE_STARTS: ReadonlySet<string> = new Set(
  'fort mount port lake cape camp point san santa los las saint el mt ft'.split(' '),
);
export const PLACE_ENDS: ReadonlySet<string> = new Set('st ave rd dr ct ln pl'.split(' '));

/** May end or begin a name, but as often a place or thing: a name with one of these needs strong evidence. */
export const SELDOM_NAMES: ReadonlySet<string> = new Set(
  `park hill hills lake rose house church woods field fields forest rivers stone bridge wells banks ford heights springs
   grove garden gardens creek falls point port rock bell hall chapel marsh glen cross green crossing harbor harbour ridge
   washington paris london houston dallas austin charlotte jackson lincoln madison phoenix israel jordan chad georgia
   carolina virginia dakota florida texas california vegas angeles york jersey orleans francisco diego zealand korea
   arabia africa america britain england ireland scotland wales russia china japan germany france italy spain iran iraq
   syria afghanistan pakistan india australia canada mexico brazil hampshire mexico`.split(/\s+/),
);

/** Names of days and months: they stand beside titles and names, and belong to neither. */
export const DAYS_AND_MONTHS: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december today yesterday tomorrow`.split(/\s+/),
);
