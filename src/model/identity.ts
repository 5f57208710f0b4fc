/** Ids and short references, made from printed markers. They never change. */

/** Anchor of a provision on a page of several texts, from its eId: `dialogue-2024-4-66`. */
export function eIdAnchor(eId: string): string {
  return eId.replaceAll('/', '-');
}

/** Id and anchor of the correspondence of two provisions: `oci-2016-ii--dialogue-2024-1-14`. */
export function correspondenceId(from: string, to: string): string {
  return `${eIdAnchor(from)}--${eIdAnchor(to)}`;
}

/** Short reference: `DIM 4.66`, `OCI ii`. A number that begins with its division's is not prefixed: `1.7`. */
export function usualReference(siglum: string, num: string, division: string | null): string {
  return `${siglum} ${within(num, division)}`;
}

function within(num: string, division: string | null): string {
  return division !== null && !num.startsWith(`${division}.`) ? `${division}.${num}` : num;
}

/** A clause, as far as a reference names it. */
export interface Referred {
  siglum: string;
  num: string;
  /** Number of its division, null outside one. */
  division: string | null;
  /** Whether a clause before it in the text has the number too. */
  isRepeated: boolean;
  /** The template of its text: `{siglum} art. {num}`; undefined for the usual one. */
  template: string | undefined;
}

/** `4.66`, `ii`; the number alone where the template names no division, if no clause before it has it. */
export function numberOf({ num, division, isRepeated, template }: Referred): string {
  const isAlone = template?.includes('{division}') === false && !isRepeated;
  return isAlone ? num : within(num, division);
}

/** Short reference by the template of a text: `CONST art. 42`. */
export function shortReference(clause: Referred): string {
  const { siglum, num, division, template } = clause;
  if (template === undefined) return usualReference(siglum, num, division);
  return template
    .replace('{siglum}', () => siglum)
    .replace(/(?:\{division\}.*?)?\{num\}/u, () => numberOf(clause));
}

/** The last part of an address, from a number as printed: `66`, `1.7`, `2-bis`, `l-111-1`. */
export function segmentOf(num: string): string {
  return (
    num
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      // A dot between two numbers is kept, as in `1.7` and `1.a`; behind a letter it ends an abbreviation.
      .replace(/(^|[^0-9])\.|\.(?![a-z0-9])/gu, '$1-')
      .replace(/[^a-z0-9.]+/gu, '-')
      .replace(/^-|-$/gu, '')
  );
}
