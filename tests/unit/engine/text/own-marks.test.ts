import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../utils/engine/text/document.ts';
import { readOwnMarks } from '../../../../utils/engine/text/own-marks.ts';

function marks(text: string) {
  const rest = { url: null, outlet: 'a', byline: null, published: null, modified: null, language: 'en' };
  return readOwnMarks(readDocument({ id: 'a', title: 'Fire in Gorsley', text, ...rest }));
}

describe('own marks', () => {
  it('are names, without what is everyday English, a weekday or the first word of a sentence', () => {
    const { names } = marks('The fire broke out on Monday in Gorsley, said Mayor Idris Pellow.\nFlames rose over it.');
    expect(names).toEqual(['gorsley', 'idris', 'pellow']);
  });

  it('are no words that are also written small', () => {
    expect(marks('They met at Quarrick Mill. The quarrick was shut, said Tove Brask.').names).toEqual([
      'tove',
      'brask',
    ]);
  });

  it('are names without their endings', () => {
    expect(marks('It burnt near Pellow’s yard and at Tove-Holm House.').names).toEqual(['pellow', 'tove']);
  });

  it('are ages, clock times and blocks', () => {
    const { figures } = marks('A 31-year-old was hurt at 10:45 p.m. in the 4100 block of Tolvane Road, one of 12.');
    expect(figures).toEqual(['31', '10:45', '4100']);
  });
});
