/** A reference as nodes, made of text alone. */
import { withShortCompounds } from '../../edition/short-compounds.ts';
import type { Piece } from '../references.ts';

/** @param address the element with the address @param day the day of consultation in words */
export function nodesOf(pieces: readonly Piece[], address: Element, day: string): Node[] {
  return pieces.flatMap((piece): Node[] => {
    if (piece.kind === 'address') return [address];
    if (piece.kind === 'day') return [document.createTextNode(piece.text.replace('…', day))];
    const words = withShortCompounds(piece.text).map(({ text, kept }) => {
      if (!kept) return document.createTextNode(text);
      const unbroken = document.createElement('span');
      unbroken.className = 'unbroken';
      unbroken.textContent = text;
      return unbroken;
    });
    if (!piece.italic) return words;
    const around = document.createElement('i');
    around.append(...words);
    return [around];
  });
}
