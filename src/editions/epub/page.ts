/** One file of text of an EPUB. */
import { XHTML } from '../../components/xml.ts';
import { element, type Child, type Element } from '../../components/tree.ts';
import { locale } from '../../strings/words.ts';

export const STYLE_SHEET = 'style.css';

export function page(title: string, ...body: Child[]): Element {
  return element(
    'html',
    {
      xmlns: XHTML,
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
      lang: locale.lang,
      'xml:lang': locale.lang,
    },
    element(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      element('title', {}, title),
      element('link', { rel: 'stylesheet', type: 'text/css', href: STYLE_SHEET }),
    ),
    element('body', {}, body),
  );
}
