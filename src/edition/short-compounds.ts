/** Words with a short first part and a hyphen, as in `inter-Maliens`, `SHA-256`: that part is lost at the end of a line. */

const COMPOUND = /(\p{L}+(?:-[\p{L}\p{N}]+)+)/u;
const SHORT_FIRST = /^\p{L}{2,5}-/u;

/** A name in stretches; those `kept` are to stay on one line. */
export function withShortCompounds(name: string): { text: string; kept: boolean }[] {
  return name
    .split(COMPOUND)
    .map((text, index) => ({ text, kept: index % 2 === 1 && SHORT_FIRST.test(text) }))
    .filter(({ text }) => text !== '');
}
