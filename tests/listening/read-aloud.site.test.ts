/** Listening to a clause: offered where the device has a voice for it, and what a listener hears and sees. */
import type { Page } from 'playwright';
import { afterEach, describe, expect, test } from 'vitest';
import { weighPage } from '../../scripts/bench/page-weight.ts';
import { open, openBrowser } from '../site/browser.ts';
import { addressOf, siteNamed } from '../site/site.ts';
import { installVoices, type MadeUpVoice } from './voice.ts';

const browser = await openBrowser();
const site = siteNamed('plain');
const CLAUSE = '/oci-2016/v/';
const FRENCH: MadeUpVoice = { lang: 'fr-FR' };

let page: Page;
afterEach(() => page.close());

async function opened(path: string, voices: readonly MadeUpVoice[], late = false): Promise<Page> {
  page = await browser.newPage({ viewport: { width: 390, height: 800 } });
  await installVoices(page, voices, late);
  await open(page, addressOf(site, path));
  return page;
}

const button = (name: string) => page.locator('main').getByRole('button', { name, exact: true });
const listening = async (path = CLAUSE, voices = [FRENCH]) => {
  await opened(path, voices);
  await button('Écouter').click();
  await button('Pause').waitFor();
};
const status = () => page.locator('.aloud [role=status]').textContent();
const marked = () =>
  page.evaluate(() =>
    [...(CSS.highlights.get('spoken') ?? [])].map((range) => (range as Range).toString()).join(''),
  );
const folded = (text: string) => text.replace(/\s+/g, ' ').trim();
/** Has the voice say all there is, and gives what was marked each time. */
async function hearAll(): Promise<string[]> {
  const seen: string[] = [];
  for (let count = 0; count < 60 && (await page.evaluate(() => window.voice.isSpeaking())); count += 1) {
    seen.push(folded(await marked()));
    await page.evaluate(() => window.voice.finish());
  }
  return seen;
}
const said = () => page.evaluate(() => window.voice.said);

describe('is not offered, without a trace', () => {
  test.each([
    ['without a voice', []],
    ['with voices of other languages', [{ lang: 'en-US' }, { lang: 'frr' }]],
    ['with a voice that sends the text to its maker', [{ lang: 'fr-FR', localService: false }]],
  ])('%s', async (_, voices) => {
    await opened(CLAUSE, voices);
    expect(await page.getByText('Écouter').count()).toBe(0);
    expect(await page.locator('.aloud').count()).toBe(0);
  });

  test('in a browser that cannot speak', async () => {
    page = await browser.newPage();
    const failures: string[] = [];
    page.on('pageerror', ({ message }) => failures.push(message));
    await page.addInitScript(() => {
      Object.defineProperty(window, 'speechSynthesis', { value: undefined });
    });
    await open(page, addressOf(site, CLAUSE));
    expect(await page.getByText('Écouter').count()).toBe(0);
    expect(failures).toEqual([]);
  });
});

describe('is offered', () => {
  test('once the browser knows of a voice, and once only', async () => {
    await opened(CLAUSE, [{ lang: 'fr_CA' }], true);
    expect(await page.getByText('Écouter').count()).toBe(0);
    await page.evaluate(() => {
      window.voice.arrive();
    });
    await button('Écouter').waitFor();
    for (let times = 0; times < 2; times += 1)
      await page.evaluate(() => {
        window.voice.arrive();
      });
    expect(await button('Écouter').count()).toBe(1);
  });

  test('without loading what reads until it is asked for', async () => {
    page = await browser.newPage({ viewport: { width: 360, height: 640 } });
    await installVoices(page, [FRENCH]);
    const { bytes, requests } = await weighPage(page, addressOf(site, '/oci-2016/ii/'));
    await button('Écouter').waitFor();
    expect(requests.length, JSON.stringify(requests)).toBeLessThanOrEqual(4);
    expect(bytes, JSON.stringify(requests)).toBeLessThanOrEqual(16_000);
    expect(requests.filter(({ url }) => url.includes('player'))).toEqual([]);
    await button('Écouter').click();
    await button('Pause').waitFor();
  });
});

describe('the voice says', () => {
  test('the whole clause with its subject, sentence after sentence, and nothing else', async () => {
    await listening();
    await hearAll();
    const words = (await said()).map(({ text }) => text).join(' ');
    const printed = await page.locator('[data-clause-words]').evaluate((part) => {
      const copy = part.cloneNode(true) as Element;
      for (const own of copy.querySelectorAll('[data-edition]')) own.remove();
      return copy.textContent;
    });
    expect(words).toBe(`Le Groupe de contact ${folded(printed)}`);
    expect((await said()).every(({ text }) => text.length <= 130)).toBe(true);
    expect(await status()).toBe('Lecture terminée');
  });

  test.each([
    ['no sign of a slip', '/dialogue-2024/3/5/', 0],
    ['each item of a list by itself, without its bullet', '/dialogue-2024/4/80/', 24],
  ])('%s: %s', async (_, path, least) => {
    await listening(path);
    await hearAll();
    const texts = (await said()).map(({ text }) => text);
    expect(texts.length).toBeGreaterThanOrEqual(least);
    expect(texts.join(' ')).not.toMatch(/\[|\]|sic|➢|^80/);
  });

  test('with the voice that the owner of the device chose', async () => {
    await listening(CLAUSE, [FRENCH, { lang: 'fr-CA', name: 'choisie', default: true }]);
    expect((await said())[0]?.voice).toBe('choisie');
  });
});

describe('a listener sees', () => {
  test('the sentence being said, whole, and none at the end', async () => {
    await listening();
    const seen = await hearAll();
    expect(seen[0]).toMatch(/^\[Le Groupe de contact\] ?a salué les progrès .* mise en œuvre ;$/);
    expect(new Set(seen).size).toBe(3);
    expect(await marked()).toBe('');
  });

  test('the same where the browser has no highlights, and words that stay as they are', async () => {
    page = await browser.newPage();
    await installVoices(page, [FRENCH]);
    await page.addInitScript(() => {
      Reflect.deleteProperty(CSS, 'highlights');
      // What the constructor of the page's `CSS` has by inheritance goes too.
      Object.setPrototypeOf(CSS, null);
    });
    await open(page, addressOf(site, CLAUSE));
    const words = () => page.locator('.said').textContent();
    const before = await words();
    await button('Écouter').click();
    await button('Pause').waitFor();
    const seen: string[] = [];
    while (await page.evaluate(() => window.voice.isSpeaking())) {
      seen.push(folded((await page.locator('mark.spoken').allTextContents()).join('')));
      expect(await words()).toBe(before);
      await page.evaluate(() => {
        window.voice.finish();
      });
    }
    expect(new Set(seen).size).toBe(3);
    expect(await page.locator('mark.spoken').count()).toBe(0);
    expect(await words()).toBe(before);
  });
});

describe('a listener can', () => {
  test('pause, and go on from the sentence that was cut off', async () => {
    await listening();
    const first = (await said())[0]?.text ?? '';
    await button('Pause').click();
    expect(await page.evaluate(() => window.voice.isSpeaking())).toBe(false);
    expect(await status()).toBe('Lecture en pause');
    expect(await marked()).not.toBe('');
    await button('Reprendre').click();
    expect((await said()).at(-1)?.text).toBe(first);
    expect(await status()).toBe('Lecture en cours');
  });

  test('set the speed, from the sentence being said', async () => {
    await listening();
    const [first] = await said();
    await page.getByLabel('Vitesse').selectOption({ label: '1,5 ×' });
    const last = (await said()).at(-1);
    expect([first?.rate, last?.rate]).toEqual([1, 1.5]);
    expect(last?.text).toBe(first?.text);
  });

  test('stop by keyboard, and begin again from the start', async () => {
    await opened(CLAUSE, [FRENCH]);
    await button('Écouter').focus();
    await page.keyboard.press('Enter');
    await button('Pause').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Arrêter');
    await page.keyboard.press('Enter');
    expect(await status()).toBe('Lecture arrêtée');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Écouter');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => window.voice.isSpeaking())).toBe(false);
    const texts = (await said()).map(({ text }) => text);
    expect(texts).toEqual([texts[0], texts[0]]);
  });

  test('leave the page without the voice going on', async () => {
    await listening();
    const silenced = await page.evaluate(() => {
      window.dispatchEvent(new PageTransitionEvent('pagehide'));
      return !window.voice.isSpeaking();
    });
    expect(silenced).toBe(true);
  });

  test('read why nothing is heard where the voice fails', async () => {
    await listening();
    await page.evaluate(() => {
      window.voice.finish('error');
    });
    expect(await status()).toBe('La voix de cet appareil ne répond pas.');
    expect(await button('Écouter').count()).toBe(1);
  });
});
