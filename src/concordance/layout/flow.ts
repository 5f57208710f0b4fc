/** Layout of the flow chart: bands from older clauses through relations to divisions of the newer text. */
import { sankey, sankeyLinkHorizontal } from 'd3-sankey';

/** A node, its place and size in units of the view box; `value` counts correspondences. */
export interface FlowNode {
  id: string;
  column: 'from' | 'relation' | 'to';
  x: number;
  y: number;
  width: number;
  height: number;
  value: number;
}

export interface FlowBand {
  source: string;
  target: string;
  value: number;
  /** SVG path of the middle of the band, in units of the view box. */
  path: string;
  /** In units of the view box. */
  thickness: number;
}

export interface FlowLayout {
  nodes: FlowNode[];
  bands: FlowBand[];
}

/** In units of the view box: thickness of the nodes at both ends, and room for the label of one without height. */
export const NODE_WIDTH = 6;
const NODE_PADDING = 20;

interface Input {
  /** Ids by column, from the top. */
  columns: Record<FlowNode['column'], readonly string[]>;
  links: readonly { source: string; target: string; value: number }[];
  /** Size of the view box, margins for labels on both sides, and the width that labels of relations take between bands. */
  size: { width: number; height: number; margins: readonly [start: number, end: number]; label: number };
}

/**
 * Places nodes and bands in the order given, that of the texts: none is moved to
 * avoid crossings.
 *
 * @returns numbers rounded to hundredths, so that all machines give the same
 */
export function layoutFlow({ columns, links, size }: Input): FlowLayout {
  const used = new Set(links.flatMap(({ source, target }) => [source, target]));
  const nodes = Object.entries(columns).flatMap(([column, ids]) =>
    ids.filter((id) => used.has(id)).map((id) => ({ id, column: column as FlowNode['column'] })),
  );
  const depth = { from: 0, relation: 1, to: 2 };
  const graph = sankey<{ id: string; column: FlowNode['column'] }, object>()
    .nodeId(({ id }) => id)
    .nodeAlign(({ column }) => depth[column])
    .nodeSort(null)
    .linkSort(null)
    .nodeWidth(NODE_WIDTH)
    .nodePadding(NODE_PADDING)
    .extent([
      [size.margins[0], NODE_PADDING / 2],
      [size.width - size.margins[1], size.height - NODE_PADDING / 2],
    ])({ nodes: nodes.map((node) => ({ ...node })), links: links.map((link) => ({ ...link })) });
  // Bands end at the edges of the labels of relations, so that none runs beneath one.
  for (const node of graph.nodes.filter(({ column }) => column === 'relation')) {
    const middle = ((node.x0 ?? 0) + (node.x1 ?? 0)) / 2;
    [node.x0, node.x1] = [middle - size.label / 2, middle + size.label / 2];
  }
  const path = sankeyLinkHorizontal();
  return {
    nodes: graph.nodes.map(({ id, column, x0 = 0, x1 = 0, y0 = 0, y1 = 0, value = 0 }) => ({
      id,
      column,
      value,
      x: round(x0),
      y: round(y0),
      width: round(x1 - x0),
      height: round(y1 - y0),
    })),
    bands: graph.links.map((link) => ({
      source: nameOf(link.source),
      target: nameOf(link.target),
      value: link.value,
      path: (path(link) ?? '').replace(/\d+\.\d+/g, (figure) => String(round(Number(figure)))),
      thickness: round(link.width ?? 0),
    })),
  };
}

function nameOf(node: string | number | { id: string }): string {
  return typeof node === 'object' ? node.id : String(node);
}

function round(figure: number): number {
  return Math.round(figure * 100) / 100;
}
