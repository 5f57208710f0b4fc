/**
 * Relations of a provision to an older one. `prolonge`: same aim, same kind of
 * means. `precise`: goes further or makes it concrete. `reformule`: same
 * subject, other actor or approach. `ecarte`: contradicts or replaces it.
 */
export const relations = ['prolonge', 'precise', 'reformule', 'ecarte'] as const;
