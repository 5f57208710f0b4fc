/**
 * The public form of the concordance, `/donnees/correspondances.json`,
 * versioned by `version`. Its eIds are those of provisions in `corpus.json`,
 * its quotes word for word from these, white space folded.
 */
import { z } from 'zod';
import { Degree, OtherReading, Relation, Strength } from '../model/concordance.ts';
import type { Edition } from '../model/edition.ts';

const eId = z.string().min(1).meta({ description: 'eId of a provision of corpus.json' });
const words = z.string().min(1);
const explanation = words.meta({ description: 'A sentence of the edition, from the texts alone' });

const PublicCorrespondence = z.strictObject({
  id: words.meta({ description: 'Id of the correspondence, made of those of its two provisions' }),
  from: eId.meta({ description: 'eId of the older provision' }),
  to: eId.meta({ description: 'eId of the newer provision' }),
  relation: Relation.meta({ description: 'How the newer provision stands to the older' }),
  strength: Strength.meta({ description: '3: expected; 2: a clear link of subject; 1: weak or arguable' }),
  quoteFrom: words.meta({ description: 'Words of the older provision that carry the tie' }),
  quoteTo: words.meta({ description: 'Words of the newer provision that carry the tie' }),
  rationale: words.meta({ description: 'Why the two are tied, from the two texts alone' }),
  caution: words
    .nullable()
    .meta({ description: 'What another reading would rest on, null where none can be defended' }),
  otherReading: OtherReading.nullable().meta({
    description: 'The relation of that other reading, aucune for no tie, null where none can be defended',
  }),
});

const PublicSilence = z.strictObject({
  provision: eId.meta({ description: 'eId of the older provision' }),
  quote: words.meta({ description: 'Words of the undertaking that has no correspondence' }),
  explanation,
});

const PublicNovelty = z.strictObject({
  subject: words.meta({ description: 'A subject of the newer text without antecedent in the older' }),
  provisions: z.array(eId).min(1).meta({ description: 'eIds of its provisions' }),
  explanation,
  subjects: z
    .array(words)
    .meta({ description: 'Ids of the subjects of sujets.json that hold its provisions' }),
});

const PublicRepetition = z.strictObject({
  provisions: z.array(eId).min(2).meta({ description: 'eIds of provisions of one text that say the same' }),
  degree: Degree.meta({ description: 'The same words; but for a word or so; the same in other words' }),
});

export const PublicConcordance = z.strictObject({
  version: z.literal(1),
  correspondences: z.array(PublicCorrespondence),
  silences: z.array(PublicSilence),
  novelties: z.array(PublicNovelty),
  repetitions: z.array(PublicRepetition),
});
export type PublicConcordance = z.infer<typeof PublicConcordance>;

/** The public form of the concordance of an edition, keys in the order documented. */
export function toPublicConcordance({ concordance }: Edition): PublicConcordance {
  return {
    version: 1,
    correspondences: concordance.correspondences.map(
      ({ id, from, to, relation, strength, quoteFrom, quoteTo, rationale, caution, otherReading }) => ({
        id,
        from,
        to,
        relation,
        strength,
        quoteFrom,
        quoteTo,
        rationale,
        caution,
        otherReading,
      }),
    ),
    silences: concordance.silences.map(({ provision, quote, explanation: said }) => ({
      provision,
      quote,
      explanation: said,
    })),
    novelties: concordance.novelties.map(({ subject, provisions, explanation: said, subjects }) => ({
      subject,
      provisions,
      explanation: said,
      subjects,
    })),
    repetitions: concordance.repetitions.map(({ provisions, degree }) => ({ provisions, degree })),
  };
}

/** The JSON Schema (draft 2020-12) of the public form. */
export function publicConcordanceSchema(): object {
  return z.toJSONSchema(PublicConcordance, { target: 'draft-2020-12' });
}
