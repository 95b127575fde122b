import type { GraphQLError, GraphQLSchema } from 'graphql';
import {
  checkText,
  createDocumentRegistry,
  type DocumentRegistry,
  type Limits,
  type RegisteredDocument,
} from '../server/server.ts';
import { DocumentsError } from './documents-error.ts';
import { asSentence } from './wording.ts';

/** A document, and the file that it comes from. */
export interface FiledDocument extends RegisteredDocument {
  file: string;
}

/**
 * Registers documents after the project's own, which are not checked. Throws a DocumentsError if one could not be run on
 * the schema, or if an id refers to two texts.
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
  `${file}: ${named(id)}has another text in ${first.file === file ? 'the same file' : first.file}; an id refers to one text.`;

const describeError = ({ file, id }: FiledDocument, { message, locations }: GraphQLError): string => {
  const { line, column } = locations?.[0] ?? { line: 1, column: 1 };
  return `${file}: ${named(id)}${line}:${column} ${asSentence(message)}`;
};

const named = (id: string | undefined): string => (id === undefined ? '' : `"${id}" `);
