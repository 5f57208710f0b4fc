/** Converts again on each change to a source, while a development server runs. */
import { resolve, sep } from 'node:path';
import type { HookParameters } from 'astro';
import type { KeptTexts } from '../convert/kept-texts.ts';
import { holdOutput, runConversion, type ConversionFolders } from './conversion.ts';
import { handOver, renewEdition } from './edition-module.ts';
import { besideOf } from './whole-folder.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** Editors write a file in several steps: changes closer than this, in milliseconds, are one. */
const PAUSE_MS = 50;

/**
 * Converts after each change below the folders of the sources. Faults are printed in the terminal
 * and leave the pages as they were.
 *
 * @param kept texts of the conversion before
 * @param renewed called after each new edition
 */
export function convertOnChange(
  folders: ConversionFolders,
  server: Server,
  kept: KeptTexts,
  renewed: () => void,
): void {
  const made = [folders.out, ...(['new', 'old', 'lock'] as const).map((role) => besideOf(folders.out, role))];
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const again = async (): Promise<void> => {
    let release: (() => void) | null = null;
    try {
      release = await holdOutput(folders.out);
      if (release === null) return;
      const edition = runConversion(folders, { watched: true, kept });
      if (edition === null) return;
      handOver(edition);
      renewEdition(server);
      renewed();
      server.environments.client.hot.send({ type: 'full-reload' });
    } catch (error) {
      console.error(error);
    } finally {
      release?.();
    }
  };
  server.watcher.on('all', (_event, path) => {
    const isSource = [folders.seeds, folders.content].some((folder) => isBelow(folder, path));
    if (!isSource || made.some((folder) => isBelow(folder, path))) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(again);
    }, PAUSE_MS);
  });
}

function isBelow(folder: string, path: string): boolean {
  return `${resolve(path)}${sep}`.startsWith(`${resolve(folder)}${sep}`);
}
