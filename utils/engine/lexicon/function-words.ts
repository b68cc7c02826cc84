/** English function words: closed classes (articles, pronouns, prepositions, conjunctions, auxiliaries, particles). Own list. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those some any each every either neither both all such no not nor
   i me my mine myself we us our ours ourselves you your yours yourself yourselves
   he him his himself she her hers herself it its itself they them their theirs themselves one's
   who whom whose which what when where why how whoever whatever whichever
   and or but if then else so because as than though although while whereas whether unless until since
   of in on at by for with about against between into through during before after above below to from up down out off
   over under again further once here there within without upon toward towards among amid onto per via near
   am is are was were be been being have has had having do does did doing will would shall should can could may might must
   ought need dare i'm i've i'll i'd you're you've you'll you'd he's he'll he'd she's she'll she'd it's it'll we're we've
   we'll we'd they're they've they'll they'd that's there's who's what's let's isn't aren't wasn't weren't haven't hasn't
   hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't mustn't
   also just very too only even still yet ever never more most much many few little other another same own now`.split(
    /\s+/,
  ),
);
