/** Words of the map and the list of places. */
import type { Facts } from '../locale.ts';
import { typesetAll } from './typeset.ts';

/** Countries around by their numbers of ISO 3166-1, for the map. */
const countries: Record<string, string> = {
  '012': 'Algérie',
  '324': 'Guinée',
  '384': 'Côte d’Ivoire',
  '466': 'Mali',
  '478': 'Mauritanie',
  '562': 'Niger',
  '686': 'Sénégal',
  '854': 'Burkina Faso',
};

export function places({ lang }: Facts) {
  const number = new Intl.NumberFormat(lang);
  const say = (figure: number) => number.format(figure);
  const many = (figure: number, one: string, more: string) => `${say(figure)} ${figure < 2 ? one : more}`;
  return {
    countries,
    ...typesetAll({
      title: 'Lieux nommés',
      description:
        'Les lieux que les textes sur la paix au Mali nomment, sur une carte et en liste, avec le nombre de clauses de chaque texte.',
      lead: (all: number, shown: number) =>
        `Les textes nomment ${many(all, 'lieu', 'lieux')} ; ${shown < 2 ? `${say(shown)} est` : `${say(shown)} sont`} sur la carte, tous sont dans la liste. Chaque nom mène à ses clauses.`,
      none: 'Cette édition ne nomme pas de lieu.',
      map: 'Carte des lieux nommés',
      /** A part of the map, drawn larger. */
      around: (town: string) => `Autour ${/^[AEÉIOU]/u.test(town) ? 'd’' : 'de '}${town}`,
      framed: 'Les cadres sont dessinés plus grands au-dessous de la carte.',
      /** Where a map has no room for some names: those it has numbers for, and how many it has not. */
      numbers: (these: readonly { figure: number; label: string }[], others: number) =>
        [
          ...(these.length === 0
            ? []
            : [
                `Par leur numéro : ${these.map(({ figure, label }) => `${say(figure)}\u00A0${label}`).join(', ')}.`,
              ]),
          ...(others === 0
            ? []
            : ['La liste nomme aussi les points qui n’ont la place ni d’un nom ni d’un numéro.']),
        ].join(' '),
      source: (coordinates: string) =>
        `Contours : Natural Earth (domaine public). Coordonnées : ${coordinates}`,
      neutral:
        'Le tracé des contours est celui de la source, simplifié : il ne prend parti sur aucune frontière, et les noms sont ceux que les textes emploient ou que l’usage français donne.',
      onMap: 'Sur la carte',
      beyond: 'Hors du cadre de la carte',
      withoutPoint: 'Dans la liste seulement',
      withoutPointText:
        'Des régions, des eaux et des routes, qui n’ont pas de point unique, et des localités que la source des coordonnées ne nomme pas, ou qu’un même nom ne permet pas de situer avec certitude.',
      figure: (figure: number) => (figure === 0 ? '–' : say(figure)),
      noClause: 'aucune clause',
      clauses: (figure: number) => many(figure, 'clause', 'clauses'),
    }),
  };
}
