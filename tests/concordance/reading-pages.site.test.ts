/** The pages that read a commitment, a theme, a correspondence. */
import { describe, expect, test } from 'vitest';
import { openBrowser, sharedPage, widths } from '../site/browser.ts';
import { readSite, siteNamed, addressOf } from '../site/site.ts';
import { folded, plain } from './page-words.ts';
import { concordanceOf, themeOf } from './ties.ts';

const site = siteNamed('plain');
const browser = await openBrowser();
const fresh = sharedPage(browser);
const { correspondences, silences, novelties } = concordanceOf(site);
const text = (path: string) => plain(readSite(site, path));
const olderClauses = [...new Set(correspondences.map(({ from }) => from))];

/** Opens a page and gives its headings in order, with their levels. */
async function headings(path: string): Promise<{ level: number; text: string }[]> {
  const page = await fresh({ viewport: widths.phone });
  await page.goto(addressOf(site, path));
  const found = await page.locator('main :is(h1, h2, h3, h4)').evaluateAll((all) =>
    all.map((heading) => ({
      level: Number(heading.tagName.slice(1)),
      text: heading.textContent.replace(/[\s\u00A0\u202F]+/g, ' ').trim(),
    })),
  );
  return found;
}

test('on a phone too the year and the number of a tie are heard as two', async () => {
  const page = await fresh({ viewport: widths.phone });
  await page.goto(addressOf(site, '/concordance/oci-2016/iii/'));
  expect(await page.getByRole('link', { name: '2024 1.12', exact: true }).count()).toBe(1);
  await page.setViewportSize(widths.desk);
  expect(await page.getByRole('link', { name: '2024 recommandation 1.12', exact: true }).count()).toBe(1);
});

describe('the page of a commitment', () => {
  test('there is one for each, with all its ties, their reasons and cautions, and its silences', () => {
    expect(olderClauses.length).toBeGreaterThan(10);
    for (const eId of olderClauses) {
      const html = readSite(site, `/concordance/${eId}/`);
      const page = plain(html);
      for (const tie of correspondences.filter(({ from }) => from === eId)) {
        expect(html).toContain(`id="${tie.id}"`);
        expect(html).toContain(`href="/concordance/${tie.from}/${tie.to}/"`);
        expect(page).toContain(folded(tie.rationale));
        if (tie.caution !== null) expect(page).toContain(folded(tie.caution));
      }
      for (const { provision, explanation } of silences) {
        if (provision === eId) expect(page).toContain(folded(explanation));
      }
    }
  });

  test('it asks a question and answers with a sentence that counts', () => {
    const page = text('/concordance/oci-2016/vii/');
    const own = correspondences.filter(({ from }) => from === 'oci-2016/vii');
    expect(own.map(({ strength }) => strength > 1).sort()).toEqual([false, false, false, true]);
    expect(page).toContain(
      'Que dit le texte de 2024 sur les hostilités à Kidal, le cessez-le-feu et l’accord d’Alger ?',
    );
    expect(page).toContain(
      'Quatre recommandations correspondent à l’engagement vii : une par un lien fort ou net, qui le reformule, et trois par un lien discutable. De ses trois points, un est sans correspondance.',
    );
  });

  test('its points stand in reading order, the silent one in its place, the weak ties last under a heading', async () => {
    expect(await headings('/concordance/oci-2016/vii/')).toEqual([
      {
        level: 1,
        text: 'Que dit le texte de 2024 sur les hostilités à Kidal, le cessez-le-feu et l’accord d’Alger ?',
      },
      {
        level: 2,
        text: 'L’appel aux protagonistes et aux Mouvements « responsables de la violence à Kidal et dans ses environs » à mettre fin aux hostilités',
      },
      { level: 3, text: '3 liens discutables' },
      { level: 4, text: 'Est reformulé par 2024 recommandation 1.4 Paix et réconciliation' },
      { level: 4, text: 'Est reformulé par 2024 recommandation 4.46 Sécurité et défense' },
      { level: 4, text: 'Est reformulé par 2024 recommandation 4.47 Sécurité et défense' },
      { level: 2, text: 'L’appel à respecter le cessez-le-feu de mai 2014' },
      {
        level: 2,
        text: 'L’appel aux protagonistes et aux Mouvements à s’engager dans la mise en œuvre de l’Accord',
      },
      { level: 3, text: 'Est reformulé par 2024 recommandation 1.12 Paix et réconciliation' },
    ]);
  });

  test('the words of the commitment stay whole, its subject in brackets apart, and lead to the points', async () => {
    const page = await fresh({ viewport: widths.phone });
    await page.goto(addressOf(site, '/concordance/oci-2016/iii/'));
    const held = page.locator('.held-words');
    expect(await held.locator('[data-edition]').textContent()).toContain('[Le Groupe de contact]');
    const words = await held.locator('p:not(.to-point)').allTextContents();
    expect(folded(words.join(' '))).toMatch(/a rappelé la signature .* au Mali et a exhorté .* cet accord ;/);
    await held.getByRole('link', { name: 'Point 2, 1 correspondance' }).click();
    const top = await page.locator('#point-2').evaluate((point) => point.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(120);
  });

  test('on a wide screen the commitment stays in view while its ties are read, on a phone it does not stick', async () => {
    for (const [viewport, stays] of [
      [widths.desk, true],
      [widths.phone, false],
    ] as const) {
      const page = await fresh({ viewport });
      await page.goto(addressOf(site, '/concordance/oci-2016/vi/'));
      await page.locator('.point').last().scrollIntoViewIfNeeded();
      await page.locator('#point-4').scrollIntoViewIfNeeded();
      const { bottom } = await page.locator('.held').evaluate((held) => held.getBoundingClientRect());
      expect(bottom > 0).toBe(stays);
    }
  });

  test('the longest is at most 17,000 px long on a phone, with everything laid out', async () => {
    const page = await fresh({ viewport: { width: 390, height: 844 } });
    await page.goto(addressOf(site, '/concordance/oci-2016/vi/'));
    const { height, over } = await page.evaluate(() => ({
      height: document.documentElement.scrollHeight,
      over: document.documentElement.scrollWidth - innerWidth,
    }));
    expect(height).toBeLessThanOrEqual(17_000);
    expect(over).toBeLessThanOrEqual(0);
  });
});

describe('the page of a theme', () => {
  test('has its tied clauses by commitment, and its subjects without a tie', () => {
    const themes = new Set(correspondences.map(({ to }) => themeOf(to)));
    expect(themes.size).toBe(5);
    for (const theme of themes) {
      const html = readSite(site, `/concordance/${theme}/`);
      const page = plain(html);
      for (const tie of correspondences.filter(({ to }) => themeOf(to) === theme)) {
        expect(html).toContain(`id="${tie.id}"`);
        expect(html).toContain(`href="/concordance/${tie.from}/${tie.to}/"`);
        if (tie.strength > 1) expect(page).toContain(folded(tie.rationale));
      }
      for (const { subject, provisions } of novelties) {
        const own = provisions.filter((eId) => themeOf(eId) === theme);
        if (own.length > 0) expect(page).toContain(folded(subject));
        for (const eId of own) expect(html).toContain(`href="/${eId}/"`);
      }
    }
  });

  test('counts what is tied and what is not, all of it', () => {
    const page = text('/concordance/dialogue-2024/4/');
    const tied = new Set(
      correspondences.filter(({ to }) => themeOf(to) === 'dialogue-2024/4').map(({ to }) => to),
    );
    expect(page).toContain('Que dit le texte de 2016 sur « Sécurité et défense » ?');
    expect(page).toContain(`Sur 81 recommandations, ${tied.size} ont une correspondance en 2016`);
    expect(page).toContain(`Les ${81 - tied.size} autres portent sur`);
  });
});
