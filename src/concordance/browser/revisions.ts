/** An address of a line that once stood on the page of all revisions leads on to where it stands now. */
// Not by `:target`, which browsers match only after the page's scripts have run.
const moved = document.getElementById(location.hash.slice(1));
if (moved instanceof HTMLAnchorElement) location.replace(moved.href);
