/** What every page of a handout in Word has: its size, its margins, its running head, its numbers of lines. */
import {
  Header,
  LineNumberRestartFormat,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type IParagraphOptions,
  type ISectionPropertiesOptions,
} from 'docx';
import { handoutWords } from '../../strings/browser/handout.ts';
import type { Handout } from './handout.ts';
import { runningHead, type Imprint } from './said.ts';

/** Twentieths of a point, which Word counts in, in a millimetre. */
export const MM = 1440 / 25.4;

/** A4, with the margins of the sheet on paper; every fifth line has its number, through all sections. */
export const page: ISectionPropertiesOptions = {
  page: {
    size: { width: Math.round(210 * MM), height: Math.round(297 * MM) },
    margin: {
      top: Math.round(25 * MM),
      bottom: Math.round(20 * MM),
      left: Math.round(25 * MM),
      right: Math.round(25 * MM),
      header: Math.round(12 * MM),
    },
  },
  lineNumbers: {
    countBy: 5,
    restart: LineNumberRestartFormat.CONTINUOUS,
    distance: Math.round(4 * MM),
  },
};

export function headerOf(handout: Handout, imprint: Imprint): Header {
  const [before, between] = handoutWords.pageParts;
  return new Header({
    children: [
      unnumbered({
        style: 'Header',
        tabStops: [{ type: TabStopType.RIGHT, position: Math.round(160 * MM) }],
        children: [
          new TextRun({
            children: [
              runningHead(imprint, handout),
              new Tab(),
              before,
              PageNumber.CURRENT,
              between,
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  });
}

/** A paragraph of the edition or of the dossier’s author, whose lines are not counted. */
export function unnumbered(options: IParagraphOptions): Paragraph {
  return new Paragraph({ ...options, suppressLineNumbers: true });
}
