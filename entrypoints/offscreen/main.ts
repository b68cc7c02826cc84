/** Parses fetched pages for the service worker, in Chrome: only wiring. */
import { readFetchedPage } from '../../utils/app/coverage/read-fetched-page.ts';
import { receiveOffscreen } from '../../utils/platform/messages.ts';

receiveOffscreen({
  readFetchedPage: async ({ html, url, now }) =>
    readFetchedPage(new DOMParser().parseFromString(html, 'text/html'), url, now),
});
