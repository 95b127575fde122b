import { type ConstDirectiveNode, type ConstValueNode, type DocumentNode, Kind, visit } from 'graphql';

/** The directives of federation in a subgraph's SDL, whatever it calls them. */

/** The SDL with the directives of federation under their usual names. */
export const withUsualDirectives = (document: DocumentNode): DocumentNode => {
  const usualNameOf = usualDirectiveNames(document);
  return visit(document, {
    Directive(node) {
      const value = usualNameOf(node.name.value);
      return value === node.name.value ? undefined : { ...node, name: { ...node.name, value } };
    },
  });
};

/** Tells the name that federation has for a directive, which the SDL may import under another, or under a prefix. */
export const usualDirectiveNames = (document: DocumentNode): ((name: string) => string) => {
  const link = federationLinkOf(document);
  const prefix = `${(link && stringArgument(link, 'as')) ?? 'federation'}__`;
  const imports = importsOf(document);
  return (name) => imports.get(name) ?? (name.startsWith(prefix) ? name.slice(prefix.length) : name);
};

/** What an SDL imports from federation: the usual names, by those that they have here. */
export const importsOf = (document: DocumentNode): ReadonlyMap<string, string> => {
  const imports = federationLinkOf(document)?.arguments?.find(({ name }) => name.value === 'import')?.value;
  return new Map(imports?.kind === Kind.LIST ? imports.values.flatMap(readImport) : []);
};

const federationLinkOf = (document: DocumentNode): ConstDirectiveNode | undefined =>
  linksOf(document).find((node) => FEDERATION.test(stringArgument(node, 'url') ?? ''));

/** The URL of the federation specification, with its version. */
export const FEDERATION = /\/federation\/v(\d+)\.(\d+)$/;

const readImport = (node: ConstValueNode): [local: string, usual: string][] => {
  const partOf = (key: string) =>
    node.kind === Kind.OBJECT ? node.fields.find(({ name }) => name.value === key)?.value : node;
  const usual = partOf('name');
  const local = partOf('as') ?? usual;
  return local?.kind === Kind.STRING && usual?.kind === Kind.STRING
    ? [[local.value.replace('@', ''), usual.value.replace('@', '')]]
    : [];
};

/** The `@link`s of an SDL. */
export const linksOf = (document: DocumentNode): ConstDirectiveNode[] =>
  schemaNodesOf(document).flatMap(({ directives }) => directivesNamed(directives, 'link'));

/** Where an SDL speaks of its schema as a whole. */
export const schemaNodesOf = ({ definitions }: DocumentNode) =>
  definitions.filter((node) => node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION);

/** Whether a directive of federation stands there. */
export const hasDirective = (directives: readonly ConstDirectiveNode[] | undefined, name: string): boolean =>
  directivesNamed(directives, name).length > 0;

export const directivesNamed = (
  directives: readonly ConstDirectiveNode[] | undefined,
  name: string,
): ConstDirectiveNode[] => (directives ?? []).filter((node) => node.name.value === name);

/** A string argument of a directive; undefined where it has none. */
export const stringArgument = ({ arguments: given = [] }: ConstDirectiveNode, name: string): string | undefined => {
  const value = given.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
};
