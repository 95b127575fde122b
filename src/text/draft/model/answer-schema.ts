import { z } from 'zod';
import { GREATEST_LENGTH, GREATEST_TEXT } from '../../../model/greatest-lengths.ts';
import { oneOf } from '../../../model/records/shared-fields.ts';
import { FORECAST_TYPE, POLARITY, STRENGTH } from '../../../model/vocabulary/claims.ts';
import { EVENT_KIND } from '../../../model/vocabulary/events.ts';
import { BASIS, MODALITY } from '../../../model/vocabulary/statements.ts';
import type { StatementType } from '../found.ts';

/** The types of statements that a model is asked for. */
export const ANSWERED_TYPES = {
  EVENT: 'EVENT',
  FORECAST: 'FORECAST',
  RECOMMENDATION: 'RECOMMENDATION',
  MOTIVE: 'MOTIVE',
  STANCE: 'STANCE',
  FINDING: 'FINDING',
} as const satisfies Record<StatementType, StatementType>;

/** What may be cited: the numbers of the sentences that were shown, and of the known events. */
export interface Shown {
  sentences: number;
  events: number;
}

/** More than a section can say. */
const MOST_STATEMENTS = 150;

const name = z.string().trim().min(1).max(GREATEST_TEXT.name);
const words = z.string().trim().min(1).max(GREATEST_TEXT.name);
const actors = z.array(name).max(GREATEST_LENGTH.actors);

/** The numbers from 1 up to another. */
const numberUpTo = (count: number) => z.literal(Array.from({ length: count }, (_, index) => index + 1));

/**
 * A statement as a model answers it. Every field is required and has no default: strict schemas of servers have no other. A
 * citation can only be one of the numbers that were shown.
 */
export const createStatementSchema = ({ sentences, events }: Shown) =>
  z.strictObject({
    type: oneOf(ANSWERED_TYPES),
    sentences: z.array(numberUpTo(sentences)).min(1).max(GREATEST_LENGTH.citations),
    modality: oneOf(MODALITY),
    basis: oneOf(BASIS).exclude(['CORROBORATED']),
    hedge: words.nullable(),
    actors,
    targets: actors,
    attributed_to: actors,
    date: words.nullable(),
    numbers: z.array(words).max(GREATEST_LENGTH.quantities),
    event_kind: oneOf(EVENT_KIND).nullable(),
    known_event: events === 0 ? z.null() : numberUpTo(events).nullable(),
    forecast_type: oneOf(FORECAST_TYPE).nullable(),
    strength: oneOf(STRENGTH).nullable(),
    polarity: oneOf(POLARITY).nullable(),
    topic: z.string().trim().min(3).max(GREATEST_TEXT.title).nullable(),
    wording: z.string().trim().min(3).max(GREATEST_TEXT.restatement).nullable(),
  });

export type AnsweredStatement = z.infer<ReturnType<typeof createStatementSchema>>;

/** An answer before its statements are validated one by one. */
export const answerEnvelope = z.object({ statements: z.array(z.unknown()).max(MOST_STATEMENTS) });

/** Servers make grammars of schemas, and refuse or choke on bounds of lengths; answers are validated by them afterwards. */
const BOUNDS = ['minLength', 'maxLength', 'minItems', 'maxItems', 'pattern', 'format'] as const;

/** The JSON Schema of an answer, as `response_format` has it. */
export const answerJsonSchema = (shown: Shown): object => {
  const answer = z.strictObject({ statements: z.array(createStatementSchema(shown)) });
  const { $schema: _, ...schema } = z.toJSONSchema(answer, {
    io: 'input',
    override: ({ jsonSchema }) => {
      for (const bound of BOUNDS) delete jsonSchema[bound];
      if (jsonSchema.const !== undefined) jsonSchema.enum = [jsonSchema.const as number];
      delete jsonSchema.const;
      if (jsonSchema.enum && jsonSchema.type === 'number') jsonSchema.type = 'integer';
    },
  });
  return schema;
};
