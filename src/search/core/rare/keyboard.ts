/** Letters that slips of the hand exchange: neighbours on a keyboard, and the same key of AZERTY and of QWERTY. */

const ROWS = [
  ['azertyuiop', 'qsdfghjklm', 'wxcvbn'],
  ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
];
/** How far each row stands to the right of the first, in keys. */
const SHIFT = [0, 0.25, 0.75];

const neighbours = new Set(ROWS.flatMap(pairsOf));
const sameKey = new Set(['aq', 'qa', 'zw', 'wz']);

function pairsOf(rows: readonly string[]): string[] {
  const keys = rows.flatMap((row, y) => [...row].map((letter, x) => ({ letter, x: x + (SHIFT[y] ?? 0), y })));
  return keys.flatMap((a) =>
    keys
      .filter((b) => a !== b && Math.abs(a.y - b.y) <= 1 && Math.abs(a.x - b.x) <= 1)
      .map((b) => a.letter + b.letter),
  );
}

/** Whether two letters lie side by side or one above the other on AZERTY or QWERTY. */
export function areNeighbours(a: string, b: string): boolean {
  return neighbours.has(a + b);
}

/** Whether one key writes both letters, one on AZERTY, the other on QWERTY. */
export function shareKey(a: string, b: string): boolean {
  return sameKey.has(a + b);
}
