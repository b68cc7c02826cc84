/** What was compared and what could not be. Never a sign that all is well: no difference found is not "verified". */
import type { StoryView } from '../utils/app/views.ts';
import type { Words } from './words.ts';

export function ComparedNote({ story, words }: { readonly story: StoryView; readonly words: Words }) {
  const { compared, articles } = story;
  const kinds = words.list(compared.kinds.map((kind) => words.t(`kind_${kind}`)));
  return (
    <section class="compared" aria-label={words.t('compared_label')}>
      <p>
        {words.t('compared_what', {
          outlets: words.count('outlets', compared.outlets),
          voices: words.count('voices', compared.voices),
          kinds,
        })}
      </p>
      {compared.notCompared.length > 0 && (
        <ul>
          {compared.notCompared.map(({ article, why }) => (
            <li key={`${article}:${why}`}>
              {words.t(why === 'no-date' ? 'compared_withoutDates' : 'compared_not', {
                outlet: articles.find(({ id }) => id === article)?.outletName ?? article,
                why: words.t(`notCompared_${why === 'no-date' ? 'noDate' : why}`),
              })}
            </li>
          ))}
        </ul>
      )}
      <p>{words.t('compared_notVerified')}</p>
    </section>
  );
}
