/** Hands a handout to the reader’s downloads as a document. What makes it is loaded when it is asked for. */
import { made } from '../../components/made.ts';
import type { Arrangement } from '../handout/arrangement.ts';
import type { Handout } from '../handout/handout.ts';
import { titleOf, type Imprint } from '../handout/said.ts';
import type { Way } from '../handout/way.ts';

export type DocumentKind = 'word' | 'markdown';

/** Most characters of a file's name before its ending. */
const LONGEST_NAME = 60;

/** @throws where what makes the document cannot be loaded */
export async function saveDocument(
  kind: DocumentKind,
  handout: Handout,
  arrangement: Arrangement,
  imprint: Imprint,
  way: Way,
): Promise<void> {
  if (kind === 'word') {
    const { wordFileOf } = await import('../handout/word.ts');
    save(await wordFileOf(handout, arrangement, imprint, way), `${nameOf(handout)}.docx`);
  } else {
    const { markdownOf } = await import('../handout/markdown.ts');
    const text = markdownOf(handout, imprint);
    save(new Blob([text], { type: 'text/markdown;charset=utf-8' }), `${nameOf(handout)}.md`);
  }
}

/** `fiche-comparer-un-engagement`: letters and figures of the title, which every system takes in a name. */
function nameOf(handout: Handout): string {
  const plain = titleOf(handout)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_NAME)
    .trim()
    .replaceAll(' ', '-');
  return ['fiche', handout.copy === 'teacher' ? 'enseignant' : '', plain].filter(Boolean).join('-');
}

function save(file: Blob, name: string): void {
  const link = made('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has begun to read the file by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
