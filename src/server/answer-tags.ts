import { createHash } from 'node:crypto';
import { printSchema } from 'graphql';
import type { ServedGraph } from './served-graph.ts';

/** A request to which an answer belongs. */
interface TaggedRequest {
  accept: string | null;
  /** The header that asks for the cost. */
  cost: string | null;
  /** The URL holds the whole request, except for the text of a document that is named by an id. */
  search: string;
  text: string;
}

/** The ETag of the answer to a request that reads this context. */
export type TagAnswer = (context: object, request: TaggedRequest) => string;

/**
 * Makes ETags; undefined where the version of the data is not known, or where others may get other answers. `release` is
 * the version of the code that answers.
 */
export function createAnswerTags(
  graph: Pick<ServedGraph, 'schema' | 'dataVersion' | 'variesBy'>,
  release: string,
): TagAnswer | undefined {
  const { dataVersion, variesBy = [] } = graph;
  if (!dataVersion || variesBy.length > 0) return undefined;
  let server: string | undefined;
  return (context, { accept, cost, search, text }) => {
    // Names and dates depend on the runtime's locale data, and introspection returns the schema.
    server ??= hash(release, process.version, printSchema(graph.schema));
    return `W/"${hash(server, dataVersion(context), accept ?? '', cost ?? '', search, text)}"`;
  };
}

function hash(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
