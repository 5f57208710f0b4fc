/** Reads a phrase such as `thème 4, recommandations 66 et 67` or `OCI ii à iv`: the numbers in it, and their clauses. */
import { last } from '../../../../model/last.ts';
import type { Mention } from './mention.ts';
import { clausesWithItem, isItemBehind } from './items.ts';
import type { Names } from './names.ts';
import type { NumberParts, Piece } from './pieces.ts';
import { stepsOf, type Step } from './steps.ts';
import type { SearchInstrument } from '../../search-text.ts';

/**
 * @param first the meaning of a noun that may stand for a clause or a division
 * @param text the one text that the query names elsewhere; null where none or several
 */
export function mentionsOf(
  pieces: readonly Piece[],
  names: Names,
  first: 'clause' | 'division',
  text: SearchInstrument | null,
): Mention[] {
  const phrase = new Phrase(names);
  for (const step of stepsOf(pieces, names, first)) phrase.take(step);
  return phrase.resolved(text);
}

const NOTHING = { instrument: null, division: null, hasNoun: false };

class Phrase {
  private readonly names: Names;
  private readonly mentions: Mention[] = [];
  /** What holds for the numbers to come. */
  private instrument: SearchInstrument | null = null;
  private division: string | null = null;
  private noun: 'one' | 'many' | null = null;
  private isRange = false;
  /** Whether the last number is one of several with spaces between, such as `4 66`. */
  private isSpaced = false;
  /** Whether the next number may be in the division of the one before: `5.51 et 52`. */
  private isCarried = false;
  private isComma = false;
  /** Whether `et` stands right before: `4.66 et OCI vi`. */
  private isListed = false;
  /** Whether a text was named, by its siglum or its year, or all of its clauses were, or their number. */
  private isNamed = false;
  /** Whether the numbers to come are of divisions. */
  private isOfDivisions = false;

  constructor(names: Names) {
    this.names = names;
  }

  take(step: Step): void {
    switch (step.step) {
      case 'instrument':
        this.setInstrument(step.instrument);
        if (step.isWhole) this.noun ??= 'many';
        return;
      case 'division':
        this.setDivision(step.division);
        return;
      case 'divisions':
        this.isOfDivisions = true;
        return;
      case 'noun':
        this.isOfDivisions = false;
        if (step.isAfter) {
          this.setNounBefore(step);
          return;
        }
        if (step.instrument !== null && step.instrument !== this.instrument) {
          this.division = this.mentions.length > 0 ? null : this.division;
          this.instrument = step.instrument;
        }
        this.noun = step.isPlural ? 'many' : 'one';
        this.isCarried = false;
        return;
      case 'all':
        this.isNamed = true;
        return;
      case 'unnumbered':
        this.noun = 'one';
        this.division = null;
        this.add([step.id], false);
        return;
      case 'range':
        this.isRange = this.mentions.length > 0;
        return;
      case 'list':
        this.isRange = false;
        this.isComma = step.isComma;
        this.isListed = !step.isComma;
        return;
      case 'numbers':
        this.addTogether(step);
    }
  }

  /** `2e engagement` is a clause, `13 engagements` are a number of them, or all. */
  private setNounBefore({ isPlural, instrument }: Extract<Step, { step: 'noun' }>): void {
    const before = last(this.mentions);
    if (before === undefined || before.parts.length > 1) return;
    before.instrument ??= instrument;
    before.hasNoun = true;
    if (!isPlural) return;
    this.mentions.pop();
    const all = this.names.clausesOf({ ...before, division: null, parts: [] });
    if (all.length !== Number(before.parts[0])) return;
    this.instrument = before.instrument;
    this.noun = 'many';
    this.isNamed = true;
  }

  /** Of a text named after numbers without one that it has, as in `engagement ii de l’OCI`; else of those to come. */
  private setInstrument(found: SearchInstrument): void {
    this.isNamed = true;
    const has = (one: Mention) => this.names.clausesOf({ ...one, instrument: found }).length > 0;
    const before =
      this.instrument === null && !this.isListed
        ? this.mentions.filter((one) => one.instrument === null && has(one))
        : [];
    for (const mention of before) mention.instrument = found;
    if (before.length > 0) return;
    if (this.instrument !== found && this.mentions.length > 0) this.division = null;
    this.instrument = found;
  }

  private setDivision(found: string): void {
    const before =
      this.division === null
        ? this.mentions.filter(({ division, parts }) => division === null && parts.length === 1)
        : [];
    for (const mention of before) mention.division = found;
    if (before.length === 0) this.division = found;
  }

  private addTogether({ numbers, between, isBeside }: Extract<Step, { step: 'numbers' }>): void {
    const isListed = this.isListed;
    this.isListed = false;
    if (this.isOfDivisions) {
      numbers.forEach(([division = ''], index) => this.addDivision(division, between[index - 1] === '-'));
      return;
    }
    const [only = []] = numbers;
    const [year = ''] = only;
    const text = numbers.length === 1 && only.length === 1 ? this.names.instrumentOfYear(year) : null;
    if (text !== null) {
      this.setInstrument(text);
      return;
    }
    const before = last(this.mentions);
    if (numbers.length === 1 && !this.isRange && !isListed && this.isItem(only)) return;
    this.isSpaced &&= isBeside;
    if (before !== undefined && this.isDivision(before, numbers)) {
      before.parts = [...before.parts, ...only];
      return;
    }
    const isOne = only.length === 1 && numbers.length === 1;
    if (this.isSpaced && isOne && before !== undefined && this.division === null && this.noun !== 'many') {
      before.parts = [...before.parts, ...only];
      before.isLoose = true;
      return;
    }
    this.isSpaced = isOne;
    // `4-66` is a clause in a division where it can be one; `recommandations 51-52` are two.
    const couple = numbers.flat();
    const isCouple = numbers.length === 2 && couple.length === 2 && this.noun !== 'many';
    if (
      isCouple &&
      this.division === null &&
      before === undefined &&
      this.names.clausesOf({ ...NOTHING, instrument: this.instrument, parts: couple }).length > 0
    ) {
      this.add(couple, false, true);
      return;
    }
    numbers.forEach((parts, index) => {
      // `4.80-3`
      if (index > 0 && this.isItem(parts)) return;
      this.add(parts, index === 0 ? this.isRange : between[index - 1] === '-');
    });
    this.isRange = false;
  }

  private isItem(parts: NumberParts): boolean {
    const before = last(this.mentions);
    if (before === undefined || this.noun === 'many') return false;
    return isItemBehind(parts, before, this.names);
  }

  private addDivision(division: string, isEnd: boolean): void {
    this.add([], (isEnd || this.isRange) && this.mentions.length > 0);
    const added = last(this.mentions);
    if (added !== undefined) added.division = division;
    this.isRange = false;
  }

  /** `DIM 4, 66`: the number before is that of a division. */
  private isDivision(before: Mention, numbers: readonly NumberParts[]): boolean {
    const isComma = this.isComma;
    this.isComma = false;
    if (!isComma || numbers.length > 1 || this.mentions.length > 1) return false;
    const [[number = ''] = []] = numbers;
    const parts = [...before.parts, ...(numbers[0] ?? [])];
    // `IV, 66`, whose numbers are of two kinds, are no two clauses.
    const areUnlike = /^[ivxlc]+$/.test(before.parts[0] ?? '') && /^\d+$/.test(number);
    const isNamed = (before.instrument !== null || areUnlike) && !before.hasNoun && before.division === null;
    return isNamed && parts.length === 2 && this.names.clausesOf({ ...before, parts }).length > 0;
  }

  private add(parts: NumberParts, isEnd: boolean, isLoose = false): void {
    this.mentions.push({
      instrument: this.instrument,
      division: parts.length > 1 ? null : (this.division ?? this.divisionBefore()),
      parts,
      hasNoun: this.noun !== null,
      isLoose,
      isEnd: isEnd && this.mentions.length > 0,
      clauses: [],
    });
    this.isCarried = true;
  }

  /** `5.51 et 52`, `5.51-52`: the second is in the division of the first. */
  private divisionBefore(): string | null {
    const before = last(this.mentions);
    if (!this.isCarried || before === undefined || before.instrument !== this.instrument) return null;
    const [first = null] = before.parts.length > 1 ? before.parts : [];
    return before.division ?? first;
  }

  resolved(text: SearchInstrument | null): Mention[] {
    if (this.mentions.length === 0 && this.division !== null) this.addDivision(this.division, false);
    // `les engagements de 2016`: all of them, where a text is named and not only meant by the noun.
    else if (this.mentions.length === 0 && this.isNamed && (this.noun === 'many' || this.isText(text)))
      this.add([], false);
    this.mentions.forEach((mention, index) => {
      if (mention.hasNoun) mention.instrument ??= text;
      const found = clausesWithItem(mention, this.names);
      const before = mention.isEnd ? this.mentions[index - 1] : undefined;
      mention.clauses = before === undefined ? found : this.names.range(before.clauses, found);
    });
    return this.mentions;
  }

  /** Whether the text named by its year is the one that is named in full: `Dialogue inter-Maliens 2024`. */
  private isText(text: SearchInstrument | null): boolean {
    return text !== null && text === this.instrument;
  }
}
