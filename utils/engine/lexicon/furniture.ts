/** Words by which news sites introduce what is not the article. Own collection from many sites' templates. */
export const FURNITURE = {
  /** The whole line is the heading of a block of other articles at the end. */
  tailHeadings:
    /^(?:more (?:from|on|in|about|stories|news|like this|top stories|headlines)\b.{0,40}|related(?: (?:articles?|stories|news|posts?|topics?|content|links?|coverage|reading))?:?|explore(?: more)?|read (?:more|also|next)|recommended(?: (?:for you|stories|reading))?|you (?:may|might) (?:also )?(?:like|be interested in)|trending(?: now)?|most (?:read|popular|viewed|shared)|latest (?:news|stories|headlines|posts?)|top stories|popular (?:now|posts?|stories)|also (?:read|on .{1,30})|from (?:the|our) (?:web|partners)|sponsored(?: content| links?)?|promoted(?: content| stories)?|around the web|what to read next|up next|don't miss|editors?['’]s? (?:picks?|choice)|share this (?:article|story|post)|leave a (?:comment|reply)|trending|more .{0,30}(?:stories|articles|headlines|coverage)|stories for you|more to (?:explore|read)|things to (?:read|know) next|in other news|tags)[\s:.…!>»]*$/iu,
  /** The heading of the readers' comments: nothing after it is the article's, however much it reads like it. */
  commentHeadings:
    /^(?:(?:reader |all |view |post |leave |\d+ )*(?:comments?|responses?)(?: \(?\d+\)?)?|kommentare|commentaires|comentarios|comentários|commenti|комментарии|отзывы|reacties|yorumlar|コメント|댓글|评论)[\s:.…!>»]*$/iu,
  /** How such a line begins as `lines` tell: what begins otherwise is none of them. */
  lineStarts:
    /^(?:re|see|watch|listen|also|more|date|share|spot_img|adv|story|\d|sour|with|agencies|sign|sub|follow|click|download|get|copyright|©|all|please|enable|accept)/i,
  /** A line anywhere that is not the article's own text. */
  lines: [
    /^read (?:more|also|next)\s*[:：–—-]/i,
    // A longer one has the next paragraph glued to it.
    /^(?:related|see also|watch|listen|also read|more)\s*[:：]\s*\S.{0,150}$/i,
    /^(?:date|share post|share|spot_img|advertisement|advertising|story continues below.*)\s*:?$/i,
    /^\d{1,2} min(?:ute)?s? read$/i,
    /^(?:source|sources|with inputs from|agencies)\s*[:：]\s*\S.{0,60}$/i,
    /^(?:sign up|subscribe|follow us|click here|download our|get our)\b.{0,160}$/i,
    /^(?:copyright|©|all rights reserved)\b/i,
    // A video player's list: length, headline without a full stop.
    /^\d{1,2}:\d\d (?!(?:[AP]\.?M|GMT|UTC|[ECMP][SD]?T|[CI]ST|BST)\b)["“'‘]?\p{Lu}[^\n]{4,150}[^.\s]$/u,
    /^(?:please )?(?:enable javascript|accept cookies)\b/i,
  ],
} as const;
