/** A library of three reports, opened anew for each test: what is kept, what is shown, and how to open it otherwise. */
import { beforeEach } from 'vitest';
import { parsePage } from '../../../../cli/parse-html.ts';
import type { LibraryTools } from '../../../../utils/app/library/library-tools.ts';
import type { LibraryView } from '../../../../utils/app/library/library-view.ts';
import { type Library, openLibrary } from '../../../../utils/app/library/open-library.ts';
import { type Corpus, openCorpus } from '../../../../utils/corpus/corpus.ts';
import { analyse } from '../../../../utils/engine/analyse.ts';
import type { Article } from '../../../../utils/engine/types.ts';
import { ferry, ferryElsewhere, strike } from '../../stories.ts';

export const HOUR = 3_600_000;

export interface Kept {
  /** The clock of corpus and library. */
  now: number;
  /** Name of the database. */
  name: string;
  corpus: Corpus;
  library: Library;
  /** What the library shows; of whichever was opened last. */
  view: LibraryView;
  readonly add: (article: Article) => Promise<unknown>;
  /** Of the rows shown, in order. */
  readonly ids: () => string[];
  readonly open: (over?: Partial<LibraryTools>) => Library;
}

const OUTSIDE: Omit<LibraryTools, 'corpus' | 'now' | 'parse'> = {
  fetch: async () => new Response('', { status: 404 }),
  requestHosts: async () => true,
  findNotAllowed: async () => [],
  listTabs: async () => [],
  readTab: async () => undefined,
  signal: new AbortController().signal,
};

/** `label` keeps the databases of test files apart. */
export function keepLibrary(label: string): Kept {
  let count = 0;
  const kept = {
    now: 0,
    name: '',
    add: (article: Article) => kept.corpus.addArticle(article, analyse(article)),
    ids: () => kept.view.rows.map(({ id }) => id),
    open: (over: Partial<LibraryTools> = {}) =>
      openLibrary(
        (next) => {
          kept.view = next;
        },
        { corpus: kept.corpus, now: () => kept.now, parse: (html) => parsePage(html)!, ...OUTSIDE, ...over },
      ),
  } as Kept;
  beforeEach(async () => {
    kept.now = 100 * HOUR;
    count += 1;
    kept.name = `${label}-${count}`;
    kept.corpus = openCorpus(kept.name, () => kept.now);
    await kept.add(ferry);
    kept.now += 30 * HOUR;
    await kept.add(strike);
    kept.now += 2 * HOUR;
    await kept.add(ferryElsewhere);
    kept.library = kept.open();
    await kept.library.opened;
  });
  return kept;
}
