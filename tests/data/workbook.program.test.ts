/** Tables as workbooks: what a spreadsheet finds in them, and the same bytes each time. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { corpusColumns, corpusRows } from '../../src/data/corpus-table.ts';
import { correspondenceColumns, correspondenceRows } from '../../src/data/correspondence-table.ts';
import { workbookOf, type Table } from '../../src/data/workbook.ts';
import { wholeEdition } from '../convert/sources.ts';
import { unpack } from '../editions/archive.ts';
import { readSeparated } from '../separated-values.ts';
import { elementsBelow, readXml, textOf } from '../xml.ts';
import { pageAddress } from './data-orders.ts';

const edition = wholeEdition();
const DAY = '2026-11-26';
const tables: Table[] = [
  { name: 'corpus', columns: corpusColumns, rows: corpusRows(edition, pageAddress) },
  { name: 'correspondances', columns: correspondenceColumns, rows: correspondenceRows(edition, pageAddress) },
];

describe.each(tables.map((table) => [table.name, table] as const))('%s.xlsx', (_, table) => {
  test('has the same bytes each time, every value once in its place, every part it names, and no formula', async () => {
    const bytes = await workbookOf(table, DAY);
    expect((await workbookOf(table, DAY)).equals(bytes)).toBe(true);
    const files = await unpack(bytes);
    const named = [...(files.get('[Content_Types].xml')?.toString() ?? '').matchAll(/PartName="\/([^"]+)"/g)];
    expect(named).toHaveLength(3);
    for (const [, part = ''] of named) expect(files.has(part), part).toBe(true);
    const text = files.get('xl/worksheets/sheet1.xml')?.toString() ?? '';
    expect(text).not.toMatch(/<f[ >]/);
    const cells = [...elementsBelow(readXml(text))].filter(({ name }) => name === 'c');
    const written = cells.map((cell) => [cell.attributes['r'], textOf(cell)]);
    const letters = table.columns.map((_name, index) => String.fromCharCode(65 + index));
    const expected = [table.columns, ...table.rows].flatMap((row, index) =>
      row.flatMap((value, column) => (value === '' ? [] : [[`${letters[column] ?? ''}${index + 1}`, value]])),
    );
    expect(written).toEqual(expected);
  });
});

const soffice = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));
if (soffice === undefined) console.log('LibreOffice is not installed: workbooks were not opened with it.');

describe.runIf(soffice !== undefined)('LibreOffice opens them', () => {
  let folder = '';
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'workbook-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('with every text as it is: markers such as 2. and what begins like a formula stay text', async () => {
    const signs = [
      '2.',
      '1-2',
      '007',
      '=1+1',
      '+33',
      '-1',
      '@a',
      'ii.',
      '1er mai',
      "'a",
      ' a ',
      'a\nb',
      '« é »',
    ];
    const table: Table = {
      name: 'essai',
      columns: ['marker', 'firstLine'],
      rows: [
        ...signs.map((sign, index) => [sign, String(index)]),
        ...(tables[0]?.rows ?? []).slice(0, 60).map((row) => [row[4] ?? '', row[8] ?? '']),
      ],
    };
    const file = join(folder, 'essai.xlsx');
    writeFileSync(file, await workbookOf(table, DAY));
    const { status, stderr } = spawnSync(
      soffice ?? '',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        ...['--headless', '--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76,1'],
        ...['--outdir', folder, file],
      ],
      { encoding: 'utf8' },
    );
    expect(status, stderr).toBe(0);
    const read = readSeparated(readFileSync(join(folder, 'essai.csv'), 'utf8'), ',');
    expect(read).toEqual([[...table.columns], ...table.rows]);
  }, 60_000);
});
