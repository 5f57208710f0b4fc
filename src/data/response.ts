/** Responses of routes that make a file at build time. */

/** A JSON file, indented by one space and ended by a line break. */
export function jsonFile(value: unknown, type = 'application/json'): Response {
  return new Response(`${JSON.stringify(value, null, 1)}\n`, { headers: { 'Content-Type': type } });
}

export function textFile(text: string, type: string): Response {
  return new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}
