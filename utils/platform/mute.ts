/** What a mute is, as it is stored and sent: its shape and bounds, without the browser. */
import * as v from 'valibot';

/** Enough to know a question again by; the rest is cut off on arrival. */
const MOST_MUTED_VALUES = 100;

const text = v.pipe(v.string(), v.maxLength(20_000));
const kind = v.picklist(['quote', 'date', 'title', 'speaker', 'number', 'name', 'place']);

export const MUTE = v.variant('by', [
  /** One question of one event, known again by its values: its finding's id changes with every article that comes. */
  v.object({
    by: v.literal('question'),
    kind,
    question: v.object({ key: text, args: v.record(text, text) }),
    values: v.pipe(
      v.array(v.object({ article: text, normalized: text })),
      v.transform((values) => values.slice(0, MOST_MUTED_VALUES)),
    ),
  }),
  v.object({ by: v.literal('kind'), kind }),
  v.object({ by: v.literal('outlet'), outlet: text }),
]);
export type Mute = v.InferOutput<typeof MUTE>;

/** Two mutes with the same key hide the same. */
export function keyOfMute(mute: Mute): string {
  switch (mute.by) {
    case 'question': {
      const values = mute.values.map(({ article, normalized }) => [article, normalized]);
      return JSON.stringify([mute.by, mute.kind, mute.question.key, Object.entries(mute.question.args).sort(), values]);
    }
    case 'kind':
      return JSON.stringify([mute.by, mute.kind]);
    case 'outlet':
      return JSON.stringify([mute.by, mute.outlet]);
  }
}
