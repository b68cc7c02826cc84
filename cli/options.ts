export interface Options {
  readonly json: boolean;
  readonly 'same-event': boolean;
  readonly explain: boolean;
  /** Publication date for `.txt` inputs. */
  readonly published?: string | undefined;
  /** Address for a single `.html` input. */
  readonly url?: string | undefined;
}
