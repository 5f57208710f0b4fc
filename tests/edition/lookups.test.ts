/** Lookups by id, by division and in order, with divisions of two levels. */
import { describe, expect, test } from 'vitest';
import { columnOf, columnsOf } from '../../src/edition/columns.ts';
import {
  allDivisions,
  clausesIn,
  clausesWithin,
  contentsOf,
  divisionById,
  divisionNeighbours,
  divisionTrail,
} from '../../src/edition/divisions.ts';
import {
  allPlaces,
  clausePlaces,
  clausesOf,
  instrumentById,
  neighbours,
  placeOf,
  sicNotesOf,
} from '../../src/edition/lookups.ts';
import type { Division } from '../../src/model/edition.ts';
import { puits, small, verger } from './small.ts';

const ids = (units: readonly { eId: string }[]): string[] => units.map(({ eId }) => eId);

function known(eId: string): Division {
  const division = divisionById(verger, eId);
  if (division === null) throw new Error(`${eId} is missing`);
  return division;
}

describe('by id', () => {
  test('a provision has its instrument and innermost division', () => {
    const { instrument, division, provision } = placeOf(small, 'verger/B/1/2');
    expect([instrument, division?.eId, provision.lines]).toEqual([verger, 'verger/B/1', [8, 10]]);
    expect(placeOf(small, 'verger/preambule').division).toBeNull();
  });

  test('what is not there is an error', () => {
    expect(() => placeOf(small, 'verger/C/1')).toThrow('no provision has the id verger/C/1');
    expect(() => instrumentById(small, 'route')).toThrow('no instrument has the id route');
    expect(divisionById(verger, 'verger/C')).toBeNull();
  });

  test('each edition has its own answers', () => {
    expect(instrumentById(small, 'puits')).toBe(puits);
    expect(() => placeOf({ instruments: [puits] }, 'verger/A/1')).toThrow();
  });
});

describe('in order', () => {
  test('all provisions, and clauses alone', () => {
    expect(ids(allPlaces(small).map(({ provision }) => provision))).toEqual(
      ids([...puits.provisions, ...verger.provisions]),
    );
    expect(ids(clausePlaces(small).map(({ provision }) => provision))).toEqual(
      ids([...clausesOf(puits), ...clausesOf(verger)]),
    );
    expect(clausesOf(verger)).toHaveLength(5);
  });

  test('neighbours of a provision, across divisions', () => {
    const { previous, next } = neighbours(verger, placeOf(small, 'verger/B/1/1').provision);
    expect([previous?.eId, next?.eId]).toEqual(['verger/B/1-bis', 'verger/B/1/2']);
    expect(neighbours(verger, placeOf(small, 'verger/cloture').provision).next).toBeNull();
  });

  test('sic notes of a clause and of a heading', () => {
    expect(sicNotesOf(verger, 'verger/A/1').map(({ id }) => id)).toEqual(['verger/A/1~1']);
    expect(sicNotesOf(verger, 'verger/B')).toEqual([]);
  });
});

describe('divisions', () => {
  test('stand before those nested in them', () => {
    expect(ids(allDivisions(verger))).toEqual(['verger/A', 'verger/B', 'verger/B/1', 'verger/B/2']);
    expect(allDivisions(puits)).toEqual([]);
  });

  test('know what holds them, and their neighbours', () => {
    expect(ids(divisionTrail(verger, known('verger/B/2')))).toEqual(['verger/B', 'verger/B/2']);
    expect(divisionTrail(verger, null)).toEqual([]);
    const { previous, next } = divisionNeighbours(verger, known('verger/B'));
    expect([previous?.eId, next?.eId]).toEqual(['verger/A', 'verger/B/1']);
  });

  test('have clauses of their own and within', () => {
    expect(ids(clausesIn(verger, known('verger/B')))).toEqual(['verger/B/1-bis']);
    expect(ids(clausesWithin(verger, known('verger/B')))).toEqual([
      'verger/B/1-bis',
      'verger/B/1/1',
      'verger/B/1/2',
      'verger/B/2/1',
    ]);
    expect(ids(clausesIn(puits, null))).toEqual(['puits/1', 'puits/2']);
  });

  test('and provisions follow one another as in the text', () => {
    expect(ids(contentsOf(verger, null))).toEqual([
      'verger/preambule',
      'verger/A',
      'verger/B',
      'verger/cloture',
    ]);
    expect(ids(contentsOf(verger, known('verger/B')))).toEqual([
      'verger/B/1-bis',
      'verger/B/1',
      'verger/B/2',
    ]);
  });

  test('are columns of the charts where they are outermost', () => {
    expect(columnsOf(verger).map(({ eId }) => eId)).toEqual(['verger/A', 'verger/B']);
    expect(columnsOf(puits)).toEqual([{ eId: 'puits', division: null }]);
    expect([columnOf(small, 'verger/B/2/1'), columnOf(small, 'puits/1')]).toEqual(['verger/B', 'puits']);
  });
});
