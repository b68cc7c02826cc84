/**
 * Verbs that introduce somebody's words. Own collection after the reporting verbs listed in English usage guides and
 * journalism style books; forms are spelt out, because a rule cannot tell "read" from "red".
 */

/** Past, third person and plain forms that stand beside direct words. One verb a group: plain, -s, past, -ing. */
const SAY = `
  say says said saying | tell tells told telling | add adds added adding | ask asks asked asking | write writes wrote writing
  tweet tweets tweeted tweeting | retweet retweets retweeted retweeting | post posts posted posting | texted texting
  continue continues continued continuing | explain explains explained explaining | note notes noted noting
  argue argues argued arguing | state states stated stating | claim claims claimed claiming | declare declares declared declaring
  announce announces announced announcing | reply replies replied replying | respond responds responded responding
  answer answers answered answering | insist insists insisted insisting | warn warns warned warning | admit admits admitted admitting
  acknowledge acknowledges acknowledged acknowledging | concede concedes conceded conceding | recall recalls recalled recalling
  recount recounts recounted recounting | stress stresses stressed stressing | emphasize emphasizes emphasized emphasizing
  emphasise emphasises emphasised emphasising | suggest suggests suggested suggesting | predict predicts predicted predicting
  promise promises promised promising | vow vows vowed vowing | pledge pledges pledged pledging | joke jokes joked joking
  quip quips quipped quipping | remark remarks remarked remarking | comment comments commented commenting
  conclude concludes concluded concluding | complain complains complained complaining | demand demands demanded demanding
  deny denies denied denying | disclose discloses disclosed disclosing | reveal reveals revealed revealing
  report reports reported reporting | testify testifies testified testifying | confirm confirms confirmed confirming
  allege alleges alleged alleging | contend contends contended contending | maintain maintains maintained maintaining
  muse muses mused musing | observe observes observed observing | opine opines opined opining | plead pleads pleaded pleading
  protest protests protested protesting | shout shouts shouted shouting | scream screams screamed screaming
  yell yells yelled yelling | chant chants chanted chanting | whisper whispers whispered whispering | cried
  exclaim exclaims exclaimed exclaiming | sing sings sang singing | estimate estimates estimated estimating
  boast boasts boasted boasting | brag brags bragged bragging | caution cautions cautioned cautioning
  clarify clarifies clarified clarifying | counter counters countered countering | fume fumes fumed fuming
  urge urges urged urging | lament laments lamented lamenting | scoff scoffs scoffed scoffing | snap snaps snapped snapping
  sneer sneers sneered sneering | retort retorts retorted retorting | reiterate reiterates reiterated reiterating
  repeat repeats repeated repeating | reason reasons reasoned reasoning | proclaim proclaims proclaimed proclaiming
  mention mentions mentioned mentioning | interject interjects interjected interjecting | inquire inquires inquired inquiring
  indicate indicates indicated indicating | advise advises advised advising | agree agrees agreed agreeing
  affirm affirms affirmed affirming | assert asserts asserted asserting | charge charges charged charging
  chide chides chided chiding | decry decries decried decrying | elaborate elaborates elaborated elaborating
  hint hints hinted hinting | imply implies implied implying | offer offers offered offering | posit posits posited positing
  rant rants ranted ranting | read reads reading | speculate speculates speculated speculating | swear swears swore swearing
  taunt taunts taunted taunting | tease teases teased teasing | theorize theorizes theorized theorizing
  threaten threatens threatened threatening | wonder wonders wondered wondering | voice voices voiced voicing
  begin begins began beginning | caption captions captioned captioning | instruct instructs instructed instructing
  order orders ordered ordering | recommend recommends recommended recommending | rule rules ruled ruling
  find finds found finding | contest contests contested contesting | volunteered volunteering
  assure assures assured assuring | express expresses expressed expressing | signal signals signaled signaling
  blurt blurts blurted blurting | bark barks barked barking | gush gushes gushed gushing | riff riffs riffed riffing
  reassert reasserts reasserted reasserting | share shares shared sharing | summarize summarizes summarized summarizing | thunder thunders thundered thundering
  quote quotes quoted quoting | cite cites cited citing | grumble grumbles grumbled grumbling | holler hollers hollered hollering
  believe believes believed believing | think thinks thought thinking | hope hopes hoped hoping | expect expects expected expecting
`;

/** Verbs that pass a judgement; the quoted words are the judgement, or part of it. */
const JUDGE = `
  call calls called calling | describe describes described describing | label labels labeled labelled labeling labelling
  brand brands branded branding | dub dubs dubbed dubbing | term terms termed terming
  characterize characterizes characterized characterizing | denounce denounces denounced denouncing
  condemn condemns condemned condemning | slam slams slammed slamming | blast blasts blasted blasting
  dismiss dismisses dismissed dismissing | praise praises praised praising | hail hails hailed hailing
  mock mocks mocked mocking | accuse accuses accused accusing | criticize criticizes criticized criticizing
  criticise criticises criticised criticising | attack attacks attacked attacking | blame blames blamed blaming
  refer refers referred referring | rip rips ripped ripping | deem deems deemed deeming | deride derides derided deriding
  tout touts touted touting | lambaste lambastes lambasted lambasting | ridicule ridicules ridiculed ridiculing
  challenge challenges challenged challenging | thank thanks thanked thanking | apologize apologizes apologized apologizing
  pronounce pronounces pronounced pronouncing | declaim declaims declaimed declaiming | liken likens likened likening
  compare compares compared comparing | question questions questioned questioning | chastise chastises chastised chastising
`;

const forms = (table: string): string[] => table.split(/[\s|]+/).filter((form) => form !== '');
const gerundsOf = (table: string): string[] => forms(table).filter((form) => form.length > 5 && form.endsWith('ing'));

/** Every form that stands beside direct words. */
export const SAY_VERBS: ReadonlySet<string> = new Set(forms(SAY));
export const JUDGE_VERBS: ReadonlySet<string> = new Set(forms(JUDGE));
/** "…, adding that": their subject is the subject of the clause before. */
export const SPEECH_GERUNDS: ReadonlySet<string> = new Set([...gerundsOf(SAY), ...gerundsOf(JUDGE)]);

/** Verbs whose plain sense is so often not speech that they count only right beside direct words. */
export const WEAK_SPEECH_VERBS: ReadonlySet<string> = new Set(
  `begin begins began beginning find finds found finding order orders ordered ordering offer offers offered offering
   rule rules ruled ruling read reads reading charge charges charged charging post posts posted posting
   respond responds responded responding agree agrees agreed agreeing sing sings sang singing think thinks thought thinking hope hopes hoped hoping
   believe believes believed believing expect expects expected expecting continue continues continued continuing
   state states report reports reason reasons note notes claim claims question questions voice voices signal signals
   comment comments demand demands promise promises answer answers estimate estimates 
   snap snaps snapped maintain maintains maintained maintaining term terms brand brands label labels
   attack attacks blame blames slam slams challenge challenges praise joke jokes tease teases vow vows pledge pledges
   call calls tweet tweets protest protests charge express lament laments share shares shared sharing`.split(/\s+/),
);

/** Forms that are nouns as often as verbs: "a familiar rant", "several remarks", "the correct answer". */
export const NOUN_VERBS: ReadonlySet<string> = new Set(
  `answer answers boast boasts brag brags share shares call calls caution cautions challenge challenges chant chants charge charges claim
   claims comment comments counter counters demand demands estimate estimates hint hints joke jokes lament laments mention
   mentions note notes offer offers order orders pledge pledges post posts promise promises protest protests question
   questions quip quips rant rants reason reasons remark remarks repeat report reports retort retorts retweet retweets rule
   rules scream screams shout shouts signal signals sneer sneers snap state states taunt taunts tease term terms tweet tweets
   voice voices vow vows whisper whispers wonder yell yells attack attacks blame label labels brand brands praise slam blast`.split(
    /\s+/,
  ),
);

/** The person spoken to follows: "told Smith" never says that Smith spoke. */
export const TELL_VERBS: ReadonlySet<string> = new Set(
  `tell tells told telling inform informs informed assure assures assured assuring advise advises advised urge urges urged
   instruct instructs instructed thank thanks thanked call calls called describe describes described accuse accuses accused
   find finds found read reads`.split(/\s+/),
);

/** Nouns for something said: "Smith's claim that …", "in Smith's words". */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  `claim claims words remark remarks comment comments statement statements assertion assertions argument promise pledge vow
   warning call calls description accusation accusations allegation allegations insistence suggestion contention belief
   demand complaint question response reply tweet tweets speech letter message post view opinion admission declaration
   use reference references characterization prediction plea testimony phrase motto slogan mantra`.split(/\s+/),
);

/** Words by which a sentence names its source outside of quotations. */
export const TELLING_WORDS: ReadonlySet<string> = new Set([
  ...[...SAY_VERBS].filter((verb) => !WEAK_SPEECH_VERBS.has(verb) && !SPEECH_GERUNDS.has(verb)),
  'according',
]);
