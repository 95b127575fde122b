import { z } from 'zod';
import { GREATEST_LENGTH, GREATEST_TEXT } from '../../../model/greatest-lengths.ts';
import { oneOf } from '../../../model/records/shared-fields.ts';
import { FORECAST_TYPE, POLARITY, STRENGTH, SUPPORT } from '../../../model/vocabulary/claims.ts';
import { EVENT_KIND } from '../../../model/vocabulary/events.ts';
import { QUANTITY_ROLE } from '../../../model/vocabulary/quantities.ts';
import { BASIS, MODALITY } from '../../../model/vocabulary/statements.ts';
import type { ActorType, StatementType } from '../../draft/found.ts';
import { describeIssues, numberUpTo, toAnswerSchema } from '../answers.ts';

const TYPES = ['EVENT', 'FORECAST', 'RECOMMENDATION', 'MOTIVE', 'STANCE', 'FINDING'] as const satisfies StatementType[];

const ACTOR_TYPES = ['COUNTRY', 'ORGANIZATION', 'PERSON', 'GROUPING'] as const satisfies ActorType[];

/** What a question showed: how many sentences, and the ids of known events. */
export interface Shown {
  sentences: number;
  events: readonly string[];
}

/** More than a part of a text can say. */
const MOST_STATEMENTS = 150;

const name = z.string().trim().min(1).max(GREATEST_TEXT.name);
const actors = z.array(name).max(GREATEST_LENGTH.actors).default([]);
const words = name.nullable().default(null);

const chosen = <Value extends string>(values: Readonly<Record<Value, unknown>>) =>
  oneOf(values).nullable().default(null);

/** A number in the words of the text, with what these leave to be said. */
const number = z.strictObject({
  text: name,
  unit: z.string().trim().min(1).max(GREATEST_TEXT.tag).nullable().default(null),
  role: chosen(QUANTITY_ROLE),
  measure: words,
});

/**
 * A statement as it is answered. What is left out is null or empty. A citation can only be one of the numbers that were shown;
 * which events are known depends on the registers, so that is checked afterwards.
 */
const createStatementSchema = ({ sentences }: Pick<Shown, 'sentences'>) =>
  z.strictObject({
    type: z.enum(TYPES),
    sentences: z.array(numberUpTo(sentences)).min(1).max(GREATEST_LENGTH.citations),
    modality: oneOf(MODALITY),
    basis: oneOf(BASIS).exclude(['CORROBORATED']),
    hedge: words,
    actors,
    targets: actors,
    attributed_to: actors,
    date: words,
    numbers: z.array(number).max(GREATEST_LENGTH.quantities).default([]),
    event_kind: chosen(EVENT_KIND),
    known_event: z.string().min(1).max(GREATEST_TEXT.slug).nullable().default(null),
    forecast_type: chosen(FORECAST_TYPE),
    strength: chosen(STRENGTH),
    polarity: chosen(POLARITY),
    support: chosen(SUPPORT),
    topic: z.string().trim().min(3).max(GREATEST_TEXT.title).nullable().default(null),
    wording: z.string().trim().min(3).max(GREATEST_TEXT.restatement).nullable().default(null),
  });

export type AnsweredStatement = z.infer<ReturnType<typeof createStatementSchema>>;

/** An actor of the sentences that the question did not list. */
const newActor = z.strictObject({ name, type: z.enum(ACTOR_TYPES) });

export type AnsweredActor = z.infer<typeof newActor>;

/** An answer before its parts are validated one by one. */
const envelope = z.object({
  new_actors: z.array(z.unknown()).max(MOST_STATEMENTS).default([]),
  statements: z.array(z.unknown()).max(MOST_STATEMENTS),
});

/** The JSON Schema of an answer. */
export const answerJsonSchema = ({ sentences, events }: Shown): Record<string, unknown> => {
  const statement = createStatementSchema({ sentences }).extend({
    known_event: events.length === 0 ? z.null() : z.enum(events).nullable(),
  });
  return toAnswerSchema(z.strictObject({ new_actors: z.array(newActor), statements: z.array(statement) }));
};

/** An answer, as far as it could be read. */
export interface ReadAnswer {
  /** The valid statements with their numbers, as they come in the answer. */
  statements: (AnsweredStatement & { number: number })[];
  actors: AnsweredActor[];
  /** What is wrong with each of the others, or with the answer, as the model is told. */
  problems: string[];
  /** Whether it is an answer at all: an object with a list of statements. */
  isAnswer: boolean;
}

/** Validates each part of an answer; one that is wrong does not spoil the others. */
export const readAnswer = (value: unknown, shown: Pick<Shown, 'sentences'>): ReadAnswer => {
  const whole = envelope.safeParse(value);
  const read: ReadAnswer = { statements: [], actors: [], problems: [], isAnswer: whole.success };
  if (!whole.success)
    return { ...read, problems: [`the answer is not {"statements": [...]}: ${describeIssues(whole.error)}`] };
  const schema = createStatementSchema(shown);
  for (const [index, statement] of whole.data.statements.entries()) {
    const { data, error } = schema.safeParse(statement);
    if (data) read.statements.push({ ...data, number: index + 1 });
    else read.problems.push(`statement ${index + 1}: ${describeIssues(error)}`);
  }
  return { ...read, actors: whole.data.new_actors.flatMap((actor) => newActor.safeParse(actor).data ?? []) };
};
