/** The lexicon of this edition, whose texts come as they are shown. */
import { largeLexicon } from '../core/large/lexicon.ts';
import type { Lexicon } from '../core/lexicon.ts';
import type { SearchText } from '../core/search-text.ts';
import { allTextsPath } from '../../model/site-paths.ts';
import { siteAddress } from '../../components/browser-address.ts';

export function lexiconOf(text: SearchText): Lexicon {
  return largeLexicon(text, async () => {
    const response = await fetch(siteAddress(`/${allTextsPath}`));
    if (!response.ok) throw new Error(`${allTextsPath}: ${response.status}`);
    return (await response.json()) as string[];
  });
}
