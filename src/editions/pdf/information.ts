/** The information dictionary of a PDF, rewritten in place: no trace of the clock or the machine is left. */

/**
 * A PDF of the same length with fixed dates and creator. The creator is empty where the browser left too little room
 * for its name: a headless shell writes `Chromium` there, others their whole user agent.
 *
 * @param date `2024-05-10`
 * @throws Error where the file lacks these entries, or has too little room for the dates
 */
export function withFixedInformation(pdf: Uint8Array, date: string, creator: string): Uint8Array {
  // One byte a character, so that places in the string are places in the file.
  const text = Buffer.from(pdf).toString('latin1');
  const day = `(D:${date.replaceAll('-', '')}000000+00'00')`;
  const values: [key: string, value: string, shorter: string][] = [
    ['CreationDate', day, day],
    ['ModDate', day, day],
    ['Creator', `(${creator})`, '()'],
  ];
  const fixed = values.reduce((before, [key, ...value]) => replaced(before, key, ...value), text);
  return Buffer.from(fixed, 'latin1');
}

function replaced(text: string, key: string, value: string, shorter: string): string {
  const entry = new RegExp(String.raw`/${key} (\((?:[^()\\]|\\.)*\))`, 'g');
  const found = [...text.matchAll(entry)];
  const [only] = found;
  const room = only?.[1]?.length ?? 0;
  if (only === undefined || found.length !== 1 || room < shorter.length) {
    throw new Error(
      `the PDF has ${found.length} entries /${key} with room for ${room} characters: expected one with room for ${shorter.length}. This Chromium writes another form of PDF than the one known here`,
    );
  }
  const at = only.index + only[0].length - room;
  return text.slice(0, at) + (room < value.length ? shorter : value).padEnd(room) + text.slice(at + room);
}
