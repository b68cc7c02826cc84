/** `match`: which articles report the same event. */
import type { Options } from './options.ts';

export async function matchCommand(_names: readonly string[], _options: Options): Promise<boolean> {
  return false;
}
