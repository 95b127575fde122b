import { z } from 'zod';
import { GREATEST_LENGTH, GREATEST_TEXT } from '../../model/greatest-lengths.ts';
import { oneOf } from '../../model/records/shared-fields.ts';
import { FORECAST_TYPE, POLARITY, STRENGTH } from '../../model/vocabulary/claims.ts';
import { EVENT_KIND } from '../../model/vocabulary/events.ts';
import { BASIS, MODALITY } from '../../model/vocabulary/statements.ts';
import type { ActorType, StatementType } from '../draft/found.ts';

/** The types of statements that a model is asked for. */
export const ANSWERED_TYPES = {
  EVENT: 'EVENT',
  FORECAST: 'FORECAST',
  RECOMMENDATION: 'RECOMMENDATION',
  MOTIVE: 'MOTIVE',
  STANCE: 'STANCE',
  FINDING: 'FINDING',
} as const satisfies Record<StatementType, StatementType>;

const ACTOR_TYPES = {
  COUNTRY: 'COUNTRY',
  ORGANIZATION: 'ORGANIZATION',
  PERSON: 'PERSON',
  GROUPING: 'GROUPING',
} as const satisfies Record<ActorType, ActorType>;

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

/** The numbers from 1 up to another. */
const numberUpTo = (count: number) => z.literal(Array.from({ length: count }, (_, index) => index + 1));

const chosen = <Value extends string>(values: Readonly<Record<Value, unknown>>) =>
  oneOf(values).nullable().default(null);

/**
 * A statement as it is answered. What is left out is null or empty. A citation can only be one of the numbers that were shown;
 * which events are known depends on the registers, so that is checked afterwards.
 */
const createStatementSchema = ({ sentences }: Pick<Shown, 'sentences'>) =>
  z.strictObject({
    type: oneOf(ANSWERED_TYPES),
    sentences: z.array(numberUpTo(sentences)).min(1).max(GREATEST_LENGTH.citations),
    modality: oneOf(MODALITY),
    basis: oneOf(BASIS).exclude(['CORROBORATED']),
    hedge: words,
    actors,
    targets: actors,
    attributed_to: actors,
    date: words,
    numbers: z.array(name).max(GREATEST_LENGTH.quantities).default([]),
    event_kind: chosen(EVENT_KIND),
    known_event: z.string().min(1).max(GREATEST_TEXT.slug).nullable().default(null),
    forecast_type: chosen(FORECAST_TYPE),
    strength: chosen(STRENGTH),
    polarity: chosen(POLARITY),
    topic: z.string().trim().min(3).max(GREATEST_TEXT.title).nullable().default(null),
    wording: z.string().trim().min(3).max(GREATEST_TEXT.restatement).nullable().default(null),
  });

export type AnsweredStatement = z.infer<ReturnType<typeof createStatementSchema>>;

/** An actor of the sentences that the question did not list. */
const newActor = z.strictObject({ name, type: oneOf(ACTOR_TYPES) });

export type AnsweredActor = z.infer<typeof newActor>;

/** An answer before its parts are validated one by one. */
const envelope = z.object({
  new_actors: z.array(z.unknown()).max(MOST_STATEMENTS).default([]),
  statements: z.array(z.unknown()).max(MOST_STATEMENTS),
});

/** Servers make grammars of schemas, and refuse or choke on bounds of lengths; answers are validated by them afterwards. */
const LEFT_OUT = ['minLength', 'maxLength', 'minItems', 'maxItems', 'pattern', 'format', 'default'] as const;

/** The JSON Schema of an answer, as `response_format` has it: every field is required, since strict servers know no other. */
export const answerJsonSchema = ({ sentences, events }: Shown): object => {
  const statement = createStatementSchema({ sentences }).extend({
    known_event: events.length === 0 ? z.null() : z.enum(events).nullable(),
  });
  const answer = z.strictObject({ new_actors: z.array(newActor), statements: z.array(statement) });
  const { $schema: _, ...schema } = z.toJSONSchema(answer, {
    io: 'output',
    override: ({ jsonSchema }) => {
      for (const bound of LEFT_OUT) delete jsonSchema[bound];
      if (jsonSchema.const !== undefined) jsonSchema.enum = [jsonSchema.const as number];
      delete jsonSchema.const;
      if (jsonSchema.enum && jsonSchema.type === 'number') jsonSchema.type = 'integer';
    },
  });
  return schema;
};

/** An answer, as far as it could be read. */
export interface ReadAnswer {
  /** The valid statements, in order, and their numbers among all. */
  statements: AnsweredStatement[];
  numbers: number[];
  actors: AnsweredActor[];
  /** What is wrong with the others, or with the answer, as the model is told. */
  problems: string[];
  /** How many statements are not valid. */
  invalid: number;
  /** Whether it is an answer at all: JSON with a list of statements. */
  isAnswer: boolean;
}

/** Reads the content of an answer. */
export const readContent = (content: string, shown: Pick<Shown, 'sentences'>): ReadAnswer => {
  if (content.trim() === '') return unreadable('the answer is empty');
  const value = parseObject(content);
  return value === undefined ? unreadable('the answer is not JSON') : readAnswer(value, shown);
};

/** Validates each part of an answer; one that is wrong does not spoil the others. */
export const readAnswer = (value: unknown, shown: Pick<Shown, 'sentences'>): ReadAnswer => {
  const whole = envelope.safeParse(value);
  if (!whole.success) return unreadable(`the answer is not {"statements": [...]}: ${describe(whole.error)}`);
  const schema = createStatementSchema(shown);
  const actors = whole.data.new_actors.flatMap((actor) => newActor.safeParse(actor).data ?? []);
  const read: ReadAnswer = { statements: [], numbers: [], actors, problems: [], invalid: 0, isAnswer: true };
  for (const [index, statement] of whole.data.statements.entries()) {
    const parsed = schema.safeParse(statement);
    if (parsed.success) {
      read.statements.push(parsed.data);
      read.numbers.push(index + 1);
    } else {
      read.invalid += 1;
      read.problems.push(`statement ${index + 1}: ${describe(parsed.error)}`);
    }
  }
  return read;
};

const unreadable = (problem: string): ReadAnswer => ({
  statements: [],
  numbers: [],
  actors: [],
  problems: [problem],
  invalid: 0,
  isAnswer: false,
});

/** The first problems, each with its field. */
const describe = ({ issues }: z.ZodError): string =>
  issues
    .slice(0, 3)
    .map(({ path, message }) => `${path.join('.') || 'it'}: ${message.slice(0, 300)}`)
    .join('; ');

/** The JSON object in an answer, which may be in a code block, or have the thoughts of the model before it. */
const parseObject = (content: string): unknown => {
  const end = content.lastIndexOf('</think>');
  const answer = end < 0 ? content : content.slice(end + '</think>'.length);
  for (const candidate of [answer, answer.slice(Math.max(0, answer.indexOf('{')), answer.lastIndexOf('}') + 1)]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The next one may be.
    }
  }
  return undefined;
};
