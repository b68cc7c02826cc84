/** The popup's states before there is a story. */

import type { StoryWords } from '../../utils/app/story-words.ts';
import type { PopupView } from '../../utils/app/views.ts';
import { Notice } from './Notice.tsx';
import type { PopupActions } from './popup-actions.ts';

export type StatusOfPage = Exclude<PopupView, { readonly state: 'ready' }>;

interface StatusViewProps {
  readonly view: StatusOfPage;
  readonly words: StoryWords;
  readonly actions: PopupActions;
}

const STEPS = ['reading', 'analysing', 'matching'] as const;

export function StatusView({ view, words, actions }: StatusViewProps) {
  const { t } = words;
  switch (view.state) {
    case 'unsupported':
      return <Notice title={t('popup_unsupportedTitle')} text={t('popup_unsupportedText')} />;
    case 'not-allowed':
      return (
        <Notice title={t('popup_notAllowedTitle')} text={t('popup_notAllowedText', { host: view.host })}>
          <button type="button" class="primary" onClick={actions.comparePage}>
            {t('popup_compareNow')}
          </button>
          <button type="button" onClick={() => actions.allowOutlet(view.host)}>
            {t('popup_allowOutlet', { host: view.host })}
          </button>
        </Notice>
      );
    case 'not-article':
      return (
        <Notice title={t('popup_notArticleTitle')} text={t('popup_notArticleText')}>
          <button type="button" onClick={actions.comparePage}>
            {t('popup_lookAgain')}
          </button>
        </Notice>
      );
    case 'off':
      return (
        <Notice title={t('popup_offTitle', { host: view.host })} text={t('popup_offText')}>
          <button type="button" class="primary" onClick={() => actions.switchOn(view.host)}>
            {t('popup_switchOn')}
          </button>
        </Notice>
      );
    case 'failed':
      return (
        <Notice title={t(`popup_failedTitle_${camel(view.why)}`)} text={t(`popup_failedText_${camel(view.why)}`)}>
          <button type="button" onClick={actions.comparePage}>
            {t('popup_tryAgain')}
          </button>
        </Notice>
      );
    case 'working':
      return (
        <section class="notice" aria-busy="true">
          <h2>{t('popup_workingTitle')}</h2>
          <ol class="steps">
            {STEPS.map((step, index) => {
              const now = STEPS.indexOf(view.step);
              const state = index < now ? 'done' : index === now ? 'now' : 'ahead';
              return (
                <li key={step} class={state} aria-current={state === 'now' ? 'step' : undefined}>
                  {t(`popup_step_${step}`)}
                </li>
              );
            })}
          </ol>
        </section>
      );
  }
}

/** Message keys have no hyphens. */
const camel = (name: string): string => name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
