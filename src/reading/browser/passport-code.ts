/** A QR code as a drawing of the page. */
import { codeOf, pathOf } from '../../components/qr.ts';
import { passportWords } from '../../strings/browser/passport.ts';

const SVG = 'http://www.w3.org/2000/svg';

export function codeFigure(address: string): SVGElement {
  const code = codeOf(address);
  const draw = (name: string, attributes: Record<string, string>) => {
    const made = document.createElementNS(SVG, name);
    for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
    return made;
  };
  const side = String(code.size);
  const figure = draw('svg', {
    class: 'code',
    role: 'img',
    'aria-label': passportWords.code,
    viewBox: `0 0 ${side} ${side}`,
    'shape-rendering': 'crispEdges',
  });
  // Dark on light in any appearance, as readers of codes expect.
  figure.append(
    draw('path', { d: `M0 0H${side}V${side}H0z`, fill: '#fff' }),
    draw('path', { d: pathOf(code), fill: '#000' }),
  );
  return figure;
}
