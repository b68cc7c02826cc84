/** The statement of what was compared and what could not be, in sentences: the same on screens and in exports. Pure. */
import type { StoryWords } from './story-words.ts';
import type { StoryView } from './views.ts';

/** At least two: what was compared; why there are fewer voices, if there are; what was not, a line an article; that nothing is thereby verified. */
export function comparedLines({ compared, articles }: StoryView, words: StoryWords): string[] {
  const notCompared = compared.notCompared.map(({ article, why }) => {
    const outlet = articles.find(({ id }) => id === article)?.outletName ?? article;
    return why === 'no-date'
      ? words.t('compared_withoutDates', { outlet })
      : words.t('compared_not', { outlet, why: words.t(`notCompared_${why}`) });
  });
  return [
    words.t('compared_what', {
      outlets: words.count('outlets', compared.outlets),
      voices: words.count('voices', compared.voices),
      kinds: words.list(compared.kinds.map((kind) => words.t(`kind_${kind}`))),
    }),
    ...(compared.voices < compared.outlets ? [words.t('compared_copies')] : []),
    ...notCompared,
    words.t('compared_notVerified'),
  ];
}
