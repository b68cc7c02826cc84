/**
 * A font in which every character is one block, of one width on every machine: with it a screen's picture tells the
 * layout, whatever fonts are installed. Owns the bytes (TrueType, https://learn.microsoft.com/typography/opentype/spec/).
 */

const EM = 1000;
const ASCENT = 800;
const DESCENT = -200;
/** About the mean width of a letter in running text, so that lines break about where they do with a real font. */
const LETTER = 500;
const SPACE = 280;
/** Room between two blocks. */
const GAP = 60;

/** `height`: of the blocks, in thousandths of the font's size. */
export function makeBlockFont(height: number): Buffer {
  const tables = new Map<string, Buffer>([
    ['OS/2', os2()],
    ['cmap', cmap()],
    ['glyf', block(height)],
    ['head', head(height)],
    ['hhea', hhea()],
    ['hmtx', shorts(LETTER, GAP / 2, LETTER, GAP / 2, SPACE, 0)],
    ['loca', longs(0, 0, block(height).length, block(height).length)],
    ['maxp', Buffer.concat([longs(0x00010000), shorts(3, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)])],
    ['name', name()],
    ['post', Buffer.concat([longs(0x00030000, 0), shorts(-100, 50), longs(0, 0, 0, 0, 0)])],
  ]);
  const directory = [headerFor(tables.size)];
  let offset = 12 + 16 * tables.size;
  const bodies: Buffer[] = [];
  for (const [tag, body] of tables) {
    const padded = Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)]);
    directory.push(Buffer.from(tag, 'latin1'), longs(checksum(padded), offset, body.length));
    bodies.push(padded);
    offset += padded.length;
  }
  return Buffer.concat([...directory, ...bodies]);
}

/** What stands before the directory of tables. */
function headerFor(count: number): Buffer {
  const power = Math.floor(Math.log2(count));
  return Buffer.concat([longs(0x00010000), shorts(count, 16 * 2 ** power, power, 16 * (count - 2 ** power))]);
}

/** Glyph 1, a rectangle on the base line; glyphs 0 and 2 are empty. */
const block = (height: number): Buffer =>
  Buffer.concat([
    shorts(1, GAP / 2, 0, LETTER - GAP / 2, height, 3, 0),
    Buffer.from([1, 1, 1, 1]),
    shorts(GAP / 2, 0, LETTER - GAP, 0, 0, height, 0, -height),
  ]);

/** Format 13, many characters to one glyph: all of Unicode is the block, but for what is blank. */
function cmap(): Buffer {
  const blanks = [0x20, 0xa0, 0x2009, 0x202f];
  const groups: [number, number, number][] = [];
  let next = 0x21;
  for (const blank of blanks) {
    if (next < blank) groups.push([next, blank - 1, 1]);
    groups.push([blank, blank, 2]);
    next = blank + 1;
  }
  groups.push([next, 0x10ffff, 1]);
  const body = Buffer.concat([longs(0, groups.length), ...groups.map((group) => longs(...group))]);
  return Buffer.concat([shorts(0, 1, 3, 10), longs(12), shorts(13, 0), longs(8 + body.length), body]);
}

const head = (height: number): Buffer =>
  Buffer.concat([
    longs(0x00010000, 0x00010000, 0, 0x5f0f3cf5),
    shorts(0b11, EM),
    Buffer.alloc(16),
    shorts(0, 0, LETTER, height, 0, 8, 2, 1, 0),
  ]);

const hhea = (): Buffer =>
  Buffer.concat([longs(0x00010000), shorts(ASCENT, DESCENT, 0, LETTER, 0, 0, LETTER, 1, 0, 0, 0, 0, 0, 0, 0, 3)]);

const os2 = (): Buffer =>
  Buffer.concat([
    shorts(4, LETTER, 400, 5, 0, 650, 700, 0, 140, 650, 700, 0, 480, 50, 300, 0),
    Buffer.alloc(10),
    longs(1, 0, 0, 0),
    Buffer.from('NONE', 'latin1'),
    shorts(0x40, 0x20, 0xffff, ASCENT, DESCENT, 0, ASCENT, -DESCENT),
    longs(1, 0),
    shorts(500, 700, 0, 0x20, 1),
  ]);

function name(): Buffer {
  const entries = [
    [1, 'Crossread Block'],
    [2, 'Regular'],
    [4, 'Crossread Block'],
    [6, 'CrossreadBlock'],
  ] as const;
  const texts = entries.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  let offset = 0;
  const records = entries.map(([id], index) => {
    const { length } = texts[index] ?? Buffer.alloc(0);
    offset += length;
    return shorts(3, 1, 0x409, id, length, offset - length);
  });
  return Buffer.concat([shorts(0, entries.length, 6 + 12 * entries.length), ...records, ...texts]);
}

function shorts(...values: number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length);
  for (const [index, value] of values.entries()) bytes.writeUInt16BE(value & 0xffff, 2 * index);
  return bytes;
}

function longs(...values: number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries()) bytes.writeUInt32BE(value >>> 0, 4 * index);
  return bytes;
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}

/** The faces of the font, to be loaded before anything is drawn with them. */
export function blockFaces(): string {
  const face = (weights: string, height: number) =>
    `@font-face { font-family: "Crossread Block"; font-weight: ${weights};
      src: url(data:font/ttf;base64,${makeBlockFont(height).toString('base64')}); }`;
  return `${face('1 500', 420)} ${face('501 1000', 600)}`;
}

/**
 * All text in blocks, of two heights for the two weights; nothing moves. Put over a screen's own styles, once
 * {@link blockFaces} are loaded. Geometric precision: or else a system that fits letters to the pixel grid would round
 * the width of each.
 */
export const BLOCK_STYLE = `*, *::before, *::after { font-family: "Crossread Block" !important;
  font-synthesis: none !important; text-rendering: geometricPrecision !important;
  animation: none !important; transition: none !important; caret-color: transparent !important; }`;
