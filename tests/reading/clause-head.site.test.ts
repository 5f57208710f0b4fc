/** What the page of a clause says of it: in its heading, who speaks, where and when, and the subject of its sentence. */
import { describe, expect, test } from 'vitest';
import { clauseName } from '../../src/edition/names.ts';
import { oci } from '../convert/project.ts';
import { open, openBrowser, sharedPage, widths } from '../site/browser.ts';
import { elementsOf, hasClass, textOf } from '../site/markup.ts';
import { addressOf } from '../site/site.ts';
import { clauses, elementsOn, site } from './clauses.ts';
import { folded } from './witness.ts';

const browser = await openBrowser();
const freshPage = sharedPage(browser);

describe('every clause says', () => {
  const heads = clauses.map(({ eId, path }) => {
    const elements = elementsOn(path);
    const headings = elements.filter(({ tagName }) => tagName === 'h1').map((one) => folded(textOf(one)));
    const imprint = elements.filter((one) => hasClass(one, 'imprint')).map((one) => folded(textOf(one)));
    return { eId, headings, imprint };
  });

  test('in one heading what it is', () => {
    const expected = clauses.map(({ eId, num }) => {
      const [text, ...rest] = eId.split('/');
      if (text === 'dialogue-2024') return { eId, headings: [`Recommandation ${rest.join('.')}`] };
      const provision = oci.provisions.find((one) => one.eId === eId) ?? expect.fail(eId);
      return { eId, headings: [folded(`Engagement ${num} ${clauseName(oci, provision)}`)] };
    });
    expect(heads.map(({ eId, headings }) => ({ eId, headings }))).toEqual(expected);
  });

  test('who speaks, spelled out, where and when', () => {
    const said: Record<string, string> = {
      'oci-2016':
        '2016 Communiqué du Groupe de contact de l’Organisation de la coopération islamique sur le Mali, New York, 20 septembre 2016',
      'dialogue-2024':
        '2024 Recommandations du Dialogue inter-Maliens pour la paix et la réconciliation nationale, Bamako, 10 mai 2024',
    };
    expect(heads.map(({ imprint }) => imprint)).toEqual(
      clauses.map(({ eId }) => [said[eId.split('/')[0] ?? '']]),
    );
  });

  test('if it goes on with a sentence, its subject, as the edition’s own words', () => {
    const subjects = clauses.map(({ path }) => {
      const elements = elementsOn(path);
      const printed = elements.filter((one) => hasClass(one, 'said'));
      return printed
        .flatMap(elementsOf)
        .filter((one) => hasClass(one, 'by-edition'))
        .map((one) => textOf(one));
    });
    expect(subjects).toEqual(
      clauses.map(({ eId }) => (eId.startsWith('oci-2016/') ? ['[Le Groupe de contact]'] : [])),
    );
  });
});

test('the subject stands on the line of the words, and a reader who copies these copies them alone', async () => {
  const page = await freshPage({ viewport: widths.desk });
  await open(page, addressOf(site, '/oci-2016/iii/'));
  const added = await page.locator('.said > [data-edition]').boundingBox();
  const first = await page
    .locator('.said .words')
    .evaluate(
      (words) => words.getClientRects()[0]?.top ?? words.querySelector('p')?.getClientRects()[0]?.top,
    );
  expect(Math.abs((added?.y ?? 0) - (first ?? Number.NaN))).toBeLessThan(8);
  const selected = await page.evaluate(() => {
    const said = document.querySelector('.said');
    if (said !== null) getSelection()?.selectAllChildren(said);
    return getSelection()?.toString() ?? '';
  });
  const clause = clauses.find(({ eId }) => eId === 'oci-2016/iii');
  expect(folded(selected).replace(/^iii\.\s*/, '')).toBe(folded(clause?.text ?? ''));
});
