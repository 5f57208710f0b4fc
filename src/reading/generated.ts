/** Loads the generated MDX of a text unit. */
import { getEntry, render } from 'astro:content';

/**
 * The component that prints an instrument's description, a division's heading or a provision's words.
 *
 * @throws Error where the conversion made no page of the eId
 */
export async function printedText(eId: string) {
  const entry = await getEntry('edition', eId);
  if (entry === undefined) throw new Error(`no page was generated for ${eId}`);
  return (await render(entry)).Content;
}
