/** The filters of the table hide rows and empty groups, the address keeps them, and what is shown is said. */
import { describe, expect, test } from 'vitest';
import { openBrowser, widths } from '../site/browser.ts';
import { provisionsOf, readCorpus } from '../site/corpus.ts';
import { siteNamed } from '../site/site.ts';
import { expectShown, fitting, openTable, ready, shown, type Filters } from './shown-table.ts';
import { concordanceOf, themeOf } from './ties.ts';

const browser = await openBrowser();
const { correspondences } = concordanceOf(siteNamed('plain'));

/** The commitment with the fewest ties, and a theme that has ties, none of them with it. */
const tiesOf = Map.groupBy(correspondences, ({ from }) => from);
const [fewest = '', own = []] =
  [...tiesOf].toSorted(([, one], [, other]) => one.length - other.length)[0] ?? [];
const ownThemes = new Set(own.map(({ to }) => themeOf(to)));
const untied = correspondences.map(({ to }) => themeOf(to)).find((theme) => !ownThemes.has(theme)) ?? '';
const numberOf = (eId: string) => eId.split('/').at(-1) ?? '';

const cases: [name: string, filters: Filters, said: string[]][] = [
  ['one commitment', { engagement: 'oci-2016/ii' }, ['ii · ', 'fortes ou nettes']],
  ['one theme', { theme: 'dialogue-2024/4' }, ['4 · ', 'fortes ou nettes']],
  ['one relation', { relation: 'prolonge' }, ['prolonge', 'fortes ou nettes']],
  ['the strong ones', { force: '3' }, [', fortes']],
  ['all strengths', { force: '1' }, ['discutables comprises']],
  ['strong and clear ones, as they were asked for once', { force: '2' }, ['fortes ou nettes']],
  ['a commitment and a theme', { engagement: 'oci-2016/vi', theme: 'dialogue-2024/4' }, ['vi · ', '4 · ']],
  [
    'all four',
    { engagement: 'oci-2016/ii', theme: 'dialogue-2024/4', relation: 'precise', force: '1' },
    ['ii · ', '4 · ', 'précise', 'discutables comprises'],
  ],
  [
    'what nothing fits',
    { engagement: fewest, theme: untied },
    [`${numberOf(fewest)} · `, `${numberOf(untied)} · `],
  ],
];

describe('filters', () => {
  test.each(cases)('by address, and again after a reload: %s', async (_, filters, said) => {
    const page = await openTable(browser, `?${new URLSearchParams(filters)}`);
    await expectShown(page, fitting(filters));
    for (const [name, value] of Object.entries(filters))
      expect(await page.locator(`[name=${name}]`).inputValue()).toBe(value);
    await page.reload();
    await ready(page);
    await expectShown(page, fitting(filters));
    const { status } = await shown(page);
    for (const words of said) expect(status).toContain(words);
    await page.close();
  });

  test('strong and clear ones at first; a button adds the weak ones, and takes them out', async () => {
    const page = await openTable(browser, '');
    await expectShown(page, fitting({}));
    const weak = correspondences.length - fitting({}).length;
    const before = await page.locator('main').boundingBox();
    await page.getByRole('button', { name: `Ajouter les ${weak} discutables` }).click();
    await expectShown(page, correspondences);
    expect(new URL(page.url()).search).toBe('?force=1');
    await page.getByRole('button', { name: `Retirer les ${weak} discutables` }).click();
    await expectShown(page, fitting({}));
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('main').boundingBox()).toEqual(before);
    await page.close();
  });

  test('by hand, one after the other, and back and forward through them', async () => {
    const page = await openTable(browser, '?force=1');
    await page.locator('[name=relation]').selectOption('precise');
    await expectShown(page, fitting({ relation: 'precise', force: '1' }));
    await page.locator('[name=theme]').selectOption('dialogue-2024/1');
    await expectShown(page, fitting({ relation: 'precise', theme: 'dialogue-2024/1', force: '1' }));
    expect(new URL(page.url()).search).toBe('?force=1&relation=precise&theme=dialogue-2024/1');
    await page.goBack();
    await expectShown(page, fitting({ relation: 'precise', force: '1' }));
    await page.goForward();
    await expectShown(page, fitting({ relation: 'precise', theme: 'dialogue-2024/1', force: '1' }));
    await page.getByRole('button', { name: 'Effacer les filtres' }).click();
    await expectShown(page, fitting({}));
    expect(new URL(page.url()).search).toBe('');
    expect(await page.getByRole('button', { name: 'Effacer les filtres' }).isVisible()).toBe(false);
    await page.close();
  });

  test('by keyboard alone', async () => {
    const page = await openTable(browser, '', { viewport: widths.phone });
    await page.getByRole('button', { name: 'Filtres', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    const engagement = fitting({})[0]?.from ?? '';
    await expectShown(page, fitting({ engagement }));
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    const [theme = ''] = fitting({ engagement })
      .map(({ to }) => themeOf(to))
      .sort();
    await expectShown(page, fitting({ engagement, theme }));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expectShown(page, fitting({ engagement, theme, force: '1' }));
    await page.close();
  });

  test('offer no choice that would leave nothing', async () => {
    const page = await openTable(browser, `?engagement=${fewest}&force=1`);
    const themes = await page
      .locator('[name=theme] option:not([disabled])')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    expect(themes.sort()).toEqual(['', ...ownThemes].sort());
    await page.close();
  });

  test('of which nothing is left are not in the list at all, and come back with what they would leave', async () => {
    const page = await openTable(browser, '');
    const offered = () =>
      page
        .locator('[name=relation] option')
        .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    const known = ['prolonge', 'precise', 'reformule', 'ecarte'];
    const relationsOf = (filters: Filters) => [
      '',
      ...known.filter((one) => fitting(filters).some(({ relation }) => relation === one)),
    ];
    expect(await offered()).toEqual(relationsOf({}));
    const [engagement = ''] = fitting({})
      .map(({ from }) => from)
      .filter((from) => relationsOf({ engagement: from }).length < relationsOf({}).length);
    await page.locator('[name=engagement]').selectOption(engagement);
    expect(await offered()).toEqual(relationsOf({ engagement }));
    await page.locator('[name=engagement]').selectOption('');
    expect(await offered()).toEqual(relationsOf({}));
    await page.close();
  });

  test('keep in their lists what is chosen, though nothing of it is left', async () => {
    const page = await openTable(browser, `?engagement=${fewest}`);
    await page.locator('[name=engagement]').selectOption('');
    await page.locator('[name=theme]').selectOption(untied);
    await page.goBack();
    await page.goBack();
    await expectShown(page, fitting({ engagement: fewest }));
    await page.goto(`${page.url()}&theme=${untied}`);
    await ready(page);
    expect(await page.locator('[name=theme]').inputValue()).toBe(untied);
    await expectShown(page, []);
    await page.close();
  });

  test('what the list of commitments cannot offer it tells: those without a correspondence', async () => {
    const page = await openTable(browser, '');
    const told = page.locator('[name=engagement] optgroup');
    expect(await told.getAttribute('label')).toBe('Aucune correspondance');
    const untied = provisionsOf(readCorpus(siteNamed('plain')))
      .filter(({ eId, kind }) => kind === 'clause' && eId.startsWith('oci-2016/') && !tiesOf.has(eId))
      .map(({ eId }) => eId);
    expect(untied.length).toBeGreaterThan(0);
    const entries = await told
      .locator('option')
      .evaluateAll((options) =>
        (options as HTMLOptionElement[]).map(({ value, text, disabled }) => ({ value, text, disabled })),
      );
    expect(entries).toEqual(
      untied.map((value) => ({
        value,
        text: expect.stringMatching(`^${numberOf(value)}\u00A0·\u00A0`) as string,
        disabled: true,
      })),
    );
    // An address may name one: its page is a way on.
    await page.close();
    const [one = ''] = untied;
    const other = await openTable(browser, `?engagement=${one}`);
    await expectShown(other, []);
    const way = other.locator(`[data-none] a[href$="/concordance/${one}/"]`);
    expect(await way.innerText()).toMatch(/^Pourquoi rien ne correspond à/);
    await other.close();
  });

  test('are taken off by one button, wherever it stands', async () => {
    const page = await openTable(browser, `?engagement=${fewest}&theme=${untied}`);
    const reset = page.getByRole('button', { name: 'Effacer les filtres' }).filter({ visible: true });
    expect(await reset.count()).toBe(1);
    await reset.click();
    await expectShown(page, fitting({}));
    await page.locator('[name=engagement]').selectOption(fewest);
    expect(await reset.count()).toBe(1);
    await page.close();
  });

  test('by words without accents or capitals, in either text or in the reason', async () => {
    const page = await openTable(browser, '?mots=FRONTIERES&force=1');
    const { rows, status } = await shown(page);
    const named = correspondences.filter(({ quoteFrom, quoteTo, rationale, caution }) =>
      /fronti[eè]res/i.test(`${quoteFrom} ${quoteTo} ${rationale} ${caution}`),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(rows).toEqual(named.map(({ id }) => id).sort());
    expect(status).toContain('FRONTIERES');
    await page.close();
  });

  test('values the address has wrong are ignored and said', async () => {
    const page = await openTable(browser, '?relation=toto&theme=dialogue-2024/9&engagement=oci-2016/ii');
    await expectShown(page, fitting({ engagement: 'oci-2016/ii' }));
    const { status } = await shown(page);
    expect(status).toContain('relation=toto');
    expect(status).toContain('theme=dialogue-2024/9');
    await page.close();
  });

  test('hostile values show as text and break nothing', async () => {
    const page = await openTable(
      browser,
      `?mots=${encodeURIComponent('<img src=x onerror=alert(1)>')}&relation=${encodeURIComponent('"><script>')}`,
    );
    expect(await page.locator('[name=mots]').inputValue()).toBe('<img src=x onerror=alert(1)>');
    expect((await shown(page)).rows).toEqual([]);
    expect(await page.locator('img').count()).toBe(0);
    await page.close();
  });

  test('an address of one row shows it, weak as it may be', async () => {
    const weak = correspondences.find(({ strength }) => strength === 1)?.id ?? '';
    const page = await openTable(browser, `#${weak}`);
    await page.locator(`tr[data-tie="${weak}"]`).waitFor({ state: 'visible' });
    await expectShown(page, correspondences);
    await page.close();
  });
});
