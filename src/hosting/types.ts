/** The media types of the site's files, for servers whose own lists lack some. */
import { contentTypeOf } from '../components/content-types.ts';

const ENDINGS = [
  ...['html', 'js', 'json', 'jsonld', 'webmanifest', 'xml', 'txt', 'md', 'css', 'csv', 'tsv'],
  ...['svg', 'png', 'jpg', 'epub', 'pdf', 'zip', 'zim', 'xlsx', 'ttl', 'atom'],
];

export interface TypeOfFiles {
  /** Value of the Content-Type header. */
  type: string;
  /** Ends of the names of files, without a dot. */
  endings: string[];
}

/** One entry a type. */
export function typesOfFiles(): TypeOfFiles[] {
  const byType = new Map<string, string[]>();
  for (const ending of ENDINGS) {
    const type = contentTypeOf(`.${ending}`).header;
    byType.set(type, [...(byType.get(type) ?? []), ending]);
  }
  return [...byType].map(([type, endings]) => ({ type, endings }));
}
