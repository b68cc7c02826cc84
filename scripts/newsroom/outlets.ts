/**
 * The demo outlets. Each has a host of its own under `.localhost`, which Chromium and Firefox take for this machine
 * without being told, and which counts as a registrable domain of its own.
 */
import type { OutletKey } from './stories/story.ts';

export interface Outlet {
  readonly key: OutletKey;
  readonly host: string;
  readonly name: string;
  readonly tagline: string;
  /** BCP 47, as its pages declare it. */
  readonly language: string;
  /** IANA zone in which its pages print times. */
  readonly timeZone: string;
  readonly sections: readonly string[];
}

export const OUTLETS: readonly Outlet[] = [
  {
    key: 'ledger',
    host: 'morning-ledger.localhost',
    name: 'The Morning Ledger',
    tagline: 'Set in type since 1871',
    language: 'en',
    timeZone: 'UTC',
    sections: ['World', 'Nation', 'Business', 'Arts', 'Letters'],
  },
  {
    key: 'courier',
    host: 'harbour-courier.localhost',
    name: 'Harbour Courier',
    tagline: 'News from the quay and beyond',
    language: 'en-GB',
    timeZone: 'Europe/London',
    sections: ['Asia', 'Europe', 'US', 'Harbour', 'Weather'],
  },
  {
    key: 'northgate',
    host: 'northgate-post.localhost',
    name: 'Northgate Post',
    tagline: 'Independent since last Tuesday',
    language: 'en',
    timeZone: 'Europe/Berlin',
    sections: ['International', 'City', 'Sport', 'Culture'],
  },
  {
    key: 'dayline',
    host: 'dayline.localhost',
    name: 'Dayline',
    tagline: 'The day, in order',
    language: 'en-US',
    timeZone: 'America/New_York',
    sections: ['World', 'US', 'Science', 'Opinion'],
  },
  {
    key: 'dispatch',
    host: 'plains-dispatch.localhost',
    name: 'Plains Dispatch',
    tagline: 'Harlan County’s daily',
    language: 'en-US',
    timeZone: 'America/Chicago',
    sections: ['Local', 'Nation & World', 'Farm', 'Obituaries'],
  },
];
