import { errorAt, type Diagnostic } from '../../model/diagnostic.ts';
import type { Item, Part, Provision } from '../../model/edition.ts';
import { pathOf } from '../../model/site-paths.ts';
import { foldWhiteSpace } from '../../model/white-space.ts';
import type { Line } from '../emend/emend.ts';
import { markerForm, type Marker } from './marker.ts';
import { paragraphsOf, passageOf, span } from './passage.ts';
import { segmentOf, type BodyRules, type Parent } from './rules.ts';
import { checkSeries } from './sequence.ts';

/**
 * Parses a clause from its marker and the lines up to the next marker.
 *
 * @param file name of the witness, for diagnostics
 * @param parent the division, or the instrument where it has none
 * @returns the clause, with a diagnostic for each item out of order and each marker without text
 */
export function parseClause(
  file: string,
  rules: BodyRules,
  parent: Parent,
  marker: Marker,
  following: readonly Line[],
): { clause: Provision; diagnostics: Diagnostic[] } {
  const lines: Line[] = [{ number: marker.line.number, text: marker.rest }, ...following];
  const { items, diagnostics } = findItems(file, rules, lines.slice(1));
  const firstItem = items[0]?.line.number ?? Number.POSITIVE_INFINITY;
  const body: Part[] = paragraphsOf(
    lines.filter((line) => line.number < firstItem),
    rules.clauses.paragraphs,
  ).map((passage) => ({ type: 'paragraph', ...passage }));
  const listed: Item[] = [];
  for (const [index, item] of items.entries()) {
    const next = items[index + 1]?.line.number ?? Number.POSITIVE_INFINITY;
    const rest = lines.filter((line) => line.number > item.line.number && line.number < next);
    const passage = passageOf([{ number: item.line.number, text: item.rest }, ...rest]);
    if (passage === null) diagnostics.push(empty(file, item.line, `the item ${item.printed}`));
    else {
      const own = item.line.number;
      listed.push({
        ...passage,
        lines: [own, passage.lines[1]],
        marker: item.printed,
        position: index + 1,
        parts: [],
      });
    }
  }
  if (listed.length > 0) body.push({ type: 'list', items: listed, lines: span(listed) });
  if (body.length === 0) diagnostics.push(empty(file, marker.line, `the clause ${marker.printed}`));
  const eId = `${parent.eId}/${segmentOf(marker.num)}`;
  const clause: Provision = {
    eId,
    kind: 'clause',
    division: parent.isDivision ? parent.eId : null,
    marker: marker.printed,
    num: marker.num,
    body,
    lines: [marker.line.number, body.at(-1)?.lines[1] ?? marker.line.number],
    path: pathOf(eId),
  };
  return { clause, diagnostics };
}

interface FoundItem {
  line: Line;
  printed: string;
  rest: string;
}

function findItems(
  file: string,
  { items, prose }: BodyRules,
  lines: readonly Line[],
): { items: FoundItem[]; diagnostics: Diagnostic[] } {
  if (items === undefined) return { items: [], diagnostics: [] };
  if (items.numbering === undefined) {
    const bullet = foldWhiteSpace(items.marker);
    const found = lines.flatMap((line) => {
      const text = line.text.trimStart();
      return text.startsWith(bullet) ? [{ line, printed: bullet, rest: text.slice(bullet.length) }] : [];
    });
    return { items: found, diagnostics: [] };
  }
  const form = markerForm({ marker: items.marker, numbering: items.numbering, spelled: {} }, prose);
  const candidates = lines.map((line) => form.match(line)).filter((marker) => marker !== null);
  const { markers, diagnostics } = checkSeries(file, candidates, form, [[1]]);
  return { items: markers, diagnostics };
}

function empty(file: string, line: Line, what: string): Diagnostic {
  return errorAt(
    { file, line: line.number, column: 1 },
    'text-missing',
    `${what} has no text`,
    'compare this place with the source',
  );
}
