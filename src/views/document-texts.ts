import { type DocumentNode, Kind, print, type SelectionSetNode, stripIgnoredCharacters, visit } from 'graphql';
import { viewDocuments } from './views.ts';

/**
 * The texts in which the documents of the views are sent: as they stand, as GraphiQL sends them, without a blank that means
 * nothing, and as Apollo Client writes them, with the name of the type in every selection but the first.
 */
export const viewTexts = (): string[] =>
  viewDocuments.flatMap((document) => {
    const text = print(document);
    return [text, stripIgnoredCharacters(text), print(withTypenames(document))];
  });

const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;

const withTypenames = (document: DocumentNode): DocumentNode =>
  visit(document, {
    SelectionSet: {
      leave(node, _key, parent): SelectionSetNode | undefined {
        if (parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION) return undefined;
        const hasIt = node.selections.some((field) => field.kind === Kind.FIELD && field.name.value === '__typename');
        return hasIt ? undefined : { ...node, selections: [...node.selections, typename] };
      },
    },
  });
