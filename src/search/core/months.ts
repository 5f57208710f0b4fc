/** The months as dates of French texts name them, folded. */
export const months =
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' ');
