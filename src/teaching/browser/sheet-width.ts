/** Says whether there is room to show pages as they print, or their words run on. On paper they are pages always. */

/** Width that a page takes on a screen, in root ems: see `leaf.css`. */
const PAGE = 43.6;

export function watchWidth(place: HTMLElement): void {
  const look = () => {
    const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    place.classList.toggle('running-on', place.clientWidth < PAGE * root);
  };
  new ResizeObserver(look).observe(place);
  look();
}
