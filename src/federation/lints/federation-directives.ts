import { type ConstDirectiveNode, type ConstValueNode, type DocumentNode, Kind, visit } from 'graphql';

/**
 * Reads the directives of Apollo Federation in a subgraph's SDL. `@link` lets an SDL import a directive under another
 * name or use it with a prefix, so a directive has a local name and a name in the specification.
 */

/** Replaces the local names of federation directives with their names in the specification. */
export const withSpecNames = (document: DocumentNode): DocumentNode => {
  const toSpecName = specNames(document);
  return visit(document, {
    Directive(node) {
      const value = toSpecName(node.name.value);
      return value === node.name.value ? undefined : { ...node, name: { ...node.name, value } };
    },
  });
};

export interface UsedDirective {
  localName: string;
  specName: string;
  /** The names of the definitions around it: type, field or enum value, argument. */
  path: string[];
}

/** Every use of a directive in an SDL. */
export const directivesUsedIn = (document: DocumentNode): UsedDirective[] => {
  const toSpecName = specNames(document);
  const used: UsedDirective[] = [];
  visit(document, {
    Directive({ name: { value: localName } }, _key, _parent, _path, ancestors) {
      const path = ancestors.flatMap((node) => ('name' in node && node.name ? [node.name.value] : []));
      used.push({ localName, specName: toSpecName(localName), path });
    },
  });
  return used;
};

/** Returns a function that maps the local name of a directive to its name in the specification. */
const specNames = (document: DocumentNode): ((localName: string) => string) => {
  const link = federationLinkOf(document);
  const prefix = `${(link && stringArgument(link, 'as')) ?? 'federation'}__`;
  const imports = importsOf(document);
  return (name) => imports.get(name) ?? (name.startsWith(prefix) ? name.slice(prefix.length) : name);
};

/** The directives that an SDL imports from the federation specification: local name to name in the specification. */
export const importsOf = (document: DocumentNode): ReadonlyMap<string, string> => {
  const imports = federationLinkOf(document)?.arguments?.find(({ name }) => name.value === 'import')?.value;
  return new Map(imports?.kind === Kind.LIST ? imports.values.flatMap(readImport) : []);
};

const federationLinkOf = (document: DocumentNode): ConstDirectiveNode | undefined =>
  linksOf(document).find((node) => FEDERATION.test(stringArgument(node, 'url') ?? ''));

/** The URL of the federation specification, with its version. */
export const FEDERATION = /\/federation\/v(\d+)\.(\d+)$/;

const readImport = (node: ConstValueNode): [localName: string, specName: string][] => {
  const partOf = (key: string) =>
    node.kind === Kind.OBJECT ? node.fields.find(({ name }) => name.value === key)?.value : node;
  const specName = partOf('name');
  const localName = partOf('as') ?? specName;
  return localName?.kind === Kind.STRING && specName?.kind === Kind.STRING
    ? [[localName.value.replace('@', ''), specName.value.replace('@', '')]]
    : [];
};

/** The `@link` directives of an SDL. */
export const linksOf = (document: DocumentNode): ConstDirectiveNode[] =>
  schemaNodesOf(document).flatMap(({ directives }) => directivesNamed(directives, 'link'));

/** The `schema` and `extend schema` definitions of an SDL. */
export const schemaNodesOf = ({ definitions }: DocumentNode) =>
  definitions.filter((node) => node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION);

export const hasDirective = (directives: readonly ConstDirectiveNode[] | undefined, name: string): boolean =>
  directivesNamed(directives, name).length > 0;

export const directivesNamed = (
  directives: readonly ConstDirectiveNode[] | undefined,
  name: string,
): ConstDirectiveNode[] => (directives ?? []).filter((node) => node.name.value === name);

/** The value of a directive's string argument; undefined if it has none with this name. */
export const stringArgument = (
  { arguments: directiveArguments = [] }: ConstDirectiveNode,
  name: string,
): string | undefined => {
  const value = directiveArguments.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
};
