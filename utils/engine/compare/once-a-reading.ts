/** What comparers work out of a reading when they first ask for it, and ask for again and again. */
import type { Reading } from '../types.ts';

/** One list a reading, with a place for each question: a weak map for each costs more than most of the answers. */
const kept = new WeakMap<Reading, unknown[]>();
let questions = 0;

/** As `read`, which is called once a reading; the answer is kept as long as the reading is. Call it only in a module's body. */
export function onceAReading<T extends object | string | number | boolean | null>(
  read: (reading: Reading) => T,
): (reading: Reading) => T {
  const question = questions;
  questions += 1;
  return (reading) => {
    let answers = kept.get(reading);
    if (!answers) {
      answers = new Array(questions).fill(undefined);
      kept.set(reading, answers);
    }
    const known = answers[question];
    if (known !== undefined) return known as T;
    const made = read(reading);
    answers[question] = made;
    return made;
  };
}
