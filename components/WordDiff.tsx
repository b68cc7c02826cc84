/** A wording, with the words that the other wording does not have set apart (as text: `em`, not colour alone). */
import { diffWords } from '../utils/app/word-diff.ts';

interface WordDiffProps {
  readonly text: string;
  readonly other: string;
}

export function WordDiff({ text, other }: WordDiffProps) {
  const [parts] = diffWords(text, other);
  return (
    <q class="wording">
      {parts.map((part, index) => {
        const key = `${index}:${part.text}`;
        return part.isShared ? <span key={key}>{part.text}</span> : <Differing key={key} text={part.text} />;
      })}
    </q>
  );
}

/** The space behind the last word is not underlined. */
function Differing({ text }: { readonly text: string }) {
  const words = text.trimEnd();
  return (
    <>
      <em class="differing">{words}</em>
      {text.slice(words.length)}
    </>
  );
}
