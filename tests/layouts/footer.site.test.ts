/** Every page says who publishes, which state of the data it has, and where the originals are. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Release } from '../../src/model/release.ts';
import { words } from '../../src/strings/words.ts';
import { readCorpus } from '../site/corpus.ts';
import { attribute, elementsOf, readMarkup, textOf, withAncestors } from '../site/markup.ts';
import { pagesOf, readSite, siteNamed, type Site } from '../site/site.ts';
import { folded } from '../reading/witness.ts';

const release = Release.parse(parse(readFileSync('content/release.yaml', 'utf8')));
const day = words('site').date(release.date);
const when = folded(`Version ${release.version} des données, du ${day}.`);

function partOf(html: string, isPart: (name: string) => boolean) {
  const elements = elementsOf(readMarkup(html)).filter((one) =>
    withAncestors(one).some(({ tagName }) => isPart(tagName)),
  );
  const links = elements.filter(({ tagName }) => tagName === 'a');
  return {
    text: folded(
      elements
        .filter(({ tagName }) => tagName === 'p')
        .map((one) => textOf(one))
        .join(' '),
    ),
    links: links.map((link) => attribute(link, 'href') ?? ''),
  };
}

const footerOf = (html: string) => partOf(html, (name) => name === 'footer');

describe.each([
  { name: 'plain' as const, who: 'le projet Concordance.', address: null },
  { name: 'large' as const, who: 'l’école <d’Essai> & Cie.', address: 'mailto:edition@ecole.example' },
])('the site $name', ({ name, who, address }) => {
  const site: Site = siteNamed(name);

  test('names its publisher and the state of its data in the footer of every page, and leads to the originals', () => {
    const without = pagesOf(site).filter(({ html }) => {
      const { text, links } = footerOf(html);
      return (
        !text.includes(`Publié par ${who} ${when}`) || !links.includes(`${site.basePath}methode/#documents`)
      );
    });
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  test('says the same on the page on method, with the provenance of each text', () => {
    const html = readSite(site, '/methode/');
    const main = partOf(html, (element) => element === 'main');
    const said = folded(textOf(readMarkup(html)));
    expect(main.text).toContain(`Publié par ${who} ${when}`);
    expect(main.links.filter((link) => link.startsWith('mailto:'))).toEqual(
      address === null ? [] : [address],
    );
    expect(main.text.includes('Ce site n’indique pas d’adresse où écrire.')).toBe(address === null);
    expect(html).toMatch(/<h2 id="?documents/);
    for (const file of ['000_c051dd5bfaaadc7b.txt', '003_774d92d0db3c6a48.txt']) expect(said).toContain(file);
    expect(main.links).toEqual(
      expect.arrayContaining(['oci-2016', 'dialogue-2024'].map((id) => `${site.basePath}sources/${id}/`)),
    );
  });
});

describe('the texts in the footer', () => {
  const textsIn = (site: Site) => {
    const ids = new Set(readCorpus(site).instruments.map(({ id }) => `${site.basePath}${id}/`));
    const { links } = footerOf(readSite(site, '/methode/'));
    return { count: ids.size, named: links.filter((link) => ids.has(link)), links };
  };

  test('are named where they are few', () => {
    const { count, named } = textsIn(siteNamed('plain'));
    expect(named).toHaveLength(count);
    expect(count).toBe(2);
  });

  test('are counted where they are many, with a way to the choice of one: the footer grows no longer', () => {
    const site = siteNamed('thirds');
    const { count, named, links } = textsIn(site);
    expect(count).toBeGreaterThan(4);
    expect(named).toEqual([]);
    expect(links).toContain(`${site.basePath}#lire`);
    expect(readSite(site, '/')).toMatch(/id="?lire/);
  });
});
