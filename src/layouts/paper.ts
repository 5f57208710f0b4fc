/** The colour of the paper, for what lies around the page: the browser's bars, an installed window. */
export const paper = { light: '#faf6ec', dark: '#15130f' };
