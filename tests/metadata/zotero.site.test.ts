/** What Zotero takes from the pages of the site. */
import { describe, expect, test } from 'vitest';
import { siteNamed } from '../site/site.ts';
import { headAt as headOn, headsOf } from './heads.ts';
import { zoteroItem } from './zotero.ts';

const site = siteNamed('plain');
const heads = headsOf(site);
const headAt = (path: string) => headOn(site, path);

describe('what Zotero takes', () => {
  const item = (path: string) => zoteroItem(headAt(path));
  const dialogue = 'Dialogue inter-Maliens pour la paix et la réconciliation nationale';

  test('from a clause and from a theme: a part of a text, by who issued it', () => {
    expect(item('/dialogue-2024/4/66/')).toMatchObject({
      itemType: 'bookSection',
      title: 'Recommandation 4.66',
      creators: [{ firstName: '', lastName: dialogue }],
      date: '2024/05/10',
      container: `Recommandations du ${dialogue}`,
      language: 'fr',
      url: `${site.publicUrl}dialogue-2024/4/66/`,
    });
    expect(item('/dialogue-2024/4/')).toMatchObject({
      itemType: 'bookSection',
      title: '4.\u00A0Sécurité et défense du territoire',
    });
    expect(item('/oci-2016/iii/')).toMatchObject({
      itemType: 'bookSection',
      title: 'Engagement iii',
      date: '2016/09/20',
    });
  });

  test('from a text: a report of who issued it', () => {
    expect(item('/oci-2016/')).toMatchObject({
      itemType: 'report',
      title: 'Communiqué du Groupe de contact de l’OCI sur le Mali',
      institution: 'Groupe de contact de l’Organisation de la coopération islamique sur le Mali',
      container: '',
    });
  });

  test.each(['/concordance/oci-2016/iii/dialogue-2024/1/12/', '/sujets/femmes/'])(
    'from what the edition says itself: a page of the site, %s',
    (path) => {
      expect(item(path)).toMatchObject({
        itemType: 'webpage',
        creators: [{ firstName: '', lastName: 'Projet Concordance' }],
        container: 'Concordance',
        rights: 'CC BY\u00A04.0'.replace('\u00A0', ' '),
      });
      expect(item(path).date).toMatch(/^\d{4}\/\d{2}\/\d{2}$/u);
    },
  );

  test('from every other page: a page of the site, with its title and address', () => {
    expect(item('/methode/')).toMatchObject({
      itemType: 'webpage',
      container: 'Concordance',
      url: `${site.publicUrl}methode/`,
    });
    const types = new Set(heads.map(({ head }) => zoteroItem(head).itemType));
    expect([...types].sort()).toEqual(['bookSection', 'report', 'webpage']);
  });
});
