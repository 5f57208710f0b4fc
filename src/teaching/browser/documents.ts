/** Hands a handout to the reader’s downloads as a document. What makes it is loaded when it is asked for. */
import { LONGEST_IN_FILE_NAME, slugOf } from '../../model/slug.ts';
import type { Arrangement } from '../handout/arrangement.ts';
import type { Handout } from '../handout/handout.ts';
import { titleOf, type Imprint } from '../handout/said.ts';
import type { Way } from '../handout/way.ts';
import { save } from './save.ts';

export type DocumentKind = 'word' | 'markdown';

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
  const plain = slugOf(titleOf(handout), LONGEST_IN_FILE_NAME);
  return ['fiche', handout.copy === 'teacher' ? 'enseignant' : '', plain].filter(Boolean).join('-');
}
