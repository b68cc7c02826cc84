/** All states of all screens, by name, with the width in px at which each is looked at. */
import { NOTES_STATES } from './notes-states.ts';
import { REPORT_STATES } from './report-states.ts';
import { SOURCES_STATES } from './sources-states.ts';
import { LIBRARY_STATES, OPTIONS_STATES, POPUP_STATES } from './states.ts';
import { WELCOME_STATES } from './welcome-states.ts';

const at = (width: number, states: Readonly<Record<string, unknown>>) =>
  Object.keys(states).map((name) => [name, width] as const);

/** The popup's own width, or that of a tab. */
export const GALLERY: ReadonlyMap<string, number> = new Map([
  ...at(400, POPUP_STATES),
  ...at(1280, REPORT_STATES),
  ...at(760, { ...OPTIONS_STATES, ...LIBRARY_STATES, ...SOURCES_STATES, ...WELCOME_STATES, ...NOTES_STATES }),
]);

/** Matches the root element of whichever screen is shown. */
export const SCREEN = '.popup, main.report, main.options, main.library, main.sources, main.welcome, main.page';
