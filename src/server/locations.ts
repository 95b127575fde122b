import { type ASTNode, type DocumentNode, GraphQLError, Location, type Source, Token, TokenKind } from 'graphql';
import { isGraphqlError } from './masking.ts';

/**
 * Documents are parsed without locations, which take up to a tenth of the time of a query that no cache has seen. Only errors
 * have them: for these, the text is parsed again.
 */

/** Gives a document that was parsed without locations one of its own, so that its text is known. */
export function keepSource(document: DocumentNode, source: Source): DocumentNode {
  const end = source.body.length;
  const loc = new Location(new Token(TokenKind.SOF, 0, 0, 0, 0), new Token(TokenKind.EOF, end, end, 0, 0), source);
  return Object.assign(document, { loc });
}

/** The errors with the locations of their nodes. `parse` parses the text of the document with locations. */
export function locateErrors(
  document: DocumentNode,
  errors: readonly GraphQLError[],
  parse: (document: DocumentNode) => DocumentNode,
): readonly GraphQLError[] {
  if (!errors.some(isUnlocated)) return errors;
  const nodes = new Map<unknown, ASTNode>();
  pairNodes(document, parse(document), nodes);
  return errors.map((error) => {
    if (!isUnlocated(error)) return error;
    const { message, path, originalError, extensions } = error;
    return new GraphQLError(message, {
      nodes: error.nodes?.map((node) => nodes.get(node) ?? node),
      path,
      originalError,
      extensions,
    });
  });
}

/** Whether an error has nodes without locations. */
function isUnlocated(error: GraphQLError): boolean {
  return isGraphqlError(error) && error.nodes?.some(({ loc }) => loc === undefined) === true;
}

/** Adds each node of a document with the same node of another document of the same text. */
function pairNodes(node: object, same: object, into: Map<unknown, ASTNode>): void {
  if ('kind' in node) into.set(node, same as ASTNode);
  for (const [key, value] of Object.entries(node)) {
    if (key === 'loc' || typeof value !== 'object' || value === null) continue;
    pairNodes(value, (same as Record<string, object>)[key] as object, into);
  }
}
