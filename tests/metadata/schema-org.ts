/** The words of schema.org that the site uses, as a context at hand: what is not among them is lost in expansion. */
import jsonld from 'jsonld';

const WORDS = [
  ...['WebSite', 'WebPage', 'Legislation', 'CreativeWork', 'DefinedTerm', 'DefinedTermSet'],
  ...['Organization', 'Place', 'SearchAction', 'EntryPoint'],
  ...['name', 'alternateName', 'description', 'abstract', 'identifier', 'position', 'version', 'termCode'],
  ...['inLanguage', 'creator', 'publisher', 'locationCreated', 'isPartOf', 'mainEntity', 'about'],
  ...['inDefinedTermSet', 'potentialAction', 'target', 'urlTemplate', 'query-input'],
];

const term = (word: string, type: string) => [word, { '@id': `https://schema.org/${word}`, '@type': type }];

const context = {
  ...Object.fromEntries(WORDS.map((word) => [word, `https://schema.org/${word}`])),
  ...Object.fromEntries(['url', 'license'].map((word) => term(word, '@id'))),
  ...Object.fromEntries(
    ['datePublished', 'dateModified'].map((word) => term(word, 'https://schema.org/Date')),
  ),
};

export type Expanded = Record<string, unknown>;

/** Expands linked data. @throws Error where a word is not known, or another context is asked for */
export async function expand(printed: string): Promise<Expanded[]> {
  const options: jsonld.Options.Expand & { safe: boolean } = {
    // What would be lost is refused.
    safe: true,
    documentLoader: (url: string) =>
      url === 'https://schema.org'
        ? Promise.resolve({ documentUrl: url, document: { '@context': context } })
        : Promise.reject(new Error(`linked data asks for ${url}`)),
  };
  return await jsonld.expand(JSON.parse(printed) as jsonld.JsonLdDocument, options);
}

/** The first thing at the end of a path of words, from an expanded thing. */
export function follow(thing: Expanded | undefined, ...path: string[]): Expanded | undefined {
  return path.reduce<Expanded | undefined>((from, word) => {
    const values = from?.[`https://schema.org/${word}`] as Expanded[] | undefined;
    return values?.[0];
  }, thing);
}

/** The types of an expanded thing, without their vocabulary. */
export function typesOf(thing: Expanded | undefined): string[] {
  return ((thing?.['@type'] ?? []) as string[]).map((type) => type.replace('https://schema.org/', ''));
}
