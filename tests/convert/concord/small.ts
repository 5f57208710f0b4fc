/** Two small invented texts with a concordance, quick to convert. */
import { readSources } from '../../../src/integration/sources.ts';
import type { Edition } from '../../../src/model/edition.ts';
import { editionOf } from '../sources.ts';
import { Workshop, type Part } from '../workshop.ts';

const thirdTexts = 'tests/fixtures/third-texts';

const parts: Part[] = [
  ...['articles-under-titles', 'decimals-undivided'].flatMap((name): Part[] => [
    [`${thirdTexts}/${name}/seeds`, 'seeds'],
    [`${thirdTexts}/${name}/content`, 'content'],
  ]),
  ['tests/fixtures/concordance/content', 'content'],
];

/** The older is `puits-2031` with five articles, the newer `verger-2033` with four. */
export function smallWorkshop(): Workshop {
  return new Workshop(parts);
}

export function smallEdition(): Edition {
  const workshop = smallWorkshop();
  try {
    return editionOf(readSources(workshop.folders));
  } finally {
    workshop.close();
  }
}
