/** An outlet at a glance: its initials in a small frame. No colour of its own: marks rank nobody. */

export function OutletMark({ name }: { readonly name: string }) {
  return (
    <span class="outlet-mark" aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

/** Two letters: initials of the first two telling words, or the first two letters of a single one. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s.\-–]+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word) && !/^(?:the|www)$/i.test(word));
  const [first, second] = words;
  if (first === undefined) return [...name.trim()].slice(0, 2).join('').toUpperCase();
  const letters = second === undefined ? [...first].slice(0, 2) : [[...first][0], [...second][0]];
  return letters.join('').toUpperCase();
}
