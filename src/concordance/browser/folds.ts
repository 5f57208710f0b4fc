/** Opens what is folded around the place that the address names: not all browsers do by themselves. */

function open(): void {
  const place = document.getElementById(location.hash.slice(1));
  const fold = place?.closest('details');
  if (!fold || fold.open) return;
  fold.open = true;
  place?.scrollIntoView();
}

addEventListener('hashchange', open);
open();
