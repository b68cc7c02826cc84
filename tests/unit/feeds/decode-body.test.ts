import { expect, it } from 'vitest';
import { decodeBody } from '../../../utils/feeds/decode-body.ts';

const bytes = (head: string, ...codes: number[]) => new Uint8Array([...Buffer.from(head), ...codes]);

it.each([
  ['the page’s own charset', bytes('<meta charset="windows-1252">', 0xe9), null, 'é'],
  [
    'an older way to say it',
    bytes('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">', 0xb1),
    null,
    'ą',
  ],
  ['the declaration of XML', bytes('<?xml version="1.0" encoding="iso-8859-1"?><rss>', 0xe9), null, 'é'],
  [
    'no page within a feed',
    bytes('<rss><title>&lt;x</title><![CDATA[<meta charset="iso-8859-1">]]>', 0xc3, 0xa9),
    null,
    'é',
  ],
  ['the header before the page', bytes('<meta charset="windows-1252">', 0xc3, 0xa9), 'text/html; charset="utf-8"', 'é'],
  ['the mark before both', new Uint8Array([0xff, 0xfe, 0xe9, 0x00]), 'text/html; charset=utf-8', 'é'],
  ['UTF-8 where nothing is said', bytes('', 0xc3, 0xa9), 'text/html', 'é'],
  ['UTF-8 where nobody knows the charset', bytes('<meta charset="x-unknown">', 0xc3, 0xa9), null, 'é'],
])('believes %s', (_name, body, contentType, text) => {
  expect(decodeBody(body, contentType).endsWith(text)).toBe(true);
});
