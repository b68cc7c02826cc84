/** HTML in feeds (titles, summaries) → plain text. Nothing here is ever shown as HTML. */
import { decodeHTML } from 'entities';

/** Tags become spaces, entities their characters, white space one space. Linear; `most` bounds the result. */
export function toPlainText(html: string, most: number): string {
  let text = '';
  let at = 0;
  const source = html.slice(0, most * 20);
  while (at < source.length && text.length < most * 2) {
    const open = source.indexOf('<', at);
    if (open < 0) return finish(text + source.slice(at), most);
    text += source.slice(at, open);
    // "a < b" is no tag: a tag starts with a letter, a slash or an exclamation mark.
    if (!/[a-z/!]/i.test(source[open + 1] ?? '')) {
      text += '<';
      at = open + 1;
      continue;
    }
    const close = source.indexOf('>', open);
    text += ' ';
    if (close < 0) break;
    at = close + 1;
  }
  return finish(text, most);
}

const finish = (text: string, most: number) => decodeHTML(text).replaceAll(/\s+/g, ' ').trim().slice(0, most);
