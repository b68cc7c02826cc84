/** Well-known outlets to pick from: narrowed by words, country and language, added together. */
import { useState } from 'preact/hooks';
import { tellCountry, tellOutletFacts } from '../../utils/app/feeds/outlet-facts.ts';
import type { CatalogueView } from '../../utils/app/feeds/sources-view.ts';
import type { StoryWords } from '../../utils/app/story-words.ts';

interface CataloguePickerProps {
  readonly catalogue: readonly CatalogueView[];
  readonly words: StoryWords;
  /** Domains of the picked ones. */
  readonly onAdd: (domains: readonly string[]) => void;
}

export function CataloguePicker({ catalogue, words, onAdd }: CataloguePickerProps) {
  const [search, setSearch] = useState('');
  const [country, setCountry] = useState('');
  const [language, setLanguage] = useState('');
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const { t } = words;
  const names = new Intl.DisplayNames(words.locale, { type: 'language' });
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = catalogue.filter((outlet) => {
    const text =
      `${outlet.name} ${outlet.domain} ${outlet.country} ${tellCountry(outlet.country, words)}`.toLowerCase();
    return (
      wanted.every((word) => text.includes(word)) &&
      (country === '' || outlet.country === country) &&
      (language === '' || outlet.language === language)
    );
  });
  const toggle = (domain: string) => {
    const next = new Set(picked);
    if (!next.delete(domain)) next.add(domain);
    setPicked(next);
  };
  const chosen = catalogue.filter(({ domain, isAdded }) => picked.has(domain) && !isAdded);
  return (
    <section aria-labelledby="catalogue">
      <h2 id="catalogue">{t('sources_catalogue')}</h2>
      <p class="hint">{t('sources_catalogueHint')}</p>
      <div class="row filters">
        <label class="field">
          <span>{t('sources_search')}</span>
          <input type="search" value={search} onInput={({ currentTarget }) => setSearch(currentTarget.value)} />
        </label>
        <Choice
          label={t('sources_country')}
          all={t('sources_allCountries')}
          value={country}
          options={namesOf(catalogue.map((outlet) => [outlet.country, tellCountry(outlet.country, words)]))}
          onChange={setCountry}
        />
        <Choice
          label={t('sources_language')}
          all={t('sources_allLanguages')}
          value={language}
          options={namesOf(catalogue.map((outlet) => [outlet.language, names.of(outlet.language) ?? outlet.language]))}
          onChange={setLanguage}
        />
      </div>
      <p class="hint" role="status">
        {words.count('outlets', shown.length)}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to get there */}
      <ul class="catalogue" tabIndex={0} aria-labelledby="catalogue">
        {shown.map(({ domain, name, isAdded, ...facts }) => (
          <li key={domain}>
            <label>
              <input
                type="checkbox"
                checked={isAdded || picked.has(domain)}
                disabled={isAdded}
                onChange={() => toggle(domain)}
              />
              <span class="name">{name}</span>
              <span class="hint">{isAdded ? t('sources_isAdded') : tellOutletFacts({ domain, ...facts }, words)}</span>
            </label>
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="primary"
        disabled={chosen.length === 0}
        onClick={() => {
          onAdd(chosen.map(({ domain }) => domain));
          setPicked(new Set());
        }}
      >
        {chosen.length === 0 ? t('sources_pickFirst') : words.count('sources_addOutlets', chosen.length)}
      </button>
    </section>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, all, value, options, onChange }: ChoiceProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        <option value="">{all}</option>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

const namesOf = (pairs: readonly (readonly [string, string])[]) =>
  [...new Map(pairs)].sort(([, one], [, other]) => one.localeCompare(other));
