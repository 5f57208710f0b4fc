/**
 * A table as a workbook for spreadsheets (Office Open XML, ECMA-376): one sheet, every text kept as text, the names of
 * the columns in view. French Excel takes `;` for what parts the cells of a CSV, and opens this as it is.
 *
 * Made by hand, as the least form of it is six short files: libraries weigh a hundred times as much, and write the
 * day on which they ran.
 */
import { dayOf, pack } from '../components/archive.ts';
import { element, type Element } from '../components/tree.ts';
import { toXmlFile } from '../components/xml.ts';
import { columnType } from './column-types.ts';

export interface Table {
  /** Name of the sheet. */
  name: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OF_OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Places of the looks of cells in the list of styles. */
const HEAD = '1';
const TEXT = '2';

/** Least and most width of a column, in characters. */
const [NARROW, WIDE] = [8, 60];

/** The bytes of the workbook: the same for the same table and day. @param day `2026-11-26` */
export function workbookOf(table: Table, day: string): Promise<Buffer> {
  const files: [string, Element][] = [
    ['[Content_Types].xml', contentTypes()],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', book(table.name)],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', styles()],
    ['xl/worksheets/sheet1.xml', sheet(table)],
  ];
  return pack(
    files.map(([path, root]) => ({ path, bytes: Buffer.from(toXmlFile(root)) })),
    dayOf(day),
  );
}

function contentTypes(): Element {
  const part = (name: string, type: string) =>
    element('Override', { PartName: `/xl/${name}.xml`, ContentType: `${TYPES}.${type}+xml` });
  return element(
    'Types',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    part('workbook', 'sheet.main'),
    part('worksheets/sheet1', 'worksheet'),
    part('styles', 'styles'),
  );
}

function relations(targets: readonly (readonly [type: string, target: string])[]): Element {
  return element(
    'Relationships',
    { xmlns: RELATIONS },
    targets.map(([type, target], index) =>
      element('Relationship', { Id: `r${index + 1}`, Type: `${OF_OFFICE}/${type}`, Target: target }),
    ),
  );
}

function book(name: string): Element {
  return element(
    'workbook',
    { xmlns: MAIN, 'xmlns:r': OF_OFFICE },
    element('sheets', {}, element('sheet', { name, sheetId: '1', 'r:id': 'r1' })),
  );
}

/** Plain cells, heads in bold, and texts that break into lines; a text has the format that keeps it one when edited. */
function styles(): Element {
  const font = (...marks: Element[]) =>
    element('font', {}, ...marks, element('sz', { val: '11' }), element('name', { val: 'Calibri' }));
  const fill = (pattern: string) => element('fill', {}, element('patternFill', { patternType: pattern }));
  const look = (attributes: Record<string, string>, ...marks: Element[]) =>
    element('xf', { numFmtId: '0', fontId: '0', fillId: '0', borderId: '0', ...attributes }, ...marks);
  const AS_TEXT = { numFmtId: '49', applyNumberFormat: '1', xfId: '0' };
  return element(
    'styleSheet',
    { xmlns: MAIN },
    element('fonts', { count: '2' }, font(), font(element('b'))),
    element('fills', { count: '2' }, fill('none'), fill('gray125')),
    element('borders', { count: '1' }, element('border')),
    element('cellStyleXfs', { count: '1' }, look({})),
    element(
      'cellXfs',
      { count: '3' },
      look({ xfId: '0' }),
      look({ ...AS_TEXT, fontId: '1', applyFont: '1' }),
      look({ ...AS_TEXT, applyAlignment: '1' }, element('alignment', { vertical: 'top', wrapText: '1' })),
    ),
  );
}

function sheet({ columns, rows }: Table): Element {
  const types = columns.map(columnType);
  const last = `${columnName(columns.length - 1)}${rows.length + 1}`;
  const text = (place: string, style: string, value: string) =>
    element(
      'c',
      { r: place, s: style, t: 'inlineStr' },
      element('is', {}, element('t', { 'xml:space': 'preserve' }, value)),
    );
  const cell = (value: string, column: number, row: number): Element | null => {
    const place = `${columnName(column)}${row}`;
    if (value === '') return null;
    return types[column] === 'integer'
      ? element('c', { r: place }, element('v', {}, value))
      : text(place, TEXT, value);
  };
  return element(
    'worksheet',
    { xmlns: MAIN },
    element(
      'sheetViews',
      {},
      element(
        'sheetView',
        { workbookViewId: '0' },
        element('pane', { ySplit: '1', topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' }),
      ),
    ),
    element(
      'cols',
      {},
      columns.map((name, index) => {
        const width = widthOf([name, ...rows.map((row) => row[index] ?? '')]);
        const place = String(index + 1);
        return element('col', { min: place, max: place, width: String(width), customWidth: '1' });
      }),
    ),
    element(
      'sheetData',
      {},
      element(
        'row',
        { r: '1' },
        columns.map((name, index) => text(`${columnName(index)}1`, HEAD, name)),
      ),
      rows.map((row, index) =>
        element(
          'row',
          { r: String(index + 2) },
          row.map((value, column) => cell(value, column, index + 2)),
        ),
      ),
    ),
    element('autoFilter', { ref: `A1:${last}` }),
  );
}

/** `A` for 0, `AA` for 26. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

function widthOf(values: readonly string[]): number {
  const longest = Math.max(...values.flatMap((value) => value.split('\n').map((line) => line.length)));
  return Math.min(WIDE, Math.max(NARROW, longest + 2));
}
