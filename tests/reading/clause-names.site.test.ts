/** A commitment is called by the edition's name wherever a page names it in a title, a crumb, a row or a list. */
import { expect, test } from 'vitest';
import { clauseName, namedClause } from '../../src/edition/names.ts';
import type { Provision } from '../../src/model/edition.ts';
import { dialogue, oci } from '../convert/project.ts';
import {
  attribute,
  elementsOf,
  hasClass,
  readMarkup,
  textOf,
  withAncestors,
  type Element,
} from '../site/markup.ts';
import { readSite, siteNamed } from '../site/site.ts';
import { folded } from './witness.ts';

const site = siteNamed('plain');
const commitments = oci.provisions.filter(({ kind }) => kind === 'clause');
const nameOf = (clause: Provision) => clauseName(oci, clause) ?? '';
const elementsOn = (path: string): Element[] => elementsOf(readMarkup(readSite(site, path)));
const textsOf = (elements: Element[]) => elements.map((element) => folded(textOf(element)));
const titleOf = (path: string) => textsOf(elementsOn(path).filter(({ tagName }) => tagName === 'title'))[0];
const crumbOf = (path: string) =>
  textsOf(
    elementsOn(path).filter((one) => attribute(one, 'aria-current') === 'page' && one.tagName === 'span'),
  )[0];

test.each(commitments.map((clause): [string, Provision] => [clause.num ?? '', clause]))(
  'the page of %s, in its title and its last crumb',
  (num, clause) => {
    expect(titleOf(clause.path)).toBe(
      folded(`Engagement ${num}\u00A0· ${nameOf(clause)}, ${oci.description.shortTitle} – Concordance`),
    );
    expect(crumbOf(clause.path)).toBe(folded(namedClause(oci, clause)));
  },
);

test('a recommendation, which has no name, keeps its number', () => {
  expect(titleOf('/dialogue-2024/4/66/')).toBe(
    `DIM 4.66 – Recommandation 4.66, ${dialogue.description.shortTitle} – Concordance`,
  );
  expect(crumbOf('/dialogue-2024/4/66/')).toBe('DIM 4.66');
});

test('the page of the text, in contents that lead to each commitment, and in what each number is called', () => {
  const elements = elementsOn(oci.path);
  const contents = elements.filter((one) =>
    withAncestors(one).some((above) => hasClass(above, 'clause-list')),
  );
  const links = contents.filter(({ tagName }) => tagName === 'a');
  expect(links.map((link) => attribute(link, 'href'))).toEqual(commitments.map(({ num }) => `#${num}`));
  expect(textsOf(links)).toEqual(commitments.map((clause) => folded(`${clause.num} ${nameOf(clause)}`)));
  const ids = new Set(elements.map((one) => attribute(one, 'id')));
  expect(links.filter((link) => !ids.has(attribute(link, 'href')?.slice(1) ?? ''))).toEqual([]);
  const numbers = elements.filter((one) => one.tagName === 'a' && hasClass(one, 'number'));
  expect(numbers.flatMap((one) => attribute(one, 'aria-label') ?? [])).toEqual(
    commitments.map((clause) => `engagement ${clause.marker} ${nameOf(clause)}`),
  );
});

test('neighbours, beside their number, and silences, beside their number', () => {
  const within = (path: string, name: string) =>
    elementsOn(path).filter(
      (one) => one.tagName === 'a' && withAncestors(one).some((above) => hasClass(above, name)),
    );
  const [second, fourth] = [commitments[1], commitments[3]].map((clause) =>
    clause === undefined ? '' : folded(`Engagement ${clause.num} ${nameOf(clause)}`),
  );
  const third = folded(namedClause(oci, commitments[2] ?? expect.fail()));
  expect(textsOf(within('/oci-2016/iii/', 'neighbours'))).toEqual([second, fourth]);
  const silent = textsOf(
    within('/concordance/silences/', 'entries-of').filter((link) =>
      (attribute(link, 'href') ?? '').startsWith('/concordance/oci-2016/'),
    ),
  );
  const names = commitments.map((clause) => folded(namedClause(oci, clause)));
  expect(silent.filter((text) => !names.includes(text))).toEqual([]);
  expect(silent).toContain(third);
});
