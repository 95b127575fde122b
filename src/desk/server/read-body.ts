import type { Context } from 'hono';
import { z } from 'zod';
import { DeskProblem, pointerTo } from '../problem.ts';

/** The body of a request, of a schema. Throws a DeskProblem that says at which fields it is wrong. */
export const readBody = async <T>(c: Context, schema: z.ZodType<T>): Promise<T> => {
  // Forms of other pages cannot send this type without being asked whether they may.
  if (!/^application\/json\b/.test(c.req.header('content-type') ?? ''))
    throw new DeskProblem('INVALID', 'The body of a request is of the type application/json.');
  const body: unknown = await c.req.json().catch(() => {
    throw new DeskProblem('INVALID', 'The body of the request is not JSON.');
  });
  const { data, error } = schema.safeParse(body);
  if (!error) return data;
  throw new DeskProblem('INVALID', z.prettifyError(error).replace(/\s*\n\s*/g, ' '), {
    errors: error.issues.map(({ path, message }) => ({ pointer: pointerTo(path), detail: message })),
  });
};
