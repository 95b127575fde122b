import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';

/** The text of a query, with the types of its data and its variables. */
export type QueryText<Data, Variables> = string & DocumentTypeDecoration<Data, Variables>;
