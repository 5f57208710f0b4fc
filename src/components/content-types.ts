/** The media type of a file, by the end of its name. */
import { lookup } from 'mrmime';

export interface ContentType {
  /** Value of the Content-Type header, with the charset for text. */
  header: string;
  /** Whether it is text: readable as UTF-8, worth compressing. */
  isText: boolean;
}

/** Unknown endings, and Pagefind's own, are bytes: `application/octet-stream`. */
export function contentTypeOf(path: string): ContentType {
  const type = lookup(path) ?? (path.endsWith('.zim') ? 'application/x-zim' : 'application/octet-stream');
  const isText = /^text\/|[/+](json|xml)$/.test(type);
  return { header: isText ? `${type}; charset=utf-8` : type, isText };
}
