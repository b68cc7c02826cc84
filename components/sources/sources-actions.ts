/** What a reader can do with the sources. Those marked * ask for a permission: they are called first in the click. */
export interface SourcesActions {
  /** * A feed's or a site's address, as typed. */
  readonly add: (typed: string) => void;
  /** * One of those that the site named. */
  readonly addFound: (feed: { readonly address: string; readonly title: string }) => void;
  /** * Outlets of the catalogue, by domain. */
  readonly addOutlets: (domains: readonly string[]) => void;
  /** * Hosts that feeds are missing. */
  readonly allow: (hosts: readonly string[]) => void;
  /** * Where the feed's redirect may lead. */
  readonly allowRedirect: (address: string) => void;
  readonly pause: (address: string) => void;
  /** Also: try again now. */
  readonly resume: (address: string) => void;
  readonly keepNewAddress: (from: string, to: string) => void;
  readonly remove: (address: string) => void;
  readonly undoRemove: () => void;
  readonly pauseAll: (isPaused: boolean) => void;
  readonly importOpml: (file: Blob) => void;
  readonly exportOpml: () => void;
}
