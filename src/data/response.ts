/** Responses of routes that make a file at build time. */
import { contentTypeOf } from '../components/content-types.ts';
import { release } from './order.ts';
import { workbookOf, type Table } from './workbook.ts';

/** A JSON file, indented by one space and ended by a line break. */
export function jsonFile(value: unknown, type = 'application/json'): Response {
  return new Response(`${JSON.stringify(value, null, 1)}\n`, { headers: { 'Content-Type': type } });
}

export function textFile(text: string, type: string): Response {
  return new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}

export async function workbookResponse(table: Table): Promise<Response> {
  const bytes = await workbookOf(table, release.date);
  return new Response(Uint8Array.from(bytes), { headers: { 'Content-Type': contentTypeOf('.xlsx').header } });
}
