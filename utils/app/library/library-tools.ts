/** What the library needs from outside: the collection, the clock, the network, open tabs, and what a reader is asked for. */
import { type Corpus, openCorpus } from '../../corpus/corpus.ts';
import { intendOutlet } from '../../platform/chosen-outlets.ts';
import { askBackground } from '../../platform/messages.ts';
import { findNotAllowed, requestHosts } from '../../platform/permissions.ts';
import { listNamedTabs, type NamedTab } from '../../platform/tabs.ts';

export interface LibraryTools {
  readonly corpus: Corpus;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** HTML → a document that loads and runs nothing. */
  readonly parse: (html: string) => Document;
  readonly fetch: typeof globalThis.fetch;
  /** Sites that the reader is asked for, all or none. Has to be called in the reader's click. */
  readonly requestHosts: (hosts: readonly string[]) => Promise<boolean>;
  /** Those of the hosts that are not allowed. */
  readonly findNotAllowed: (hosts: readonly string[]) => Promise<string[]>;
  readonly listTabs: () => Promise<readonly NamedTab[]>;
  /** Has the tab's page read, and kept where it is an article. */
  readonly readTab: (id: number) => Promise<unknown>;
  /** Ends the watch of the corpus. */
  readonly signal: AbortSignal;
}

export const inThisPage = (): LibraryTools => ({
  corpus: openCorpus(),
  now: Date.now,
  parse: (html) => new DOMParser().parseFromString(html, 'text/html'),
  fetch: (...request) => fetch(...request),
  requestHosts(hosts) {
    // A site that is only asked for a page is none on which Crossread runs by itself.
    void intendOutlet(null);
    return requestHosts(hosts);
  },
  findNotAllowed,
  listTabs: listNamedTabs,
  readTab: (tabId) => askBackground('compareThisPage', { tabId }),
  signal: new AbortController().signal,
});
