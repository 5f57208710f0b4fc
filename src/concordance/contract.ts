/**
 * The contract between the charts and their scripts: every attribute that a component sets and a script reads, so
 * that its name and the type of its value stand nowhere else.
 */
import { hook, json, sign, text, type Attributes, type Readable } from '../components/hooks.ts';
import type { Relation, Strength } from '../model/concordance.ts';
import { relations } from '../model/relation.ts';

// Shared by all charts

/** The two texts that a chart shows, by the key of their pair. */
export const shownPair = text('pair');

/** A figure, by its key: it counts the correspondences with all parts of the key. */
export const figure = text('figure');

/**
 * Key of a figure, of any of: older clause, division of the newer text, relation.
 *
 * @example countKey('oci-2016/vi', 'precise') // oci-2016/vi precise
 */
export function countKey(...parts: string[]): string {
  return parts.join(' ');
}

// Weak correspondences, in every chart

/** The box that adds the weak correspondences to a chart; the sheet shows and hides them. */
export const weakBox = sign('weak-box');

// Printed sheets

/**
 * Says after the address at the head of each printed sheet what the address of the page says after its path. Stands here
 * since a file of its own would be one more request of each page with a chart.
 */
export function printSearch(page: ParentNode, search: string): void {
  page.querySelector('.print-head .address')?.setAttribute('data-printed-search', search);
}

// Questions

/** A form that leads to the page of the clause or the division chosen in it. */
export const question = json<Question>('question');

export interface Question {
  /** The text asked about: the older for its clauses, the newer for its columns. */
  side: 'older' | 'newer';
  /** What the addresses of the pages begin with: `/concordance/`. */
  start: string;
}

// Matrix

/** A cell, by the key of what it counts. */
export const cell = text('cell');

// Flow

/** A band, by the key of what it counts. */
export const band = text('band');
/** Where the band at pointer or focus is told, for the eye: to be heard, the link has its name. */
export const bandSaid = sign('said');
/** A node, by the id of its clause, relation or division. */
export const node = text('node');

/** An entry of the ranked bars, by the eId of its clause or division. */
export const bar = text('ranked');

// Strips

export const strips = sign('strips');
/** One strip: a name, a place for every newer clause, a list of what is tied. */
export const strip = sign('strip');
/** Where the correspondence nearest to pointer or focus is read; until then the one with this id. */
export const stripPanel = text('panel');

// Table

/** A part of a correspondence, by the correspondence's id: a row of the table, a tick of a strip, an entry of its list. */
export const tiePart = text('tie');
/** The facts of a correspondence that filters compare, on its row. */
export const tieFacts = {
  on: ({ from, to, relation, strength }: TieFacts): Attributes => ({
    'data-from': from,
    'data-to': to,
    'data-relation': relation,
    'data-strength': String(strength),
  }),
  /** @throws where the element is no entry of a correspondence */
  of(element: Readable): TieFacts {
    const read = (name: keyof TieFacts) => element.getAttribute(`data-${name}`);
    const [from, to, strength] = [read('from'), read('to'), Number(read('strength'))];
    const relation = relations.find((known) => known === read('relation'));
    if (from === null || to === null || relation === undefined || !isStrength(strength))
      throw new Error('the element is no entry of a correspondence');
    return { from, to, relation, strength };
  },
};

export interface TieFacts {
  /** eId of the older clause. */
  from: string;
  /** eId of the division of the newer text, or id of the text where it has none. */
  to: string;
  relation: Relation;
  strength: Strength;
}

function isStrength(figure: number): figure is Strength {
  return figure === 1 || figure === 2 || figure === 3;
}

/** The three elements of a correspondence, told apart by element name. */
export const entrySelector = `li${tiePart.selector}`;
export const rowSelector = `tr${tiePart.selector}`;
export const tickSelector = `path${tiePart.selector}`;

/** A group of rows of the table, hidden when all of them are. */
export const group = sign('group');

// Filters

export const filterForm = sign('filters');
/** The part of the filters that stays in view. */
export const barOfFilters = sign('bar');
export const shownCount = sign('count');
/** The filters in force besides strength, said after the figure where the lists that say it are out of sight. */
export const shownNames = sign('names');
export const noneShown = sign('none');
/** The button that opens the lists of the filters on phones, where they are folded away. */
export const choicesSwitch = sign('choices');
/** Where nothing fits, ways on with what was asked for. */
export const waysOn = sign('ways');
/** The button that adds the weak correspondences to those shown, or takes them out. */
export const weakSwitch = sign('weak');
/** What is shown at first, said for readers without scripts; taken out by scripts. */
export const unscripted = sign('unscripted');

/** The filters by their names in the form and in the address. */
export const FILTERS = ['engagement', 'theme', 'relation', 'force', 'mots'] as const;
export type Filter = (typeof FILTERS)[number];

// Two clauses side by side

/** The form with the choosers. */
export const facing = sign('facing');
export const facingSides = sign('sides');
/** What is said of the two, or of the address. */
export const facingState = sign('facing-state');
/** What one can do with the two. */
export const facingActs = sign('facing-acts');
/** The template of the button that cites them. */
export const facingCite = sign('facing-cite');
/** The template of the button that sends them on. */
export const facingShare = sign('facing-share');
/** Why they are tied. */
export const facingReasons = sign('facing-reasons');

export const SIDES = ['a', 'b'] as const;
export type Side = (typeof SIDES)[number];
/** A chooser, by its name in the address. */
export const sideChooser = hook<Side>('side', String, (written) => (written === 'b' ? 'b' : 'a'));

/** An address of the concordance: `?engagement=oci-2016/vi&relation=precise`, in the order given. */
export function query(asked: Partial<Record<Filter | Side, string>>): string {
  return `?${Object.entries(asked)
    .map(([name, value]) => `${name}=${value}`)
    .join('&')}`;
}
