/** The tables as a Data Package. */
import { publisher } from '../../components/publisher.ts';
import { toDataPackage } from '../../data/data-package.ts';
import { DATA_LICENSE, DATA_PAGE } from '../../data/files.ts';
import { iriOf, release } from '../../data/order.ts';
import { jsonFile } from '../../data/response.ts';
import { words } from '../../strings/words.ts';

const siteWords = words('site');

export const GET = (): Response =>
  jsonFile(
    toDataPackage({
      title: `${siteWords.siteName}. ${siteWords.siteSubtitle}`,
      creator: publisher(),
      homepage: iriOf(DATA_PAGE),
      license: DATA_LICENSE,
      version: `${release.version}.0.0`,
      released: release.date,
    }),
  );
