/** The links between the parts. */
import { describe, expect, test } from 'vitest';
import { readSite, siteNamed } from '../site/site.ts';
import { concordanceOf, verbs } from './ties.ts';

const site = siteNamed('plain');
const { correspondences, repetitions, novelties, silences } = concordanceOf(site);

describe('a clause’s page', () => {
  const text = (path: string) =>
    readSite(site, path)
      .replace(/<[^>]+>/g, ' ')
      .replace(/&#39;/g, '’')
      .replace(/\s+/g, ' ');

  test('says each of its correspondences in its own direction', () => {
    const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
    for (const { from, to, relation } of correspondences) {
      const { forwards = '', backwards = '' } = verbs[relation] ?? {};
      const older = from.split('/').at(-1) ?? '';
      const newer = to.split('/').slice(1).join('.');
      expect(text(`/${to}/`)).toContain(`${capital(forwards)} 2016 engagement ${older} `);
      expect(text(`/${from}/`)).toContain(`${capital(backwards)} 2024 recommandation ${newer} `);
    }
  });

  test('has all of them, with reason and caution, and links to the page of the two', () => {
    for (const eId of ['oci-2016/vi', 'dialogue-2024/4/66', 'dialogue-2024/5/28']) {
      const html = readSite(site, `/${eId}/`);
      const own = correspondences.filter(({ from, to }) => from === eId || to === eId);
      expect(own.length).toBeGreaterThan(0);
      for (const { from, to, rationale, caution } of own) {
        expect(html).toContain(rationale);
        if (caution !== null) expect(html).toContain(caution);
        expect(html).toContain(`href="/concordance/${from}/${to}/"`);
      }
    }
  });

  test('says plainly where there is none, and of which subject it is', () => {
    const [novelty] = novelties;
    const page = text(`/${novelty?.provisions[0]}/`);
    expect(page).toContain('rien n’y correspond dans l’autre texte');
    expect(page).toContain(novelty?.subject);
  });

  test('names the clauses that ask for the same, both ways', () => {
    for (const { provisions } of repetitions) {
      for (const eId of provisions) {
        const html = readSite(site, `/${eId}/`);
        for (const other of provisions) if (other !== eId) expect(html).toContain(`href="/${other}/"`);
      }
    }
  });
});

test('the pages of silences and repetitions hold all of them', () => {
  const html = readSite(site, '/concordance/silences/');
  const silent = html.replace(/<[^>]+>/g, '').replace(/\s\[sic\]/gu, '');
  for (const { explanation, quote } of silences) {
    expect(silent).toContain(explanation);
    expect(silent).toContain(quote);
  }
  for (const { subject, subjects, provisions } of novelties) {
    expect(silent).toContain(subject);
    expect(subjects.length).toBeGreaterThan(0);
    for (const id of subjects) {
      expect(html).toContain(`href="/sujets/${id}/"`);
      expect(readSite(site, `/sujets/${id}/`)).toContain(`>${subject}</a>`);
    }
    for (const eId of provisions) expect(html).toContain(`href="/${eId}/"`);
  }
  const [, index = ''] = /<nav class="list-index[^>]*>([^]*?)<\/nav>/.exec(html) ?? [];
  const anchors = Array.from(index.matchAll(/href="#([^"]+)"/g), ([, anchor = '']) => anchor);
  const silentClauses = new Set(silences.map(({ provision }) => provision)).size;
  expect(anchors.length).toBe(silentClauses + 2);
  for (const anchor of anchors) expect(html).toContain(`id="${anchor}"`);
  const repeated = readSite(site, '/concordance/repetitions/');
  for (const { provisions } of repetitions)
    for (const eId of provisions) expect(repeated).toContain(`href="/${eId}/"`);
});
