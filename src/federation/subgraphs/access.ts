import type { ExecutionResult } from 'graphql';

/** Codes of a subgraph that does not give something to everyone. Clients get them as they are. */
export type AccessCode = 'UNAUTHENTICATED' | 'FORBIDDEN';

const STATUS_CODES: Readonly<Record<number, AccessCode>> = { 401: 'UNAUTHENTICATED', 403: 'FORBIDDEN' };

export const isAccessCode = (code: unknown): code is AccessCode => code === 'UNAUTHENTICATED' || code === 'FORBIDDEN';

/** The code of a response that refuses a request as a whole; null for any other response. */
export const findRefusal = ({ data, errors }: ExecutionResult): AccessCode | null => {
  if ((data !== null && data !== undefined) || !Array.isArray(errors)) return null;
  return errors.map((error) => error?.extensions?.code).find(isAccessCode) ?? null;
};

/** The response with an error for its status, if that is 401 or 403 and the response itself does not say so. */
export const withStatusCode = (response: ExecutionResult | null, status: number): ExecutionResult | null => {
  const code = STATUS_CODES[status];
  if (code === undefined || (response?.data ?? null) !== null || findRefusal(response ?? {})) return response;
  const refusal = { message: `The response has status ${status}.`, extensions: { code } };
  const errors: unknown = response?.errors;
  return { errors: [refusal, ...(Array.isArray(errors) ? errors : [])] } as unknown as ExecutionResult;
};
