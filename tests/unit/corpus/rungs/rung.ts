/** One released version: its number, its tables as `Dexie.stores` takes them, and rows by table. */
export interface Rung {
  readonly version: number;
  readonly stores: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, readonly object[]>>;
}
