/** The questions beside the texts: pressing one brings every column to its sentence, and tells what each says. */
import type { ComponentChildren } from 'preact';
import type { VoiceView } from '../../utils/app/fold-copies.ts';
import type { StoryWords } from '../../utils/app/story-words.ts';
import type { FindingView } from '../../utils/app/views.ts';
import { VerdictIcon } from '../icons.tsx';

interface QuestionRailProps {
  readonly findings: readonly FindingView[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly columns: readonly VoiceView[];
  readonly chosen: string | null;
  readonly words: StoryWords;
  /** What can be done with a finding. */
  readonly ways: (finding: FindingView) => ComponentChildren;
  readonly onChoose: (finding: FindingView) => void;
}

export function QuestionRail({ findings, numbers, columns, chosen, words, ways, onChoose }: QuestionRailProps) {
  const { t } = words;
  const choose = (id: string) => {
    const finding = findings.find((each) => each.id === id);
    if (finding) onChoose(finding);
  };
  return (
    <nav class="rail" aria-label={t('report_questions')}>
      <label class="pick">
        {t('report_goTo')}
        <select value={chosen ?? ''} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          <option value="">{words.count('report_questionCount', findings.length)}</option>
          {findings.map((finding) => (
            <option key={finding.id} value={finding.id}>
              {`${numbers.get(finding.id)}. ${words.question(finding.question)}`}
            </option>
          ))}
        </select>
      </label>
      <ol>
        {findings.map((finding) => (
          <li key={finding.id} class={finding.verdict}>
            <button
              type="button"
              aria-current={finding.id === chosen ? 'true' : undefined}
              onClick={() => onChoose(finding)}
            >
              <span class="verdict">
                <VerdictIcon verdict={finding.verdict} />
                <span class="number">{numbers.get(finding.id)}</span>
                {t(`verdict_${finding.verdict}`)}
              </span>
              <span id={`question-${finding.id}`}>{words.question(finding.question)}</span>
            </button>
            {finding.id === chosen && (
              <>
                <Answers finding={finding} columns={columns} words={words} />
                {ways(finding)}
              </>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

type AnswersProps = Pick<QuestionRailProps, 'columns' | 'words'> & { readonly finding: FindingView };

/** What each of the columns says to it. */
function Answers({ finding, columns, words }: AnswersProps) {
  return (
    <dl class="answers">
      {columns.map(({ article, copies }) => {
        // What a copy tells is told by its voice, also where the article itself was cut short of it.
        const told = new Set([article, ...copies].map(({ id }) => id));
        const values = finding.values.filter(({ evidence }) => evidence.some((item) => told.has(item.article)));
        return (
          <div key={article.id}>
            <dt>{article.outletName}</dt>
            <dd class={values.length === 0 ? 'not-said' : undefined}>
              {values.length === 0 ? words.t('report_notSaid') : values.map(({ text }) => text).join('; ')}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
