/** "3 hours ago", "Yesterday 14:05", "just now" → ISO, counted from a time that is passed in. English. */

const UNITS: Readonly<Record<string, number>> = { s: 1, min: 60, h: 3_600, d: 86_400, w: 604_800 }; // seconds

const AGO =
  /\b(\d{1,3}|an?|one|two|three)\s?(s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?)\s+ago\b/i;
const WORDS: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3 };

/** Null where the text tells no relative time or `now` is null. Days and weeks ago give a day, less gives a minute. */
export function resolveRelativeDate(text: string, now: string | null): string | null {
  const reference = now === null ? Number.NaN : Date.parse(now);
  if (now === null || Number.isNaN(reference)) return null;
  if (/^(?:\W|published|posted|updated)*(?:just now|moments? ago)\W*$/i.test(text)) return minuteOf(reference);
  if (/^(?:\W|published|posted)*(?:today)\b/i.test(text)) return now.slice(0, 10);
  if (/^(?:\W|published|posted)*(?:yesterday)\b/i.test(text)) return dayOf(reference - 86_400_000);
  const ago = AGO.exec(text);
  if (!ago) return null;
  const [, count = '', unit = ''] = ago;
  const key = /^m/i.test(unit) ? 'min' : unit[0]?.toLowerCase();
  const seconds = (WORDS[count.toLowerCase()] ?? Number(count)) * (UNITS[key ?? ''] ?? Number.NaN);
  const at = reference - seconds * 1_000;
  return seconds >= 86_400 ? dayOf(at) : minuteOf(at);
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const minuteOf = (time: number): string => `${new Date(time).toISOString().slice(0, 16)}Z`;
