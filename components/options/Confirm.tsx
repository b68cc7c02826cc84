/** A second word before something goes for good: what it is, in numbers, and the two ways on. */

interface ConfirmProps {
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

export function Confirm({ text, yes, no, onYes, onNo }: ConfirmProps) {
  return (
    <div class="confirm" role="alert">
      <p>{text}</p>
      <div class="row">
        <button type="button" onClick={onYes}>
          {yes}
        </button>
        <button type="button" onClick={onNo}>
          {no}
        </button>
      </div>
    </div>
  );
}
