/** Settings: where it runs, and what it keeps. Every permission that is held stands here with a way to give it back. */
import type { Mute } from '../../utils/app/muting.ts';
import type { CollectionTask, KeepingLimits, OptionsView } from '../../utils/app/options-view.ts';
import type { Outcome, UnmuteOutcome } from '../../utils/app/outcome.ts';
import type { StoryWords } from '../../utils/app/story-words.ts';
import { Logo } from '../icons.tsx';
import { NotDone, useRequests } from '../NotDone.tsx';
import { PageNav } from '../PageNav.tsx';
import { CollectionSection } from './CollectionSection.tsx';
import { FalseDifferencesSection } from './FalseDifferencesSection.tsx';
import { HostList } from './HostList.tsx';
import { KeepingSection } from './KeepingSection.tsx';
import { LanguageSection } from './LanguageSection.tsx';
import { PermissionsSection } from './PermissionsSection.tsx';
import { ShortcutsSection } from './ShortcutsSection.tsx';
import { ShownSection } from './ShownSection.tsx';

export interface OptionsActions {
  /** Failed also where the reader said no to the browser's question. */
  readonly allowEverywhere: () => Promise<Outcome>;
  readonly giveBackEverywhere: () => Promise<Outcome>;
  readonly giveBackHost: (host: string) => Promise<Outcome>;
  readonly switchOn: (host: string) => Promise<Outcome>;
  readonly openSources: () => void;
  readonly openLibrary: () => void;
  readonly exportCollection: () => void;
  readonly importCollection: (file: Blob) => void;
  /** Everything is deleted in a moment, unless that is taken back. */
  readonly askWipe: () => Promise<Outcome>;
  readonly takeBackWipe: () => Promise<Outcome>;
  /** Without waiting. */
  readonly wipeNow: () => void;
  readonly mute: (what: Mute) => Promise<Outcome>;
  readonly unmute: (what: Mute) => Promise<UnmuteOutcome>;
  readonly setNoteStyle: (style: OptionsView['noteStyle']) => Promise<Outcome>;
  /** Null: the browser's. */
  readonly setLanguage: (language: OptionsView['language']) => Promise<Outcome>;
  /** The browser's own page of shortcuts. */
  readonly openShortcuts: () => void;
  /** As a file. */
  readonly saveFalseDifferences: () => Promise<Outcome>;
  readonly clearFalseDifferences: () => Promise<Outcome>;
  /** How many articles these limits would remove; null where that can't be told. */
  readonly countBeyond: (limits: KeepingLimits) => Promise<number | null>;
  readonly setRetention: (limits: KeepingLimits) => Promise<Outcome>;
  /** False where the browser or the reader refused. */
  readonly askPersistence: () => Promise<boolean>;
}

interface OptionsAppProps {
  readonly view: OptionsView;
  /** What is being done with the collection, or was done last; null at first. */
  readonly task: CollectionTask | null;
  readonly words: StoryWords;
  readonly actions: OptionsActions;
}

export function OptionsApp({ view, task, words, actions: given }: OptionsAppProps) {
  const { t } = words;
  const { failed, say, watch } = useRequests();
  const actions: OptionsActions = {
    ...given,
    allowEverywhere: () => watch('allow', given.allowEverywhere()),
    giveBackEverywhere: () => watch('giveBack', given.giveBackEverywhere()),
    giveBackHost: (host) => watch('giveBack', given.giveBackHost(host)),
    switchOn: (host) => watch('switchOn', given.switchOn(host)),
    askWipe: () => watch('wipe', given.askWipe()),
    takeBackWipe: () => watch('wipe', given.takeBackWipe()),
    mute: (what) => watch('mute', given.mute(what)),
    unmute: (what) => watch('unmute', given.unmute(what)),
    setNoteStyle: (style) => watch('setting', given.setNoteStyle(style)),
    setLanguage: (language) => watch('setting', given.setLanguage(language)),
    saveFalseDifferences: () => watch('save', given.saveFalseDifferences()),
    clearFalseDifferences: () => watch('clear', given.clearFalseDifferences()),
    async countBeyond(limits) {
      say(null);
      const going = await given.countBeyond(limits);
      if (going === null) say('setting');
      return going;
    },
    setRetention: (limits) => watch('setting', given.setRetention(limits)),
  };
  return (
    <main class="options">
      <PageNav current="options" words={words} />
      <h1>
        <Logo />
        {t('options_title')}
      </h1>
      <section>
        <h2>{t('options_where')}</h2>
        <p>{t(view.isEverywhere ? 'options_whereEverywhere' : 'options_whereOnClick')}</p>
        {view.isEverywhere ? (
          <button type="button" onClick={() => void actions.giveBackEverywhere()}>
            {t('options_giveBackEverywhere')}
          </button>
        ) : (
          <button type="button" onClick={() => void actions.allowEverywhere()}>
            {t('options_allowEverywhere')}
          </button>
        )}
        <HostList
          title={t('options_allowed')}
          empty={t('options_allowedNone')}
          hosts={view.allowedHosts}
          action={t('options_giveBack')}
          onAction={actions.giveBackHost}
        />
        {view.sourceHosts.length > 0 && (
          <HostList
            title={t('options_sourceHosts')}
            empty=""
            hosts={view.sourceHosts}
            action={t('options_giveBack')}
            onAction={actions.giveBackHost}
          />
        )}
        <HostList
          title={t('options_off')}
          empty={t('options_offNone')}
          hosts={view.offHosts}
          action={t('popup_switchOn')}
          onAction={actions.switchOn}
        />
      </section>
      <section>
        <h2>{t('sources_title')}</h2>
        <p>{t('coverage_addSourcesText')}</p>
        <button type="button" onClick={actions.openSources}>
          {t('options_openSources')}
        </button>
      </section>
      <ShownSection view={view} words={words} actions={actions} />
      <LanguageSection language={view.language} words={words} actions={actions} />
      <ShortcutsSection shortcuts={view.shortcuts} words={words} actions={actions} />
      <CollectionSection view={view} task={task} words={words} actions={actions} />
      {view.keeping && <KeepingSection keeping={view.keeping} words={words} actions={actions} />}
      <FalseDifferencesSection count={view.falseDifferences} words={words} actions={actions} />
      <PermissionsSection permissions={view.permissions} words={words} />
      <section>
        <h2>{t('options_privacy')}</h2>
        <p>{t('options_privacyText')}</p>
      </section>
      <NotDone failed={failed} words={words} />
    </main>
  );
}
