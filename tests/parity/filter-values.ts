import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isRequiredInputField,
} from 'graphql';
import type { Draw } from './draw.ts';
import type { KnownNode, KnownValues } from './known-values.ts';

/** What the generator draws from: chance, and the real data. */
export interface Sources {
  draw: Draw;
  values: KnownValues;
}

type Input = Record<string, unknown>;

/** A filter with one condition, sometimes with more, that rows of the real data mostly meet. */
export const drawWhere = (sources: Sources, type: GraphQLInputObjectType): Input => {
  const { draw } = sources;
  const fields = Object.values(type.getFields());
  const count = draw.chance(0.65) ? 1 : draw.between(2, 3);
  const drawn = Array.from({ length: count }, () => draw.pickRare(fields, ({ name }) => `${type.name}.${name}`));
  return Object.fromEntries(unique(drawn).map((field) => [field.name, drawFilter(sources, type, field)]));
};

/** An order; its direction is left out at times. */
export const drawOrder = ({ draw }: Sources, type: GraphQLInputObjectType): Input =>
  Object.fromEntries(
    Object.values(type.getFields())
      .filter((field) => isRequiredInputField(field) || draw.chance(0.7))
      .map((field) => [field.name, drawEnum(draw, field.type)]),
  );

/** A value of an enum. */
export const drawEnum = (draw: Draw, type: GraphQLInputType): string => {
  const named = getNamedType(type);
  if (!isEnumType(named)) throw new Error(`The generator knows no values for "${named.name}".`);
  const names = named.getValues().map(({ name }) => name);
  const nameOf = (name: string) => `${named.name}.${name}`;
  return draw.chance(0.6) ? draw.rarest(names, nameOf) : draw.pickRare(names, nameOf);
};

const drawFilter = (sources: Sources, where: GraphQLInputObjectType, { name, type }: GraphQLInputField): unknown => {
  const { draw, values } = sources;
  const named = getNamedType(type);
  if (named.name === 'Boolean') return draw.chance(0.5);
  if (named.name === 'DateWhere') return drawDates(sources);
  const isList = isListType(getNullableType(type));
  const some = <T>(most: number, one: () => T) =>
    isList ? unique(Array.from({ length: draw.between(1, most) }, one)) : one();
  if (isEnumType(named)) return some(named.getValues().length, () => drawEnum(draw, type));
  const known = values.filters[`${where.name}.${name}`] ?? [];
  if (named.name === 'ActorMatch') return drawActors(sources, known);
  return some(3, () => {
    if (known.length === 0 || draw.chance(RARELY)) return drawElse(sources, where.name.replace(/Where$/, ''), name);
    return name === 'countries' ? drawCase(draw, draw.pick(known)) : draw.pick(known);
  });
};

const RARELY = 0.05;

/** A value that no row needs to have, but that is valid. */
const drawElse = ({ draw, values }: Sources, type: string, filter: string): string | number => {
  const one = (named: string) => draw.pick(values.nodes[named] as readonly KnownNode[]);
  const refOf = (named: string) => draw.pick(referencesTo(named, one(named)));
  const drawn: Record<string, () => string | number> = {
    briefs: () => refOf('Brief'),
    accordingTo: () => refOf('Brief'),
    ofBriefs: () => refOf('Brief'),
    statedBy: () => refOf('Brief'),
    issues: () => refOf('Issue'),
    instruments: () => refOf('Instrument'),
    jurisdictions: () => drawCountry({ draw, values }),
    partOf: () => refOf(type),
    publishers: () => refOf('Organization'),
    ofPublishers: () => refOf('Organization'),
    catalogs: () => refOf('Catalog'),
    ofCatalogs: () => refOf('Catalog'),
    authors: () => drawAuthor({ draw, values }),
    ofAuthors: () => drawAuthor({ draw, values }),
    // These may be of several types, of which one may have the slug of another.
    about: () => (type === 'Search' ? drawCountry({ draw, values }) : one('Issue').id),
    answers: () => one('Issue').id,
    of: () => one('Forecast').id,
    statements: () => one('Forecast').id,
    cites: () => one('Paragraph').slug,
    countries: () => drawCountry({ draw, values }),
    tags: () => 'no such tag',
    title: () => 'no such title',
    units: () => 'no such unit',
    languages: () => draw.pick(values.languages),
    years: () => Number(draw.pick(values.dates).slice(0, 4)),
  };
  const other = drawn[filter];
  if (!other) throw new Error(`The generator knows no values for the filter "${type}Where.${filter}".`);
  return other();
};

/** The ways to name a node in an argument or a filter. */
export const referencesTo = (type: string, { id, slug }: KnownNode): string[] => [slug, `${type}:${slug}`, id];

/** A person, mostly one who wrote a brief. */
export const drawAuthor = ({ draw, values }: Sources): string => {
  const authors = draw.chance(RARELY) ? [] : (values.filters['BriefWhere.authors'] ?? []);
  return draw.pick(authors.length > 0 ? authors : (values.nodes.Person ?? []).map(({ slug }) => slug));
};

/** The code of a country, in either form and any case. */
export const drawCountry = ({ draw, values }: Sources): string => {
  const { code, alpha3 } = draw.pick(values.countries);
  return drawCase(draw, draw.pick([code, alpha3, draw.pick(['VA', 'BRA', 'NZ', 'KEN'])]));
};

const drawCase = (draw: Draw, code: string): string =>
  draw.pick([code, code, code.toLowerCase(), `${code.slice(0, 1).toLowerCase()}${code.slice(1).toUpperCase()}`]);

const drawActors = (sources: Sources, known: readonly string[]): Input => {
  const { draw } = sources;
  const one = () => (known.length > 0 && !draw.chance(RARELY) ? draw.pick(known) : drawCountry(sources));
  // A country's slug is a code of two letters, and is taken in any case.
  const spelt = (slug: string) => (slug.length === 2 ? drawCase(draw, slug.toUpperCase()) : slug);
  const some = (most: number) => Array.from({ length: draw.between(1, most) }, () => spelt(one()));
  if (draw.chance(RARELY)) return draw.pick([{}, { any: [] }, { all: [] }]);
  return draw.pick([{ any: some(3) }, { any: some(3) }, { all: some(1) }, { all: some(1), any: some(3) }]);
};

const drawDates = (sources: Sources): Input => {
  const { draw } = sources;
  const modes = draw.some(['within', 'overlaps', 'possibly'], draw.chance(0.8) ? 1 : 2);
  return Object.fromEntries(modes.map((mode) => [mode, drawWindow(sources)]));
};

const drawWindow = ({ draw, values }: Sources): Input => {
  const [from, to] = [draw.pick(values.dates), draw.pick(values.dates)].sort();
  // A year sorts before its months, and would end after it as the start and before it as the end of a window.
  const window = from && to && to.slice(0, 4) > from.slice(0, 4) ? { from, to } : { from };
  return draw.pick<Input>([window, window, { from }, { to }]);
};

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
