/** Whole articles beside each other, scrolling together. Owns which of them are shown, and which question is looked at. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { VoiceView } from '../../utils/app/fold-copies.ts';
import { choosePair } from '../../utils/app/side-by-side/choose-pair.ts';
import type { ArticleText } from '../../utils/app/side-by-side/mark-text.ts';
import type { StoryWords } from '../../utils/app/story-words.ts';
import type { FindingView, VersionChangeView } from '../../utils/app/views.ts';
import { ArticleColumn } from './ArticleColumn.tsx';
import { ChoiceBar } from './ChoiceBar.tsx';
import { followColumn, leaveColumn, showFinding } from './linked-columns.ts';
import { QuestionRail } from './QuestionRail.tsx';

interface SideBySideProps {
  /** All of the story's voices. */
  readonly voices: readonly VoiceView[];
  /** The texts that are kept, by article id; null while they are read. */
  readonly texts: ReadonlyMap<string, ArticleText> | null;
  /** Those to mark. */
  readonly findings: readonly FindingView[];
  /** All of the story's, which are numbered in this order. */
  readonly numbered: readonly FindingView[];
  /** What the outlet changed in the open article. */
  readonly changes: readonly VersionChangeView[];
  readonly words: StoryWords;
  /** What can be done with a finding. */
  readonly ways: (finding: FindingView) => ComponentChildren;
}

export function SideBySide({ voices, texts, findings, numbered, changes, words, ways }: SideBySideProps) {
  const { t } = words;
  const articles = voices.map(({ article }) => article);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(() => {
    const pair = choosePair(articles, numbered);
    return new Set(articles.flatMap(({ id }) => (pair.includes(id) ? [] : [id])));
  });
  const [active, setActive] = useState<string | null>(null);
  const [isLinked, setLinked] = useState(true);
  const [chosen, setChosen] = useState<{ readonly id: string; readonly sign: Element | null } | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const arrive = useRef<((box: HTMLElement) => void) | null>(null);
  const columns = voices.filter(({ article }) => !hidden.has(article.id));
  const shown = columns.some(({ article }) => article.id === active) ? active : (columns[0]?.article.id ?? null);
  const numbers = new Map(numbered.map(({ id }, index) => [id, index + 1]));

  useLayoutEffect(() => {
    if (box.current && chosen) showFinding(box.current, chosen.id, chosen.sign);
  }, [chosen]);
  useLayoutEffect(() => {
    if (box.current) arrive.current?.(box.current);
    arrive.current = null;
  }, [shown]);

  return (
    <div class="side-by-side">
      <div class="controls">
        <ChoiceBar
          label={t('report_articles')}
          choices={articles.map(({ id, outletName }) => ({ key: id, text: outletName }))}
          hidden={hidden}
          onChange={setHidden}
        />
        {columns.length > 1 && (
          <label class="choice">
            <input type="checkbox" checked={isLinked} onChange={() => setLinked(!isLinked)} />
            {t('report_linked')}
          </label>
        )}
      </div>
      <div class="desk">
        <QuestionRail
          findings={findings}
          numbers={numbers}
          columns={columns}
          chosen={chosen?.id ?? null}
          words={words}
          ways={ways}
          onChoose={({ id }) => setChosen({ id, sign: null })}
        />
        {columns.length > 1 && (
          <fieldset class="switcher">
            <legend class="sr-only">{t('report_columnShown')}</legend>
            {columns.map(({ article }) => (
              <label key={article.id}>
                <input
                  type="radio"
                  name="column"
                  checked={article.id === shown}
                  onChange={() => {
                    if (box.current) arrive.current = leaveColumn(box.current);
                    setActive(article.id);
                  }}
                />
                <span>{article.outletName}</span>
              </label>
            ))}
          </fieldset>
        )}
        {columns.length === 0 && <p class="none">{t('report_chooseNone')}</p>}
        <div
          ref={box}
          class="columns"
          aria-busy={texts === null}
          onScrollCapture={({ target }) => {
            if (isLinked && box.current) followColumn(box.current, target);
          }}
        >
          {texts !== null &&
            columns.map((column) => (
              <ArticleColumn
                key={column.article.id}
                column={column}
                text={texts.get(column.article.id)}
                findings={findings}
                changes={column.article.isOpen ? changes : []}
                numbers={numbers}
                chosen={chosen?.id ?? null}
                isActive={column.article.id === shown}
                words={words}
                onChoose={({ id }, sign) => setChosen({ id, sign })}
              />
            ))}
        </div>
      </div>
    </div>
  );
}
