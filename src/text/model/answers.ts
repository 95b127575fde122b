import { z } from 'zod';
import { canonicalJson } from '../../model/json.ts';
import { sha256 } from '../passages.ts';

/** What questions and answers have in common, whatever is asked. */

/** Values that an answer may have, each on a line of the question. */
export const define = (vocabulary: Readonly<Record<string, string>>): string =>
  Object.entries(vocabulary)
    .map(([value, description]) => `  ${value}: ${description}`)
    .join('\n');

/** The key of an answer: it depends on no model and no address. */
export const keyOf = (asked: unknown): string => sha256(canonicalJson(asked)).slice(0, 24);

/** Why a value that was answered is none that is asked for; its first problems, each with its field. */
export const describeIssues = ({ issues }: z.ZodError): string =>
  issues
    .slice(0, 3)
    .map(({ path, message }) => `${path.join('.') || 'it'}: ${message.slice(0, 300)}`)
    .join('; ');

/** The numbers from 1 up to another. */
export const numberUpTo = (count: number) => z.literal(Array.from({ length: count }, (_, index) => index + 1));

/** Servers make grammars of schemas, and refuse or choke on bounds of lengths; answers are validated by them afterwards. */
const LEFT_OUT = ['minLength', 'maxLength', 'minItems', 'maxItems', 'pattern', 'format', 'default'] as const;

/** The JSON Schema of an answer, as `response_format` has it: every field is required, since strict servers know no other. */
export const toAnswerSchema = (answer: z.ZodType): Record<string, unknown> => {
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

/** The JSON object in an answer, which may be in a code block, or have the thoughts of the model before it. */
export const parseObject = (content: string): unknown => {
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
