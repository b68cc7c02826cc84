/** Outlets of the catalogue that the reader has not added yet, each a click away from being a source. */
import { useEffect, useState } from 'preact/hooks';
import { tellOutletFacts } from '../../utils/app/feeds/outlet-facts.ts';
import type { SuggestedOutlet } from '../../utils/app/feeds/suggest-outlets.ts';
import type { Outcome } from '../../utils/app/outcome.ts';
import type { StoryWords } from '../../utils/app/story-words.ts';
import type { PopupActions } from './popup-actions.ts';

interface OfferedOutletsProps {
  /** Registrable domain of the open article's outlet. */
  readonly outlet: string;
  readonly words: StoryWords;
  readonly actions: Pick<PopupActions, 'findOffers' | 'addOffered' | 'openSources'>;
}

const SAID = { done: 'offers_added', refused: 'offers_refused', failed: 'offers_failed' } as const;

/** Nothing before they are found: that takes a look into the catalogue. */
export function OfferedOutlets({ outlet, words, actions }: OfferedOutletsProps) {
  const [offers, setOffers] = useState<readonly SuggestedOutlet[]>([]);
  const [outcomes, setOutcomes] = useState<Readonly<Record<string, Outcome | 'refused'>>>({});
  const { t } = words;
  // Once for an outlet: what was added stays in its place, with its outcome.
  useEffect(() => {
    let isCurrent = true;
    void actions.findOffers(outlet).then((found) => isCurrent && setOffers(found));
    return () => {
      isCurrent = false;
    };
  }, [outlet]);
  if (offers.length === 0) return null;
  const add = async (domain: string) => {
    const say = (outcome: Outcome | 'refused') => setOutcomes((before) => ({ ...before, [domain]: outcome }));
    await actions.addOffered(domain).then(say, () => say('failed'));
  };
  return (
    <section class="offers">
      <h2>{t('offers_title')}</h2>
      <p class="hint">{t('offers_why')}</p>
      <ul>
        {offers.map(({ domain, name, ...facts }) => (
          <li key={domain}>
            <span class="offer">
              {name}
              <span class="hint">{tellOutletFacts({ domain, ...facts }, words)}</span>
            </span>
            {outcomes[domain] === undefined ? (
              <button
                type="button"
                class="quiet"
                aria-label={t('offers_addNamed', { name })}
                onClick={() => void add(domain)}
              >
                {t('offers_add')}
              </button>
            ) : (
              <span class="hint" role="status">
                {t(SAID[outcomes[domain]])}
              </span>
            )}
          </li>
        ))}
      </ul>
      <button type="button" class="quiet" onClick={actions.openSources}>
        {t('offers_all')}
      </button>
    </section>
  );
}
