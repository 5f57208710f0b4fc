/** The correspondences as the public data gives them, counted independently of the site's code. */
import { readSite, type Site } from '../site/site.ts';

export interface PublicTie {
  id: string;
  from: string;
  to: string;
  relation: string;
  strength: number;
  quoteFrom: string;
  quoteTo: string;
  rationale: string;
  caution: string | null;
  otherReading: string | null;
}

export interface PublicConcordance {
  correspondences: PublicTie[];
  silences: { provision: string; quote: string; explanation: string }[];
  novelties: { subject: string; subjects: string[]; provisions: string[] }[];
  repetitions: { provisions: string[]; degree: string }[];
}

export function concordanceOf(site: Site): PublicConcordance {
  return JSON.parse(readSite(site, '/donnees/correspondances.json')) as PublicConcordance;
}

/** eId of the theme of a clause: `dialogue-2024/4` for `dialogue-2024/4/66`. */
export function themeOf(eId: string): string {
  return eId.split('/').slice(0, -1).join('/');
}

/** How a sentence says each relation: from the newer text to the older, and back. */
export const verbs: Record<string, { forwards: string; backwards: string }> = {
  prolonge: { forwards: 'prolonge', backwards: 'est prolongé par' },
  precise: { forwards: 'précise', backwards: 'est précisé par' },
  reformule: { forwards: 'reformule', backwards: 'est reformulé par' },
  ecarte: { forwards: 'diverge de', backwards: 'diverge de' },
};
