/** The language of what is read aloud. */

/** BCP 47 tag of the texts that a page offers to listen to; of the page itself where these come later. */
export function languageOf(place: Element): string {
  const said = document.querySelector('[data-spoken]') ?? place;
  return said.closest<HTMLElement>('[lang]')?.lang ?? '';
}
