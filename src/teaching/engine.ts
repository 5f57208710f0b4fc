/** Formats references by the styles' own files, with citeproc-js. Each style is read when it is first asked for. */
import { readFileSync } from 'node:fs';
import CSL from 'citeproc';
import { MARKS, type Style } from './references.ts';

const read = (name: string) => readFileSync(new URL(`csl/${name}`, import.meta.url), 'utf8');

const files: Record<Style, string> = {
  iso690: 'iso690-note-fr.csl',
  apa: 'apa.csl',
  chicago: 'chicago-notes.csl',
  mla: 'modern-language-association.csl',
};

/** Plain text, in which only italics are marked; quotation marks are those of the language. */
const FORMAT = 'concordance';
CSL.Output.Formats[FORMAT] = {
  ...CSL.Output.Formats['text'],
  '@font-style/italic': `${MARKS.italic}%%STRING%%${MARKS.italic}`,
};

/** What French guides say before the title of the whole, where the locale has the Latin `in`. */
const IN_FRENCH = ['<term name="in">in</term>', '<term name="in">dans</term>'] as const;

const items = new Map<string, object>();
const engines = new Map<string, InstanceType<typeof CSL.Engine>>();

/**
 * The reference of an item: that of a bibliography, or of a note where the style has notes only.
 *
 * @param item CSL-JSON
 * @param language BCP 47 tag: references are in French or in English
 * @returns text with a mark around what is set in italics
 */
export function format(item: object, style: Style, language: string): string {
  const engine = engineOf(style, language.startsWith('fr') ? 'fr-FR' : 'en-US');
  const id = `i${items.size}`;
  items.set(id, { ...item, id });
  engine.updateItems([id]);
  const [, entries] = engine.makeBibliography() || [{}, [engine.makeCitationCluster([{ id }])]];
  return (entries[0] ?? '').trim();
}

function engineOf(style: Style, language: string): InstanceType<typeof CSL.Engine> {
  const key = `${style} ${language}`;
  const known = engines.get(key);
  if (known !== undefined) return known;
  const system = {
    retrieveLocale: (asked: string) =>
      asked.startsWith('fr') ? read('locales-fr-FR.xml').replace(...IN_FRENCH) : read('locales-en-US.xml'),
    retrieveItem: (id: string) => items.get(id) ?? {},
  };
  const engine = new CSL.Engine(system, read(files[style]), language, true);
  engine.setOutputFormat(FORMAT);
  engines.set(key, engine);
  return engine;
}
