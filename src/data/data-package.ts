/** The tables as a Data Package (https://datapackage.org/standard/data-package/): what is in each file and column. */
import { columnType } from './column-types.ts';
import { corpusColumns } from './corpus.ts';
import { correspondenceColumns } from './correspondence-table.ts';

export interface DataPackageOrder {
  /** Name of the package, and of the edition that made it. */
  title: string;
  creator: string;
  /** Public address of the page that documents it. */
  homepage: string;
  /** Address of the licence. */
  license: string;
  /** The state of the data. */
  version: string;
  released: string;
}

export function toDataPackage(order: DataPackageOrder): object {
  const table = (name: string, title: string, columns: readonly string[], keys: object) => ({
    name,
    title,
    path: `${name}.csv`,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: columns.map((column) => ({ name: column, type: columnType(column) })),
      ...keys,
      missingValues: [''],
    },
  });
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'concordance-mali',
    title: order.title,
    homepage: order.homepage,
    version: order.version,
    created: `${order.released}T00:00:00Z`,
    licenses: [{ name: 'CC-BY-4.0', path: order.license }],
    contributors: [{ title: order.creator, roles: ['creator'] }],
    resources: [
      table('corpus', 'Provisions', corpusColumns, { primaryKey: ['eId'] }),
      table('correspondances', 'Correspondences', correspondenceColumns, {
        primaryKey: ['id'],
        foreignKeys: ['from', 'to'].map((field) => ({
          fields: [field],
          reference: { resource: 'corpus', fields: ['eId'] },
        })),
      }),
    ],
  };
}
