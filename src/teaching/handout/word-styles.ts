/** The styles of a handout in Word, by the names that its menu shows, so that a teacher changes each at one place. */
import type { IStylesOptions } from 'docx';

/** Half points. */
const SIZE = { body: 24, small: 20, title: 40, heading: 28, label: 21 };
/** Where the words of a question begin, in twentieths of a point: behind a number of two figures. */
const QUESTION = 560;
const INK = '1c1914';
const SOFT = '4a4339';
const serif = 'Georgia';
const sans = 'Arial';

export const wordStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: serif, size: SIZE.body, language: { value: 'fr-FR' } },
      paragraph: { spacing: { after: 120, line: 312, lineRule: 'auto' } },
    },
    title: { run: { size: SIZE.title, color: INK }, paragraph: { spacing: { after: 160 } } },
    heading1: {
      run: { size: SIZE.heading, color: INK },
      paragraph: { spacing: { before: 360, after: 80 }, keepNext: true },
    },
    heading2: {
      run: { font: sans, size: SIZE.label, bold: true, color: INK },
      paragraph: { spacing: { before: 220, after: 60 }, keepNext: true },
    },
    heading3: {
      run: { font: sans, size: SIZE.label, bold: true, color: SOFT },
      paragraph: { spacing: { before: 120, after: 60 }, keepNext: true },
    },
    footnoteText: {
      run: { size: SIZE.small },
      paragraph: { spacing: { after: 0, line: 240, lineRule: 'auto' } },
    },
  },
  characterStyles: [{ id: 'Strong', name: 'Strong', quickFormat: true, run: { bold: true } }],
  paragraphStyles: [
    {
      ...{ id: 'Quote', name: 'Quote', basedOn: 'Normal', quickFormat: true },
      run: { italics: false },
      paragraph: { spacing: { after: 60, line: 340, lineRule: 'auto' } },
    },
    {
      ...{ id: 'QuotedHeading', name: 'Citation, titre', basedOn: 'Quote', quickFormat: true },
      run: { size: 21, characterSpacing: 12 },
    },
    {
      ...{ id: 'QuotedItem', name: 'Citation, élément', basedOn: 'Quote', quickFormat: true },
      paragraph: { indent: { left: 340, hanging: 340 } },
    },
    {
      ...{ id: 'Question', name: 'Question', basedOn: 'Normal', quickFormat: true },
      paragraph: { spacing: { before: 160, after: 0 }, indent: { left: QUESTION, hanging: QUESTION } },
    },
    {
      ...{ id: 'Answer', name: 'Réponse', basedOn: 'Normal', quickFormat: true },
      paragraph: { spacing: { after: 0 }, indent: { left: QUESTION } },
    },
    {
      ...{ id: 'TeacherNote', name: 'Pour l’enseignant', basedOn: 'Normal', quickFormat: true },
      run: { size: 22 },
      paragraph: { spacing: { before: 80 }, indent: { left: QUESTION } },
    },
    {
      ...{ id: 'Source', name: 'Source', basedOn: 'Normal', quickFormat: true },
      run: { size: SIZE.small },
      paragraph: { spacing: { after: 40, line: 252, lineRule: 'auto' } },
    },
    {
      ...{ id: 'Code', name: 'Code', basedOn: 'Normal' },
      paragraph: { spacing: { before: 120, line: 240, lineRule: 'auto' } },
    },
    {
      ...{ id: 'Header', name: 'header', basedOn: 'Normal' },
      run: { font: sans, size: 18, color: SOFT },
    },
  ],
};
