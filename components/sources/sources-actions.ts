import type { Outcome } from '../../utils/app/outcome.ts';

/** What a reader can do with the sources. Those marked * ask for a permission: they are called first in the click. */
export interface SourcesActions {
  /** * A feed's or a site's address, as typed. */
  readonly add: (typed: string) => Promise<Outcome>;
  /** * One of those that the site named. */
  readonly addFound: (feed: { readonly address: string; readonly title: string }) => Promise<Outcome>;
  /** * Outlets of the catalogue, by domain. */
  readonly addOutlets: (domains: readonly string[]) => Promise<Outcome>;
  /** * Hosts that feeds are missing. Failed also where the reader said no to the browser's question. */
  readonly allow: (hosts: readonly string[]) => Promise<Outcome>;
  /** * Where the feed's redirect may lead. */
  readonly allowRedirect: (address: string) => Promise<Outcome>;
  readonly pause: (address: string) => Promise<Outcome>;
  /** Also: try again now. */
  readonly resume: (address: string) => Promise<Outcome>;
  readonly keepNewAddress: (from: string, to: string) => Promise<Outcome>;
  readonly remove: (address: string) => Promise<Outcome>;
  readonly undoRemove: () => Promise<Outcome>;
  readonly pauseAll: (isPaused: boolean) => Promise<Outcome>;
  readonly importOpml: (file: Blob) => Promise<Outcome>;
  readonly exportOpml: () => Promise<Outcome>;
}
