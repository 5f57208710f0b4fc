/** A reader who keeps the site in a browser of their own, behind a gate that can be shut. */
import type { Browser, BrowserContext, Locator, Page } from 'playwright';
import { widths } from '../site/browser.ts';
import { openGate, type Gate } from '../site/gate.ts';

export class Reader {
  gate: Gate;
  page: Page;
  readonly context: BrowserContext;

  constructor(gate: Gate, context: BrowserContext, page: Page) {
    this.gate = gate;
    this.context = context;
    this.page = page;
  }

  /** Where the page of downloads says what is kept. */
  state(): Locator {
    return this.page.locator('[data-offline-state]');
  }

  button(name: RegExp | string): Locator {
    return this.page.getByRole('button', { name });
  }

  async visit(path: string): Promise<void> {
    await this.page.goto(new URL(path, this.gate.url).href, { waitUntil: 'load' });
  }

  async keep(): Promise<void> {
    await this.visit('telecharger/');
    await this.button('Rendre disponible hors ligne').click();
    // A large site takes long on a busy machine.
    await this.state().filter({ hasText: 'est gardé dans ce navigateur' }).waitFor({ timeout: 120_000 });
  }

  /** How many workers are registered, and how many stores there are. */
  workers(): Promise<number[]> {
    return this.page.evaluate(async () => [
      (await navigator.serviceWorker.getRegistrations()).length,
      (await caches.keys()).length,
    ]);
  }

  async close(): Promise<void> {
    await this.context.close();
    await this.gate.close();
  }
}

/** @param site the address that the gate leads to */
export async function openReader(browser: Browser, site: { url: string }): Promise<Reader> {
  const gate = await openGate(site.url);
  const context = await browser.newContext({ viewport: widths.desk });
  return new Reader(gate, context, await context.newPage());
}
