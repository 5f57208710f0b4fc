/**
 * Loads the files of a first search ahead, many at once: one after the other each would wait for a round trip.
 * Part of the script of every page, so it imports nothing that other scripts share.
 */
import { text, code, index } from 'concordance:preloads';

const asked = new Set<string>();

/** Milliseconds that the texts and the script have the line to themselves, where both are slow to come. */
const HEAD_START = 500;

/** The texts, which give the first answer with the script, then Pagefind's code, the largest of its files. */
export function preloadText(): void {
  ask(text, 'high');
  setTimeout(() => ask(code, 'low'), HEAD_START);
}

/** All of Pagefind's files. */
export function preloadEngine(): void {
  for (const path of [code, ...index]) ask(path, 'low');
}

/** Asks for a file once. From disk none may be asked for ahead. */
function ask(path: string, priority: 'high' | 'low'): void {
  if (asked.has(path) || location.protocol === 'file:') return;
  asked.add(path);
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  link.fetchPriority = priority;
  link.href = (document.documentElement.dataset['root'] ?? '/') + path;
  document.head.append(link);
}
