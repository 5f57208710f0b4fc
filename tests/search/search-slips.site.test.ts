/** What search shows of a clause has the sign of each slip of the print, as the clause's own page. */
import { expect, test } from 'vitest';
import { slipEnds, wholeText } from '../../src/edition/text.ts';
import { wholeEdition } from '../convert/sources.ts';
import { openBrowser, sharedPage } from '../site/browser.ts';
import { addressOf, siteNamed } from '../site/site.ts';
import { ask, visitSearch } from './search-page.ts';

const browser = await openBrowser();
const freshPage = sharedPage(browser);
const site = siteNamed('plain');

/** Short enough to be shown whole. */
const SHORT = 400;
const signed = wholeEdition()
  .instruments.flatMap(({ provisions }) => provisions)
  .filter((provision) => slipEnds(provision).length > 0 && wholeText(provision).length < SHORT)
  .map((provision) => {
    const text = wholeText(provision);
    const ends = slipEnds(provision);
    const parts = [...ends, text.length].map((end, index) => text.slice(ends[index - 1] ?? 0, end));
    return {
      eId: provision.eId,
      printed: parts.join(' [sic]'),
      slip: parts[0]?.split(' ').slice(-3).join(' ') ?? '',
    };
  });

const plain = (text: string) => text.replace(/\s/gu, ' ').trim();

test('on the search page, marked or not', async () => {
  const page = await freshPage();
  await visitSearch(page, site);
  for (const { eId, printed, slip } of signed.slice(0, 6)) {
    const address = addressOf(site, `/${eId}/`);
    for (const query of [address, `« ${slip} »`]) {
      await ask(page, query);
      const passage = page.locator(`[data-results] > [data-clause="${eId}"] .passage`);
      expect(plain(await passage.innerText()), query).toBe(printed);
    }
  }
  expect(signed.length).toBeGreaterThan(10);
});

test('in the list under a field', async () => {
  const [first] = signed;
  const page = await freshPage();
  await page.goto(addressOf(site, '/oci-2016/i/'), { waitUntil: 'load' });
  await page.locator('header input[name=q]').pressSequentially(`« ${first?.slip ?? ''} »`);
  const offer = page.locator(`.offers [data-clause="${first?.eId ?? ''}"]`);
  await offer.waitFor();
  expect(plain(await offer.innerText())).toContain(`${first?.slip ?? ''} [sic]`);
});
