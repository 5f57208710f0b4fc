/** Two small invented texts with a concordance, quick to convert. */
import { readSources } from '../../../src/integration/sources.ts';
import type { Edition } from '../../../src/model/edition.ts';
import { editionOf } from '../sources.ts';
import { Workshop, type Part } from '../workshop.ts';

const thirdTexts = 'tests/fixtures/third-texts';

const textsOf = (...names: string[]): Part[] =>
  names.flatMap((name): Part[] => [
    [`${thirdTexts}/${name}/seeds`, 'seeds'],
    [`${thirdTexts}/${name}/content`, 'content'],
  ]);

const parts: Part[] = [
  ...textsOf('articles-under-titles', 'decimals-undivided'),
  ['tests/fixtures/concordance/content', 'content'],
];

/** The older is `puits-2031` with five articles, the newer `verger-2033` with four. */
export function smallWorkshop(): Workshop {
  return new Workshop(parts);
}

/** The same and `reading-room-2034`, with three comparisons: the first, and the second part of the third text with both. */
export function comparedWorkshop(): Workshop {
  return new Workshop([
    ...parts,
    ...textsOf('english-sections'),
    ['tests/fixtures/comparisons/content', 'content'],
  ]);
}

export function smallEdition(): Edition {
  const workshop = smallWorkshop();
  try {
    return editionOf(readSources(workshop.folders));
  } finally {
    workshop.close();
  }
}
