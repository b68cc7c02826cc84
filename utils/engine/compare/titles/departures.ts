/** How somebody left an office: sent away ("fired") or by their own step ("resigned", "stepped down"). */
import {
  BETWEEN_OBJECT_AND_VERB,
  BETWEEN_SUBJECT_AND_VERB,
  BETWEEN_VERB_AND_OBJECT,
  DISMISSING,
  NOT_DONE,
  RESIGNING,
} from '../../lexicon/departure-words.ts';
import { PASSAGE_CUES } from '../../text/cues.ts';
import type { Detail, Finding, Reading } from '../../types.ts';
import { noteFirstPair } from '../abstention-pairs.ts';
import { type Answer, makeFinding } from '../finding.ts';
import { type Mention, mentionsBySentence } from '../mentions.ts';
import { groupPeople } from '../names/groups.ts';
import { findPassages, hasCue } from '../passages.ts';
import type { Story } from '../story.ts';

interface Departure {
  readonly mention: Mention;
  readonly manner: 'dismissed' | 'resigned';
  readonly detail: Detail;
}

/** One finding a person; an article that tells both manners of one person is left out. */
export function compareDepartures(story: Story): Finding[] {
  if (story.readings.filter((reading) => hasCue(reading, PASSAGE_CUES.departure)).length < 2) return [];
  const byReading = new Map(story.readings.map((reading) => [reading, readDepartures(reading)]));
  if ([...byReading.values()].filter((departures) => departures.length > 0).length < 2) return [];
  return groupPeople(story).flatMap((group) => {
    const told = group.members.map(({ reading, person }) => ({
      reading,
      departures: (byReading.get(reading) ?? []).filter(({ mention }) => mention.person === person),
    }));
    const answers = (manner: Departure['manner']): Answer[] =>
      told
        .filter(
          ({ departures }) => departures.length > 0 && departures.every((departure) => departure.manner === manner),
        )
        .flatMap(({ reading, departures }) =>
          departures.map(({ detail }) => ({ reading, detail, normalized: manner })),
        );
    const [dismissed, resigned] = [answers('dismissed'), answers('resigned')];
    if (dismissed.length === 0 || resigned.length === 0) {
      const all = told.flatMap(({ reading, departures }) => departures.map((one) => ({ ...one, reading })));
      const [sent, gone] = [true, false].map((isSent) =>
        all.filter(({ manner }) => (manner === 'dismissed') === isSent),
      );
      noteFirstPair(story, 'title', 'told-by-both', sent ?? [], gone ?? []);
      return [];
    }
    const order = story.readings.indexOf(dismissed[0]!.reading) - story.readings.indexOf(resigned[0]!.reading);
    return [
      makeFinding(
        'title',
        { key: 'howLeft', args: { who: group.name } },
        'differ',
        order <= 0 ? [dismissed, resigned] : [resigned, dismissed],
        { rule: 'sent-away-or-gone', alignment: 0.9, basis: [group.name] },
      ),
    ];
  });
}

export function readDepartures(reading: Reading): Departure[] {
  const { article, analysis } = reading;
  return (['dismissed', 'resigned'] as const).flatMap((manner) =>
    findPassages(reading, manner === 'dismissed' ? DISMISSING : RESIGNING, PASSAGE_CUES.departure).flatMap(
      ({ start, end, text, sentence }) => {
        const { start: from, end: until } = analysis.sentences[sentence]!;
        const around = article.text.slice(Math.max(from, start - 50), Math.min(until, end + 20));
        const near = mentionsBySentence(reading).get(sentence) ?? [];
        if (near.length === 0 || NOT_DONE.test(around)) return [];
        const mention =
          manner === 'dismissed' ? whoWasSent(article.text, start, end, near) : whoWent(article.text, start, near);
        return mention ? [{ mention, manner, detail: { start, end, text, sentence } }] : [];
      },
    ),
  );
}

/** "NAME was fired", "NAME, whom he fired", "fired NAME". */
function whoWasSent(text: string, start: number, end: number, mentions: readonly Mention[]): Mention | undefined {
  const before = mentions.findLast((mention) => mention.end <= start);
  if (before && BETWEEN_OBJECT_AND_VERB.test(text.slice(before.end, Math.min(start, before.end + 60)))) {
    const between = text.slice(before.end, start);
    if (/\b(?:whom|was|were|is|been|being|got)\b|^, who (?:he|she|they|the)\b/iu.test(between)) return before;
  }
  const behind = mentions.find((mention) => mention.start >= end);
  return behind && behind.start - end < 60 && BETWEEN_VERB_AND_OBJECT.test(text.slice(end, behind.start))
    ? behind
    : undefined;
}

function whoWent(text: string, start: number, mentions: readonly Mention[]): Mention | undefined {
  const before = mentions.findLast((mention) => mention.end <= start);
  return before && start - before.end < 60 && BETWEEN_SUBJECT_AND_VERB.test(text.slice(before.end, start))
    ? before
    : undefined;
}
