/**
 * In a home or out of doors: "shot inside her apartment" here, "shot on the porch" there. Only what tells where somebody
 * was hit counts, not where the shots came from, where somebody was found, or "at a home", which may be either.
 */
import { sourceOf } from '../../text/document.ts';
import type { Finding } from '../../types.ts';
import { areStrangers } from '../kinship.ts';
import { isRoundUp } from '../numbers/toll-doubt.ts';
import type { Story } from '../story.ts';
import type { PlaceFact } from './facts.ts';
import { toPlaceFinding, whereQuestion } from './finding.ts';

/** Further on stand other events. */
const LEAD = 14; // sentences
const HITS: ReadonlySet<string> = new Set('shoot stab kill injure'.split(' '));

type Setting = 'indoors' | 'outdoors';

interface Told {
  readonly fact: PlaceFact;
  readonly setting: Setting;
}

/** At most one finding. */
export function compareSettings({ abstain }: Story, facts: readonly PlaceFact[]): Finding[] {
  const told = facts.flatMap(readSetting);
  const articles = [...Map.groupBy(told, ({ fact }) => fact.article).values()];
  for (const [index, mine] of articles.entries())
    for (const other of articles.slice(index + 1)) {
      const [a, b] = findApart(mine, other);
      if (!a || !b) continue;
      const refusal = whyNotApart(a.fact, b.fact, mine, other);
      if (refusal !== null) {
        abstain('place', refusal, a.fact, b.fact);
        continue;
      }
      const groups = [a, b].map((side) =>
        told.filter(({ fact, setting }) => setting === side.setting && isOfOneSide(articles, fact)),
      );
      return [
        toPlaceFinding(
          'differ',
          groups.map((group) => group.map(({ fact }) => fact)),
          whereQuestion(a.fact.detail.event),
          'in-a-home-and-out-of-doors',
          0.6,
          [],
        ),
      ];
    }
  return [];
}

const findApart = (mine: readonly Told[], other: readonly Told[]): [Told?, Told?] => {
  const a = mine.find(({ setting }) => other.some((its) => its.setting !== setting));
  return [a, other.find(({ setting }) => setting !== a?.setting)];
};

function whyNotApart(a: PlaceFact, b: PlaceFact, mine: readonly Told[], other: readonly Told[]): string | null {
  if (isOfBoth(mine) || isOfBoth(other)) return 'told-by-both';
  if (isRoundUp(a) || isRoundUp(b)) return 'round-up';
  return areStrangers(a.reading, b.reading, 'weak') ? 'strangers' : null;
}

/** Of two victims, or of a quarrel that went on in the street. */
const isOfBoth = (told: readonly Told[]): boolean => told.some(({ setting }) => setting !== told[0]?.setting);

const isOfOneSide = (articles: readonly (readonly Told[])[], { article }: PlaceFact): boolean =>
  articles.some((own) => own[0]?.fact.article === article && !isOfBoth(own));

const HOME = /(?:^| )(?:home|house|apartment|residence|trailer|duplex|townhouse|townhome|condo)$/;
const ROOM = /(?:^| )(?:bedroom|room|kitchen|basement|bathroom|hallway)$/;
/** A street may be where the home is; these lie beside it. */
const GROUNDS = /(?:^| )(?:porch|stoop|yard|backyard|driveway|sidewalk|alley|lawn|lot|patio|balcony|steps)$/;

/** Before the place, in its sentence: what is told is not where somebody was hit. */
const OTHER_ACT = /\b(?:found|shots? (?:were |was )?(?:fired|rang)|fired (?:at|into|from|shots))\b/i;
const LEAD_WORD = /\b(?:in|inside|within|on|outside(?: of)?|in front of)\s$/i;
const LONGEST_LEAD = 14; // characters

/** The fact with its little word, which tells the setting as much as its noun. */
function readSetting(fact: PlaceFact): Told[] {
  const { article, analysis } = fact.reading;
  const { level, event = '', sentence, field, normalized, start, end } = fact.detail;
  if (field || sentence >= LEAD || !HITS.has(event) || (level !== 'site' && level !== 'spot')) return [];
  const source = sourceOf(article, fact.detail);
  if (OTHER_ACT.test(source.slice(analysis.sentences[sentence]?.start ?? start, start))) return [];
  const lead = LEAD_WORD.exec(source.slice(Math.max(0, start - LONGEST_LEAD), start))?.[0] ?? '';
  const setting = settingOf(normalized, lead.trim().toLowerCase());
  if (setting === null) return [];
  const from = start - lead.length;
  const detail = { ...fact.detail, start: from, text: source.slice(from, end), normalized: setting };
  return [{ fact: { ...fact, detail }, setting }];
}

function settingOf(place: string, lead: string): Setting | null {
  const isIn = lead === 'in' || lead === 'inside' || lead === 'within';
  if (HOME.test(place))
    return isIn ? 'indoors' : lead.startsWith('outside') || lead === 'in front of' ? 'outdoors' : null;
  if (ROOM.test(place)) return isIn ? 'indoors' : null;
  return GROUNDS.test(place) && (lead === 'in' || lead === 'on') ? 'outdoors' : null;
}
