/** A word for screen readers when differences appear in the page: politely, and once. */
import { useEffect, useState } from 'preact/hooks';

/** What `text` becomes later is not said again. */
export function Announcement({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('');
  // Only what comes into a region that was there before is read out.
  useEffect(() => setSaid((before) => before || text), [text]);
  return (
    <p class="sr-only" role="status">
      {said}
    </p>
  );
}
