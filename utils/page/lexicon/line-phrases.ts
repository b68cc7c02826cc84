/**
 * How lines begin or end that templates put between an article's paragraphs. Own collection from many sites. The
 * patterns look at one line at a time, trimmed, and at no more than its first 300 characters.
 */

/** The whole line, or its beginning, points to something else to read, watch or do. */
export const POINTERS: readonly RegExp[] = [
  /^[[(]?\s*(?:read|see|watch|listen|also read|read also|related|more|recommended|see also|read more|see more|read next|also|don['’]t miss|must read|what to know|further reading|editor['’]s pick|up next|in case you missed it|icymi)\b(?: (?:more|also|next|this|on|about|from|stories|coverage|articles?|story|news|reading|video))*\s*[:：|»>–—]/i,
  /^(?:click|tap|press) here\b/i,
  /\bclick(?:ing)? here\b.{0,30}$/i,
  /^(?:lire aussi|[aà] lire (?:aussi|également)|voir aussi|lesen sie auch|mehr zum thema|lea también|lee también|leia (?:também|mais)|leggi anche|lees ook|читайте также|baca juga|också läst|les også)\b/i,
  /^get (?:the|our|breaking)\b.{0,80}\b(?:app|newsletter|inbox|alerts?|here|free)\b/i,
  /^(?:continue|keep) reading\b.{0,40}$/i,
  /^(?:story|article|post|text|content) continues\b/i,
  /^(?:scroll|swipe) (?:down|up|left|right|for)\b/i,
  /^(?:skip to|jump to|back to|return to)\b.{0,40}$/i,
  /^(?:download|install|get) (?:the|our) .{0,40}\bapp\b/i,
  /^(?:watch|listen)(?: (?:now|live|below|above|here|the full .{0,30}))?\s*[:.!]?$/i,
  /^(?:photos?|video|gallery|in pictures|slideshow|live|poll|quiz)\s*[:：]\s/i,
];

/** Newsletters, subscriptions, membership, apps, notices about cookies and scripts. */
export const PROMPTS: readonly RegExp[] = [
  /^(?:please )?(?:sign[- ]?up|subscribe|join|register|become an?|support (?:us|our|quality|independent)|donate)\b(?!ed|s\b).{0,200}$/i,
  /\b(?:sign up|subscribe|get|join|receive)\b.{0,80}\bnewsletters?\b/i,
  /\b(?:delivered|straight|direct(?:ly)?|sent) to your (?:inbox|e-?mail|letterbox)\b/i,
  /^(?:already )?(?:a |have an? )?(?:subscriber|member|account)\b.{0,12}\b(?:log|sign) in\b/i,
  /\b(?:we use|(?:web)?site uses|accept(?:ing)?|our) cookies\b/i,
  /\b(?:requires?|enable|turn on|activate) javascript\b/i,
  /\b(?:this (?:article|story|content) is (?:only )?(?:available|for) (?:to )?(?:subscribers|members))\b/i,
  /\bcancel (?:at )?any ?time\b|^(?:get|enjoy|start|try|unlock) (?:your )?(?:unlimited|full|free|digital|all[- ]access|instant)\b.{0,40}\b(?:access|subscription|trial|membership)\b/i,
  /^(?:thank you|thanks) for (?:reading|subscribing|signing up)\b/i,
  /^(?:loading|please wait|an error (?:has )?occurred|your browser|media playback|this video|video unavailable)\b.{0,120}$/i,
  /\bmay (?:receive|earn) (?:a|an|some)?\s?(?:affiliate |small )?commissions?\b/i,
  /\b(?:affiliate links?|independently (?:selected|reviewed|chosen))\b/i,
];

/** Share bars, counters, comment prompts, advertisement labels, buttons. */
export const CONTROLS: readonly RegExp[] = [
  /^(?:share|tweet|pin|post|email|e-mail|print|save|copy link|facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram|flipboard|x|messenger|line|submit|like|follow|comments?|reply|close|caption|enlarge(?: image)?|expand|hide|show (?:more|less|caption|all)|view (?:more|gallery|all|image|comments)|play|pause|mute|next|previous|prev|menu|search|home|top|subscribe|sign in|log in|order reprints|print article|text size|font size|a a a|advertisement|advert|ad|ads|anzeige|werbung|publicidad|publicité|pubblicità|iklan|реклама|sponsored(?: content)?|promoted|loading(?: content)?|more|learn more|read more|find out more|buy now|shop now|see more|replay|live|photo|photos|video|gallery|related|tags?|topics?|highlights|print this page|download(?: pdf)?|listen|bookmark|report|edit|view author archive|email the author|follow on twitter)(?:[\s|/,·•.…+:()0-9]|share|tweet|pin|facebook|twitter|whatsapp|linkedin|pinterest|reddit|email|print|submit|copy link|pint)*$/i,
  /^(?:share|tweet) (?:this|on|via|with|it|article|story|post)\b.{0,60}$/i,
  /^(?:\d[\d,.]*k?\s+)?(?:shares?|comments?|views?|likes?|retweets?|reads?|letture|visualizações|просмотр\w*)(?:\s+\d[\d,.]*)?$/i,
  /^(?:leave|post|add|write|submit|join|view|show|load|see|hide) (?:a |an |your |the |all |\d+ |more )*(?:comments?|reply|replies|conversation|discussion)\b.{0,40}$/i,
  /^(?:have your say|what do you think|tell us what you think|let us know)\b.{0,80}$/i,
  /^(?:\d{1,2}|one|two|three|four|five)[ -]min(?:ute)?s?\b(?: read)?\.?$|^(?:reading time|tempo de leitura|lesezeit|temps de lecture|tiempo de lectura|tempo di lettura)\b.{0,30}$/i,
  /^[\s([—–-]{1,4}(?:advertisement|advert|anzeige|werbung|publicité|publicidad|pubblicità|sponsored)[\s)\]—–-]{0,4}$/i,
  /click ?to ?tweet\s*$/i,
  /^(?:filed under|posted in|tagged(?: with| as)?|tags|categories|category|topics|keywords|in this article|more on this (?:story|topic)|related topics)\s*(?:[:：|].*)?$/i,
  /^[|·•*>»«/-]+$/,
];

/** Copyright, licence and source lines. */
export const LEGAL: readonly RegExp[] = [
  /^(?:copyright|©|\(c\)\s|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos)/i,
  /\b(?:all rights reserved|may not be (?:published|reproduced|copied|republished)(?:,| or| without)|no part (?:of (?:this|it) )?may be reproduced|subject to copyright|republish(?:ed)? (?:with permission|this article|under)|무단\s?전재|禁止转载|無断転載)\b|\bunauthori[sz]ed (?:use|reproduction)\b.{0,60}\b(?:material|content|publication|website|prohibited)\b/iu,
  /©\s?(?:19|20)\d\d\b/,
  /^(?:citation|cite this|doi|more information|journal information|provided by|explore further)\s*[:：]/i,
  /^(?:terms (?:of (?:use|service)|and conditions)|privacy policy|editorial (?:standards|guidelines)|contact us|about us|imprint|impressum)\b.{0,60}$/i,
];

/** Credits of pictures, and captions that a template left as bare lines. */
export const CREDITS: readonly RegExp[] = [
  /^[([]?\s*(?:image|photo|photograph|picture|pic|foto|bild|illustration|video|graphic|credits?|screenshot|source image|getty images?|reuters|afp|ap photo|shutterstock|istock|file photo|image credits?|photo credits?|image copyright|image caption|media caption|cover image|featured image|photo illustration)s?\s*(?:[:：©/(]|by\b|courtesy\b|via\b|credit|copyright|caption)(?:.{0,160})$/i,
  /^[([]?(?:getty(?: images)?|reuters|afp|ap|epa|shutterstock|istock(?:photo)?|alamy|pixabay|unsplash|istock\/getty images|courtesy of .{2,40}|(?:via )?(?:getty|ap|wikimedia)[ /].{0,40})[)\]]?$/i,
  /^(?:image|photo|slide|picture) \d{1,3} ?(?:of|\/) ?\/? ?\d{1,3}\b|^\d{1,3}of\d{1,3}|^\d{1,3} ?\/ ?\d{1,3}$/i,
  /[([](?:image|photo|photograph|picture|pic|foto|bild|illustration|credit|file|screenshot|video|source)s?(?: (?:credit|by|courtesy|via)[^()]{0,60})?\s?[:：©/][^()]{0,100}[)\]]?$/i,
  // After a full stop an agency's name signs the article instead.
  /(?<![.!?”"]\s?)\((?:AP|AFP|Reuters|EPA|Getty)(?: (?:Photo|Images?))?(?:\/[^()]{0,60})?\)$/i,
  /\([^()]{2,60}\/(?:AP|AFP|Reuters|Getty(?: Images)?|EPA|Associated Press|PA|Shutterstock|Bloomberg)[^()]{0,30}\)$/,
  /(?<![.!?”"]\s?)(?:\/|via |—\s|-\s)(?:getty images?|afp|reuters|epa|ap|shutterstock|alamy|bloomberg|wireimage|usa today sports|pool|ap photo|zuma press|newscom|istock)(?:\/[^()./]{0,40})?$/i,
  /^©\s?\S.{0,100}$/,
  /\b(?:photograph|photo|photography|illustration|picture|image)s? (?:by|courtesy of|via|credit) .{2,70}[^.!?”"]$/i,
];

/** Who wrote it and how to reach them. */
export const AUTHOR_LINES: readonly RegExp[] = [
  /^(?:by|written by|story by|posted by|published by|author|authors|edited by|reported by|text|von|par|por|di|door|автор)\s*[:：]?$/i,
  /^(?:follow|contact|reach|e-?mail|write to|tweet|message|call)\b.{0,120}(?:@|\bon (?:twitter|facebook|instagram|x|linkedin)\b|twitter\.com)/i,
  /^(?:follow|like|find|join) (?:us|me|him|her|them|\S+(?: \S+)?) on (?:twitter|facebook|instagram|x\b|linkedin|youtube|threads|tiktok|social|whatsapp|telegram|bluesky)/i,
  /\b(?:follow (?:him|her|them|me|us)|on twitter|on facebook)\b.{0,20}@\w{2,30}\W*$/i,
  /\bfollow (?:him|her|them) on\b/i,
  /^@[\w.]{2,30}$/,
  /\b(?:can be reached|is reachable|may be reached) (?:at|via|by|on)\b.{0,60}(?:@|\d{3}|twitter)/i,
  /^(?:about (?:the )?(?:author|writer)s?)\b.{0,40}$/i,
  /^(?:additional )?(?:reporting|editing|writing|research|contributions?) (?:by|from) .{3,160}$/i,
  /\bcontributed (?:to )?(?:this|the) (?:report|story|article|post|piece)\b/i,
  /^(?:opinion|staff|senior|national|political|contributing|guest|special|news|associated press|ap|senior staff)\b.{0,30}\b(?:columnist|contributor|reporter|writer|editor|correspondent|producer|staff)s?$/i,
];

/** An author's biography: the name, what they are, for whom. Looked for only at the end. */
export const BIOGRAPHY =
  /^(?:[\p{Lu}][\p{L}.'’-]*\s){1,4}(?:\([^()]{1,60}\) )?(?:(?:is|works as) (?:an?|the|our) (?:[\p{L}’'-]+ ){0,5}(?:author|writer|reporter|editor|journalist|correspondent|columnist|contributor|freelancer)|(?:writes|covers|reports) (?:about|on|for)|(?:is|writes) .{0,60}@\w)/u;
