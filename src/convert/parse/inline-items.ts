/** Items within lines, `a) les anciens ; b) les voisins`: lines are parted before each, so that every item begins one. */
import type { ItemRules } from '../../model/description-body.ts';
import type { Line } from '../emend/emend.ts';
import { markerForm, type MarkerForm } from './marker.ts';
import { compareValues, follows, type Value } from './numbering.ts';

/** Parts lines before the items in them, where their numbers go on from 1. @param kinds those that stand within lines */
export function partedLines(lines: readonly Line[], kinds: readonly ItemRules[]): readonly Line[] {
  const forms = kinds.flatMap(({ marker, numbering, spelled }) =>
    numbering === undefined ? [] : markerForm({ marker, numbering, spelled }, []),
  );
  const last = new Map<MarkerForm, Value>();
  const takes = (form: MarkerForm, value: Value): boolean => {
    const before = last.get(form);
    const isNext = compareValues(value, [1]) === 0 || (before !== undefined && follows(value, before));
    if (isNext) last.set(form, value);
    return isNext;
  };
  return forms.length === 0 ? lines : lines.flatMap((line) => parted(line, forms, takes));
}

function parted(
  line: Line,
  forms: readonly MarkerForm[],
  takes: (form: MarkerForm, value: Value) => boolean,
): Line[] {
  const cuts = forms
    .flatMap((form) => {
      const own = form.match(line);
      const begun = own === null ? [] : [{ offset: own.offset, value: own.value }];
      return [...begun, ...form.within(line.text)].map((marker) => ({ form, ...marker }));
    })
    .sort((a, b) => a.offset - b.offset)
    .filter(({ form, value }) => takes(form, value))
    .map(({ offset }) => offset)
    .filter((offset) => line.text.slice(0, offset).trim() !== '');
  return [0, ...cuts].map((from, index) => ({
    number: line.number,
    text: line.text.slice(from, cuts[index]),
  }));
}
