import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../../../../utils/engine/details/places/find-places.ts';
import { readDocument } from '../../../../../utils/engine/text/document.ts';

const find = (text: string, title = '') =>
  findPlaces(
    readDocument({
      id: 'a',
      url: null,
      outlet: 'a',
      title,
      byline: null,
      published: null,
      modified: null,
      language: 'en',
      text,
    }),
  );
const read = (text: string) => find(text).map(({ level, normalized }) => `${level}: ${normalized}`);

describe('findPlaces reads', () => {
  it.each([
    ['A man was shot in the 1400 block of N. Alder St. on Friday.', ['block: 1400 block alder street']],
    ['A man was shot in the 5700 block of South Alder around noon.', ['block: 5700 block alder']],
    ['A man was shot in the 5700 block of Route 9.', ['route: route 9']],
    ['A man was shot in the 5700 block of the park.', []],
    ['A man was shot at 22 Alder Avenue.', ['block: 22 alder avenue']],
    ['A man was shot on Northwest 9th Place.', ['street: 9th place']],
    ['A man was shot near the corner of Alder and Quince streets.', ['crossing: alder street & quince street']],
    ['A van crashed on Highway 61.', ['route: route 61']],
    ['A van crashed on I-70 that night.', ['route: route 70']],
    ['A man was stabbed in a parking lot.', ['spot: parking lot']],
    ['A man was stabbed on the front porch.', ['spot: front porch']],
    ['He was taken to Mercy County Hospital.', ['named-site: mercy county hospital']],
    ['He was taken to a nearby hospital.', ['site: nearby hospital']],
    ['A man was stabbed in Ardmore, Okla., on Friday.', ['city: ardmore']],
    ['A man was stabbed in downtown Ardmore.', ['neighbourhood: downtown ardmore']],
    ['A man was stabbed in the Elmwood neighborhood.', ['neighbourhood: elmwood']],
    ['A man was stabbed outside of Ardmore.', ['city: outside ardmore']],
    ['A man was stabbed two miles south of Lake Ardmore.', ['city: outside lake ardmore']],
    ['The boats sank near New Zealand.', ['country: new zealand']],
    ['The boats sank near North Carolina.', ['region: north carolina']],
    ['She was shot in the left knee.', ['body: left knee']],
    ['The bullet struck him in both legs.', ['body: legs']],
    ['He was shot in the back of his head.', ['body: head']],
    ['He was shot on the back seat.', []],
    ['She was hit on the side of the road.', []],
    ['He died of a wound just below one ear.', ['body: below ear']],
    ['She had wounds to the neck, hand and left knee.', ['body: neck', 'body: hand', 'body: left knee']],
    ['He was shot in his head, back, right forearm.', ['body: head', 'body: back', 'body: right forearm']],
    ['The bullet grazed his wrist.', ['body: wrist']],
    ['She was shot once in the area of the hip.', ['body: hip']],
    ['He was hit in the upper body.', ['body: upper-body']],
    ['Boy, 9, shot in leg and hand at the fair.', ['body: leg', 'body: hand']],
    ['The gun that shot her came through the hands of a dealer.', []],
    ['The body was found beside the man who was shot.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it('what a place lies in', () => {
    expect(find('A man was shot in the 1400 block of Alder Street.')[0]?.within).toEqual(['alder street']);
    expect(find('A man was shot in Ardmore, Okla.')[0]?.within).toEqual(['oklahoma']);
    expect(find('She was shot in the ankle.')[0]?.within).toEqual(['leg', 'lower-body']);
  });

  it('what happened there', () => {
    expect(find('A man was shot on Alder Street.')[0]?.event).toBe('shoot');
    expect(find('A fire broke out in a mill. It happened on Alder Street.').at(-1)?.event).toBe('burn');
    expect(find('He was taken to Mercy County Hospital.')[0]?.event).toBe('hospital');
  });
});

describe('findPlaces leaves alone', () => {
  it.each([
    ['no street', 'Wall Street fell and the Supreme Court ruled on the Drive.'],
    ['no saint', 'He praised St. Bernard and Dr. Hale.'],
    ['no month or weekday', 'It was quiet in April and in Monday’s talks.'],
    ['no people', 'He is in English class, in Spanish hands.'],
    ['no source', 'Nobody was hurt, according to the Hill County Prison.'],
    ['no wound', 'The matter is in the hands of the board; he has it in his head.'],
    ['no patrol', 'The Nevada Highway Patrol was called.'],
  ])('%s: %s', (_why, text) => expect(read(text)).toEqual([]));

  it('capitals of a headline as names', () =>
    expect(find('', 'Two Men Hurt In Critical Condition').map(({ text }) => text)).toEqual([]));
});
