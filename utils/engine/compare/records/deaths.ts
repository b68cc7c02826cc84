/** Where somebody died, as far as the words beside their death tell: where it happened, or in hospital. */
import { AT_SCENE, IN_HOSPITAL, WHERE_BEFORE } from '../../lexicon/record-words.ts';
import type { Detail, Reading } from '../../types.ts';
import type { PersonRecord } from './person-record.ts';

export type DeathSetting = 'scene' | 'hospital';

export interface Death {
  readonly setting: DeathSetting;
  readonly detail: Detail;
}

const REACH = 90; // characters

/** In order of the text; empty where an article tells both. */
export function readDeathSettings({ reading, deaths }: PersonRecord): Death[] {
  const told = deaths.flatMap((detail): Death[] => {
    const setting = settingOf(reading, detail);
    return setting === null ? [] : [{ setting, detail }];
  });
  return new Set(told.map(({ setting }) => setting)).size === 1 ? told : [];
}

function settingOf({ article, analysis }: Reading, { start, end, sentence }: Detail): DeathSetting | null {
  const { start: from = start, end: to = end } = analysis.sentences[sentence] ?? {};
  const after = article.text.slice(end, Math.min(to, end + REACH));
  if (AT_SCENE.test(after)) return 'scene';
  if (IN_HOSPITAL.test(after)) return 'hospital';
  return WHERE_BEFORE.test(article.text.slice(Math.max(from, start - REACH), start)) ? 'hospital' : null;
}
