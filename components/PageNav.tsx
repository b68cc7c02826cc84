/** The way between the extension's own pages, on each of them. */
import type { StoryWords } from '../utils/app/story-words.ts';

const PAGES = ['library', 'sources', 'options'] as const;

interface PageNavProps {
  /** Absent on a page that is none of them. */
  readonly current?: (typeof PAGES)[number];
  readonly words: StoryWords;
}

export function PageNav({ current, words: { t } }: PageNavProps) {
  return (
    <nav class="page-nav" aria-label={t('extensionName')}>
      <ul>
        {PAGES.map((page) => (
          <li key={page}>
            <a href={`${page}.html`} aria-current={page === current ? 'page' : undefined}>
              {t(`${page}_title`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
