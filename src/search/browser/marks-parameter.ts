/** Name of the query parameter, in the address of a clause, with the words to mark there. */
export const marksParameter = 'mots';
