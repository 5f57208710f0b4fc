/** Files of data for programs of the field and spreadsheets, which neither a browser keeps nor the edition from disk has. */

const FOR_PROGRAMS =
  /^donnees\/((akn|tei)\/.+\.xml|edition\.(jsonld|ttl)|revisions\.atom|datapackage\.json|[^/]+\.(xlsx|zip))$|\/(texte\.txt|index\.json)$/;

/** Whether a file is one of them. @param file path from the root of the site */
export function isForPrograms(file: string): boolean {
  return FOR_PROGRAMS.test(file);
}
