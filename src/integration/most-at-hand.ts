/** Setting of the tests: most clauses whose texts are at hand, to build a small edition as a large one. */
export function mostAtHand(): number | undefined {
  const set = process.env['SITE_ATHAND'];
  return set === undefined || set === '' ? undefined : Number(set);
}
