/** Is the text on the page the whole article, or the beginning that everybody may read? */
import type { PageFacts } from './page-facts.ts';

/** Characters: the free beginning before a wall is seldom longer, a whole report seldom shorter. */
const SHORT = 1_800;

const WALL =
  /\b(?:subscribe|subscription|register|sign up|log in|sign in|become a (?:member|subscriber)|start your (?:free )?trial)\b.{0,60}\b(?:to (?:continue|keep|read|unlock|access)|continue reading|read the (?:full|rest)|full (?:article|story|access)|unlimited access)\b|\b(?:to (?:continue|keep) reading|to read (?:the full|this|more)|unlock this article)\b.{0,60}\b(?:subscribe|register|sign|log in|account|membership)\b|\b(?:this (?:article|story|content) is (?:only |exclusively )?(?:available |reserved )?(?:for|to) (?:our )?(?:paid |premium )?(?:subscribers|members))\b|\b(?:already a subscriber|you have reached your (?:article )?limit|(?:free )?articles? (?:left|remaining) this month)\b/i;
const WALL_NAMES =
  '[class*="paywall" i],[id*="paywall" i],[class*="regwall" i],[class*="subscriber-only" i],[class*="premium-wall" i],[data-paywall],[class*="meter-wall" i]';

/** True where the text is a stub: told free of charge to be not, or short before a prompt to subscribe. */
export function isPartial(facts: PageFacts, text: string): boolean {
  if (text.length >= SHORT * 3) return false;
  const isShort = text.length < SHORT;
  const isClosed = facts.objects.some(({ isAccessibleForFree }) => /^false$/i.test(String(isAccessibleForFree ?? '')));
  const isLocked = /^(?:locked|metered|premium|paid)$/i.test(
    facts.metas.get('article:content_tier')?.[0] ?? facts.metas.get('og:article:content_tier')?.[0] ?? '',
  );
  if (/(?:…|\.\.\.|\[\+\]|\[…\])$/.test(text.trimEnd()) && (isClosed || isLocked)) return true;
  if (!isShort) return false;
  if (isClosed || isLocked) return true;
  return hasWall(facts.page) || WALL.test(text.slice(-600));
}

const LONGEST_PROMPT = 600; // characters

function hasWall(page: Document): boolean {
  for (const element of page.querySelectorAll(WALL_NAMES)) {
    const words = (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    if (words.length > 0 && words.length <= LONGEST_PROMPT && /subscri|sign|log ?in|register|member/i.test(words))
      return true;
  }
  for (const element of [...page.querySelectorAll('h2,h3,h4,p,div > span,button')].slice(0, 600)) {
    const words = element.textContent ?? '';
    if (words.length <= LONGEST_PROMPT && WALL.test(words)) return true;
  }
  return false;
}
