/** Most texts that a sentence or a row of links names one by one; of more it says how many there are. */
export const MOST_NAMED = 4;
