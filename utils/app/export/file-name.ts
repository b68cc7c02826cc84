/** What a saved comparison is called: by its headline, in signs that every file system takes. Pure. */

const LONGEST = 60; // characters: some systems count the whole path

/** "crossread-toll-of-velmora-earthquake-rises-to-31.md"; without the headline where none of it can stand in a name. */
export function fileNameOf(headline: string, extension: string): string {
  const words = headline.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  let name = 'crossread';
  for (const word of words) {
    if (name.length + 1 + word.length > LONGEST) break;
    name += `-${word}`;
  }
  return `${name}.${extension}`;
}
