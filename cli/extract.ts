/** `extract`: the article on each HTML page. */
import type { Options } from './options.ts';

export async function extractCommand(_names: readonly string[], _options: Options): Promise<boolean> {
  return false;
}
