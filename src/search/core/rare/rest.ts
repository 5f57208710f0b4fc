/** Lets the page answer keys between two parts of long work. */

export function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
