import { type DefinitionNode, Kind, print, type SelectionSetNode, stripIgnoredCharacters, visit } from 'graphql';
import { viewDocuments } from './views.ts';

/**
 * All texts in which the documents of the views are sent, so that a server can register them: as printed (GraphiQL and the
 * server itself), without ignored characters, and with `__typename` in each selection set (Apollo Client).
 */
export const printViewDocuments = (): string[] => {
  const printed = new Map<DefinitionNode, readonly [string, string, string]>();
  // Documents have most of their fragments in common.
  const printOnce = (definition: DefinitionNode) => {
    let texts = printed.get(definition);
    if (!texts) {
      const text = print(definition);
      texts = [text, stripIgnoredCharacters(text), print(withTypenames(definition))];
      printed.set(definition, texts);
    }
    return texts;
  };
  return viewDocuments.flatMap(({ definitions }) => {
    const texts = definitions.map(printOnce);
    const join = (which: 0 | 1 | 2, between: string) => texts.map((text) => text[which]).join(between);
    return [join(0, '\n\n'), join(1, ''), join(2, '\n\n')];
  });
};

const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;

const withTypenames = (definition: DefinitionNode): DefinitionNode =>
  visit(definition, {
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
