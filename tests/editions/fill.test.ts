import { describe, expect, it } from 'vitest';
import { fillDownloads } from '../../src/editions/fill.ts';

const row = (format: string) =>
  `<li data-format="${format}"><h3>${format}</h3><div data-filled hidden><a href="/telecharger/concordance-mali.${format}" download>x</a> <span data-size></span> <code data-digest></code></div></li>`;
const page = `<!DOCTYPE html><html lang="fr"><head><title>x</title><style>a > b {}</style></head><body><p data-unfilled>Ailleurs</p><ul>${row('zip')}${row('pdf')}</ul><details data-filled hidden><summary>x</summary></details></body></html>`;
const zip = { format: 'zip', bytes: 1_312_345, sha256: 'ab12' } as const;

describe('the page of downloads', () => {
  it('shows size and digest of editions made, and drops the rows of others', () => {
    const filled = fillDownloads(page, [zip]);
    expect(filled).toContain('<span data-size="">1,3\u202FMo</span>');
    expect(filled).toContain('<code data-digest="">ab12</code>');
    expect(filled).not.toContain('pdf');
    expect(filled).not.toContain('hidden');
    expect(filled).not.toContain('Ailleurs');
    expect(filled).toContain('<style>a > b {}</style>');
  });

  it('is the same when filled twice, and shows the new figures of a file that changed', () => {
    const filled = fillDownloads(page, [zip]);
    expect(fillDownloads(filled, [zip])).toBe(filled);
    expect(fillDownloads(filled, [{ ...zip, sha256: 'cd34' }])).toBe(filled.replace('ab12', 'cd34'));
  });

  it('stays as it is where nothing was made', () => {
    expect(fillDownloads(page, [])).toBe(page);
  });

  it('reports the row that is missing, and where to add it', () => {
    expect(() => fillDownloads(page, [{ ...zip, format: 'zim' }])).toThrow(
      /no row data-format="zim".*DownloadList/,
    );
    expect(() => fillDownloads(page.replace('data-size', 'x'), [zip])).toThrow('no element with data-size');
  });

  it('keeps a file name that looks like markup as text', () => {
    expect(fillDownloads(page, [{ ...zip, sha256: '<b>' }])).toContain('&lt;b&gt;');
  });
});
