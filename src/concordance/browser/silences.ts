/** Unfolds the subject of the newer text that the address leads to, on the page of silences and novelties. */
function unfoldTarget(): void {
  const target = document.getElementById(location.hash.slice(1));
  if (target instanceof HTMLDetailsElement) target.open = true;
}

addEventListener('hashchange', unfoldTarget);
unfoldTarget();
