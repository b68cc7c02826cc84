/** A state without findings: what it is, and what to do about it. */
import type { ComponentChildren } from 'preact';

interface NoticeProps {
  readonly title: string;
  readonly text: string;
  /** The way on: buttons, if any. */
  readonly children?: ComponentChildren;
}

export function Notice({ title, text, children }: NoticeProps) {
  return (
    <section class="notice">
      <h2>{title}</h2>
      <p>{text}</p>
      {children && <div class="choices">{children}</div>}
    </section>
  );
}
