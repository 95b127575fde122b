import { type DocumentNode, Kind, print, type SelectionSetNode, stripIgnoredCharacters, visit } from 'graphql';
import { viewDocuments } from './views.ts';

/**
 * All texts in which the documents of the views are sent, so that a server can register them: as printed (GraphiQL and the
 * server itself), without ignored characters, and with `__typename` in each selection set (Apollo Client).
 */
export const printViewDocuments = (): string[] =>
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
        const hasTypename = node.selections.some(
          (field) => field.kind === Kind.FIELD && field.name.value === '__typename',
        );
        return hasTypename ? undefined : { ...node, selections: [...node.selections, typename] };
      },
    },
  });
