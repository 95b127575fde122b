import { type DocumentNode, Kind, type SelectionNode, type SelectionSetNode } from 'graphql';
import { type Fragments, fragmentsOf } from './fragments.ts';

/** What is read of a document once, for all who execute it or count its cost. */
export interface DocumentFacts {
  fragments: Fragments;
  /** The variables that `@skip` and `@include` use. */
  conditions: readonly string[];
  /** Whether a selection has another directive, which may mean anything. */
  hasOtherDirectives: boolean;
}

const known = new WeakMap<DocumentNode, DocumentFacts>();

export const factsOf = (document: DocumentNode): DocumentFacts => {
  let facts = known.get(document);
  if (!facts) {
    facts = readFacts(document);
    known.set(document, facts);
  }
  return facts;
};

const readFacts = (document: DocumentNode): DocumentFacts => {
  const conditions = new Set<string>();
  let hasOtherDirectives = false;
  const readDirectives = ({ directives = [] }: SelectionNode): void => {
    for (const { name, arguments: given = [] } of directives) {
      if (name.value !== 'skip' && name.value !== 'include') hasOtherDirectives = true;
      else if (given[0]?.value.kind === Kind.VARIABLE) conditions.add(given[0].value.name.value);
    }
  };
  const read = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      readDirectives(selection);
      if (selection.kind !== Kind.FRAGMENT_SPREAD && selection.selectionSet) read(selection.selectionSet);
    }
  };
  for (const definition of document.definitions) if ('selectionSet' in definition) read(definition.selectionSet);
  return { fragments: fragmentsOf(document), conditions: [...conditions], hasOtherDirectives };
};
