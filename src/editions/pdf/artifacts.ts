/**
 * Marks what a page paints beside its tagged content as artifacts, which readers aloud pass over: heads and feet of pages,
 * rules, grounds. Chromium leaves them bare; PDF/UA allows no content that is neither (ISO 14289-1, 7.1).
 */
import { operatorsOf } from './operators.ts';

/** Operators that begin a path or go on with it, paint it, and show text or a picture. */
const CONSTRUCTING = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're']);
const PAINTING = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
const SHOWING = new Set(['Tj', 'TJ', "'", '"', 'Do', 'sh']);
/** Operators over which an artifact may not reach: they open or close what is around it. */
const PARTING = new Set(['BT', 'ET', 'q', 'Q', 'BDC', 'BMC', 'EMC']);

interface Stretch {
  start: number;
  end: number;
}

/** The stretches of a content stream that paint outside marked content, joined where only settings stand between. */
export function bareStretches(content: string): Stretch[] {
  const bare: Stretch[] = [];
  let depth = 0;
  let path: number | null = null;
  let open: Stretch | null = null;
  for (const { name, start, end } of operatorsOf(content)) {
    if (PARTING.has(name)) open = null;
    if (name === 'BDC' || name === 'BMC') depth += 1;
    else if (name === 'EMC') depth -= 1;
    else if (CONSTRUCTING.has(name)) path ??= start;
    else if (depth === 0 && (PAINTING.has(name) || SHOWING.has(name))) {
      if (open === null) bare.push((open = { start: path ?? start, end }));
      else open.end = end;
    }
    if (PAINTING.has(name) || name === 'n') path = null;
  }
  return bare;
}

/** The content stream with those stretches marked. */
export function withArtifacts(content: string): string {
  const bare = bareStretches(content);
  const parts = bare.map(({ start, end }, index) => {
    const before = content.slice(bare[index - 1]?.end ?? 0, start);
    return `${before}/Artifact BMC\n${content.slice(start, end)}\nEMC`;
  });
  return parts.join('') + content.slice(bare.at(-1)?.end ?? 0);
}
