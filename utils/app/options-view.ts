/** What the settings show, as plain data. */
import type { DetailKind } from '../engine/types.ts';
import type { Language, NoteStyle } from '../platform/preferences.ts';
import type { Mute } from './muting.ts';

/** In the order in which they are offered. */
export const DETAIL_KINDS: readonly DetailKind[] = ['quote', 'speaker', 'date', 'number', 'title', 'name', 'place'];
export const NOTE_STYLES: readonly NoteStyle[] = ['badges', 'underlines', 'nothing'];

/** Each in its own tongue, so that who does not speak the present one finds the way. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
};

export interface OptionsView {
  /** The reader allowed all sites; single hosts make no difference then. */
  readonly isEverywhere: boolean;
  /** Hosts allowed one by one on which it runs by itself, sorted. */
  readonly allowedHosts: readonly string[];
  /** Hosts that it may ask for their feeds and the articles in them, and no more; sorted. */
  readonly sourceHosts: readonly string[];
  /** Hosts on which it is switched off, sorted. */
  readonly offHosts: readonly string[];
  /** Null where the collection can't be opened. */
  readonly collection: { readonly articles: number; readonly bytes: number } | null;
  /** Null where the collection can't be opened. */
  readonly keeping: KeepingView | null;
  /** How many differences the reader reported as false. */
  readonly falseDifferences: number;
  /** Oldest first; a kind that is muted is switched off. */
  readonly mutes: readonly Mute[];
  readonly noteStyle: NoteStyle;
  /** Null: the browser's. */
  readonly language: Language | null;
  readonly shortcuts: readonly { readonly name: string; readonly keys: string }[];
  /** What the browser granted at the install, by its own names. */
  readonly permissions: readonly string[];
  /** Bytes on the disk, of those that the browser allows; null where it does not tell. */
  readonly disk: { readonly used: number; readonly quota: number } | null;
  /** When everything will be deleted, in milliseconds since 1970; null: it will not. */
  readonly wipeAt: number | null;
}

export interface KeepingLimits {
  /** Articles not used for longer are removed; null: whatever their age. */
  readonly mostDays: number | null;
  /** Bytes of all articles together; null: no limit. */
  readonly mostBytes: number | null;
}

/** What is removed by itself, and whether the browser may clear the collection. */
export interface KeepingView extends KeepingLimits {
  /** Null where the browser does not tell. */
  readonly isPersistent: boolean | null;
}

/** Something with the whole collection that takes its time, and how it ended. */
export type CollectionTask =
  | { readonly task: 'export' | 'import'; readonly state: 'running'; readonly done: number }
  | { readonly task: 'export'; readonly state: 'done'; readonly done: number }
  | {
      readonly task: 'import';
      readonly state: 'done';
      readonly added: number;
      readonly known: number;
      readonly badLines: number;
    }
  | { readonly task: 'wipe'; readonly state: 'done'; readonly done: number }
  | { readonly task: 'export' | 'import' | 'wipe'; readonly state: 'failed' };
