import { isGraphqlError } from '../plugins/masking.ts';

/** The headers of an answer that caches do not keep; new ones, since the length of the body is added to them. */
export const notKept = () => ({ 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });

/** The answer where a file cannot be read; throws an error that is not for clients. */
export function answerFailure(error: unknown, Response: typeof globalThis.Response): Response {
  if (!isGraphqlError(error)) throw error;
  const { message, extensions } = error;
  const { code, http } = extensions as { code?: string; http?: { status: number } };
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
  return new Response(body, { status: http?.status ?? 500, headers: notKept() });
}
