/** A row of boxes to tick: what is unticked is hidden. */

export interface ChoiceBarProps<Key extends string> {
  readonly label: string;
  readonly choices: readonly { readonly key: Key; readonly text: string }[];
  readonly hidden: ReadonlySet<Key>;
  readonly onChange: (hidden: ReadonlySet<Key>) => void;
}

export function ChoiceBar<Key extends string>({ label, choices, hidden, onChange }: ChoiceBarProps<Key>) {
  if (choices.length < 2) return null;
  const toggle = (key: Key) => {
    const next = new Set(hidden);
    if (!next.delete(key)) next.add(key);
    onChange(next);
  };
  return (
    <fieldset class="choices">
      <legend>{label}</legend>
      {choices.map(({ key, text }) => (
        <label key={key} class="choice">
          <input type="checkbox" checked={!hidden.has(key)} onChange={() => toggle(key)} />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
