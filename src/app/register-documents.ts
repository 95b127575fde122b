import type { GraphQLError, GraphQLSchema } from 'graphql';
import type { FiledDocument } from '../cli/document-files.ts';
import { asSentence, count } from '../cli/words.ts';
import { checkText, createDocumentRegistry, type DocumentRegistry, type Limits } from '../server/server.ts';

/** Documents that cannot be served, with all that is wrong with them. */
export class DocumentsError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`the documents have ${count(problems.length, 'problem')}; mend them, or leave them out`);
    this.name = 'DocumentsError';
    this.problems = problems;
  }
}

/**
 * Registers documents behind our own, which are known to be fine. Throws a DocumentsError where one could never be run
 * on the schema, or where an id stands for two texts.
 */
export const registerDocuments = (
  documents: readonly FiledDocument[],
  own: readonly FiledDocument[],
  schema: GraphQLSchema,
  limits: Limits,
): DocumentRegistry => {
  const registry = createDocumentRegistry([...own, ...documents]);
  const problems = [
    ...registry.conflicts.map(([first, second]) => describeConflict(first, second)),
    ...documents.flatMap((document) =>
      checkText(schema, document.text, limits).map((error) => describeError(document, error)),
    ),
  ];
  if (problems.length > 0) throw new DocumentsError(problems);
  return registry;
};

const describeConflict = (first: FiledDocument, { file, id }: FiledDocument): string =>
  `${file}: ${named(id)}has another text in ${first.file === file ? 'the same file' : first.file}; an id stands for one text.`;

const describeError = ({ file, id }: FiledDocument, { message, locations }: GraphQLError): string => {
  const { line, column } = locations?.[0] ?? { line: 1, column: 1 };
  return `${file}: ${named(id)}${line}:${column} ${asSentence(message)}`;
};

const named = (id: string | undefined): string => (id === undefined ? '' : `"${id}" `);
