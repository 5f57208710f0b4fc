/** Two invented texts with a concordance, small enough to be damaged and converted often. */
import { readSources } from '../../../src/integration/conversion.ts';
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

/** `puits-2031`, five articles, is the older; `verger-2033`, four, the newer. */
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
