/**
 * Scripts that carry files. A page opened from disk may fetch nothing, but it may load a script, which
 * sends its files to `carried-fetch.ts` by an event.
 */
import { contentTypeOf } from '../../components/content-types.ts';

/** A file as carried by a script. */
export interface CarriedFile {
  /** Its media type. */
  type: string;
  /** Its bytes: as text where they are UTF-8, else as base64. */
  text?: string;
  base64?: string;
}

/** Files of a group, by path from the root of the site. */
export type CarriedFiles = Record<string, CarriedFile>;

export function carry(path: string, bytes: Uint8Array): CarriedFile {
  const { header, isText } = contentTypeOf(path);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return isText
    ? { type: header, text: buffer.toString('utf8') }
    : { type: header, base64: buffer.toString('base64') };
}

/** The script of a group, which sends its files by the event `porte` on its own element and defines no name. */
export function carryingScript(files: CarriedFiles): string {
  return `document.currentScript.dispatchEvent(new CustomEvent('porte',{detail:${JSON.stringify(files)}}));\n`;
}
