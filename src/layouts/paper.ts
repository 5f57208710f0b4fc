/** The colour of the paper, for what lies around the page: the browser's bars, an installed window. */
export const paper = { light: '#fbf8f1', dark: '#171512' };
