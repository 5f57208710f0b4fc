/** Names, in the address of a clause, the words to be marked there. */
export const marksParameter = 'mots';
