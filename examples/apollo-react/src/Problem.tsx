import { errorsOf } from 'briefgraph/client/apollo';

/** An error message; the server's own, if it sent one. */
export function Problem({ error }: { error: unknown }) {
  const [first] = errorsOf(error);
  if (!first) return <p role="alert">The server cannot be reached.</p>;
  if (first.code === 'NOT_READY') return <p role="alert">The server has no data yet. Try again in a moment.</p>;
  return <p role="alert">{first.message}</p>;
}
