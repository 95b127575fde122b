import {
  type ConstDirectiveNode,
  DirectiveLocation,
  GraphQLDirective,
  GraphQLInt,
  GraphQLNonNull,
  GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  print,
  printSchema,
  visit,
} from 'graphql';
import { DEFAULT_PAGE_SIZE } from './fields/paging.ts';

/** Prints a schema as SDL with the costs of its fields, which graphql-js leaves out. Ends with a line break. */
export const printWithCosts = (schema: GraphQLSchema): string => {
  const sdl = printSchema(withDefinitions(schema));
  let printed = '';
  let end = 0;
  for (const { position, text } of findInsertions(schema, sdl)) {
    printed += sdl.slice(end, position) + text;
    end = position;
  }
  return `${printed}${sdl.slice(end)}\n`;
};

/** Prints a schema as SDL without descriptions and costs: short enough for a language model. Ends with a line break. */
export const printCompact = (schema: GraphQLSchema): string => {
  const document = visit(parse(printSchema(schema)), {
    enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
  });
  return `${print(document)}\n`;
};

/** The areas of the schema, by what the names of their types begin with: the first that fits counts. */
const AREAS = {
  search: /^(Search|FacetName$|Facet)/,
  briefs: /^(Brief|Catalog|Citation|KeyPoint|Mention|Paragraph|Section|Summarized|Term)/,
  claims:
    /^(Answer|Claim|Confidence|Evidence|Extent|Finding|Forecast|Link|Motive|Outcome|Polarity|Recommendation|Relation|Stance|Strength|Support|Trend)/,
  actors: /^(Actor|Affiliation|Country|Grouping|Organization|Person)/,
  events: /^(Corroboration|Difference|Event|Instrument|Issue|Participant)/,
  root: /^(Query|Node|PageInfo|Dataset|OrderDirection)$/,
  values: /./,
} as const;

/** The types of each area as SDL, by its name. */
export const printAreas = (schema: GraphQLSchema): Record<string, string> => {
  const areas: Record<string, string[]> = Object.fromEntries(Object.keys(AREAS).map((area) => [area, []]));
  for (const node of parse(printSchema(schema)).definitions) {
    const name = 'name' in node ? (node.name?.value ?? '') : '';
    const area = Object.entries(AREAS).find(([, names]) => names.test(name))?.[0] ?? 'values';
    areas[area]?.push(print(node));
  }
  return Object.fromEntries(Object.entries(areas).map(([area, types]) => [area, `${types.join('\n\n')}\n`]));
};

/** What to insert after the types of the fields, in their order. */
const findInsertions = (schema: GraphQLSchema, sdl: string): { position: number; text: string }[] =>
  parse(sdl).definitions.flatMap((node) => {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) return [];
    const type = schema.getType(node.name.value);
    const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
    return (node.fields ?? []).flatMap(({ name, type: { loc } }) => {
      const directives = fields[name.value]?.astNode?.directives ?? [];
      const costs = directives.filter((directive) => isCost(directive) && !isPageSize(directive));
      return loc && costs.length > 0 ? [{ position: loc.end, text: ` ${costs.map(print).join(' ')}` }] : [];
    });
  });

const isCost = ({ name }: ConstDirectiveNode): boolean =>
  COST_DIRECTIVES.some((directive) => directive.name === name.value);

/** All pages have the same size, which the definition of the directive says. */
const isPageSize = ({ arguments: args = [] }: ConstDirectiveNode): boolean =>
  args.some(({ name }) => name.value === 'slicingArguments');

const withDefinitions = (schema: GraphQLSchema): GraphQLSchema =>
  new GraphQLSchema({ ...schema.toConfig(), directives: [...schema.getDirectives(), ...COST_DIRECTIVES] });

/** The directives of the cost specification, as far as they are printed. The subgraph has all of federation 2.9. */
const COST_DIRECTIVES: readonly GraphQLDirective[] = [
  new GraphQLDirective({
    name: 'cost',
    description: 'The cost of a field itself; 1 where none is given.',
    locations: [
      DirectiveLocation.ARGUMENT_DEFINITION,
      DirectiveLocation.ENUM,
      DirectiveLocation.FIELD_DEFINITION,
      DirectiveLocation.INPUT_FIELD_DEFINITION,
      DirectiveLocation.OBJECT,
      DirectiveLocation.SCALAR,
    ],
    args: { weight: { type: new GraphQLNonNull(GraphQLInt) } },
  }),
  new GraphQLDirective({
    name: 'listSize',
    description: `The items that a list counts with. Connections have none here: what is selected on one counts as often as \`first\` or \`last\` asks for, or else ${DEFAULT_PAGE_SIZE} times.`,
    locations: [DirectiveLocation.FIELD_DEFINITION],
    args: { assumedSize: { type: GraphQLInt } },
  }),
];
