import {
  type GraphQLArgument,
  type GraphQLInputObjectType,
  getNamedType,
  isInputObjectType,
  isRequiredArgument,
} from 'graphql';
import type { Field } from './choices.ts';
import { drawCountry, drawEnum, drawOrder, drawWhere, referencesTo, type Sources } from './filter-values.ts';
import { drawGroups } from './group-values.ts';
import { hasArgument, keyOfList } from './known-cursors.ts';
import type { KnownNode } from './known-values.ts';
import type { Step } from './routes.ts';

export type Arguments = Record<string, unknown>;

/** Where a field is selected. */
export interface FieldSite {
  /** The type it is a field of. */
  parent: string;
  field: Field;
  /** How many objects it is read on, about. */
  rows: number;
  /** The global id of the object it is read on, where it is one that is known. */
  owner: string | undefined;
  /** What has to be selected on what it gives. */
  next: Step | undefined;
}

const PAGE_ARGUMENTS = ['first', 'last', 'after', 'before'];

/** Arguments that the field takes without an error. */
export const drawArguments = (sources: Sources, site: FieldSite): Arguments => {
  const { parent, field, next } = site;
  // Where something is to be found below, filters would mostly be in the way.
  const isFree = !next || sources.draw.chance(0.2);
  const wanted = field.args
    .filter(({ name }) => !PAGE_ARGUMENTS.includes(name))
    .filter(
      (argument) =>
        isRequiredArgument(argument) ||
        (isFree && sources.draw.chanceOf(`${parent}.${field.name}(${argument.name})`, 0.3)),
    );
  const args = Object.fromEntries(wanted.map((argument) => [argument.name, drawArgument(sources, site, argument)]));
  return hasArgument(field, 'first') ? { ...args, ...drawPage(sources, site, args) } : args;
};

const drawArgument = (sources: Sources, site: FieldSite, { name, type }: GraphQLArgument): unknown => {
  const { field } = site;
  const { draw, values } = sources;
  const input = getNamedType(type);
  if (input.name === 'ClaimGroups') return drawGroups(sources, input as GraphQLInputObjectType);
  if (isInputObjectType(input)) return name === 'where' ? drawWhere(sources, input) : drawOrder(sources, input);
  const found = getNamedType(field.type).name;
  const node = (type?: string) => drawNode(sources, site, type);
  const drawn: Record<string, () => unknown> = {
    ref: () => draw.pick([...referencesTo(found, node(found)), ...(found === 'Country' ? [drawCountry(sources)] : [])]),
    id: () => node().id,
    ids: () => Array.from({ length: draw.between(1, 6) }, () => node().id),
    language: () => draw.pick(values.languages),
    text: () => drawText(sources),
    only: () => draw.some(values.facets[site.parent] ?? [], draw.between(1, 3)),
    types: () => Array.from({ length: draw.between(1, 3) }, () => drawEnum(draw, type)),
  };
  const value = drawn[name];
  if (!value) throw new Error(`The generator knows no values for the argument "${field.name}(${name})".`);
  return value();
};

/** A node of a type, or of any; one on which there is something to select next, as far as that is known. */
const drawNode = ({ draw, values }: Sources, { next }: FieldSite, ofType?: string): KnownNode => {
  const known = Object.keys(values.nodes).filter((name) => (values.nodes[name] ?? []).length > 0);
  const parent = known.find((name) => name === next?.parent);
  const type = ofType ?? parent ?? draw.pickRare(known, (name) => `node ${name}`);
  const nodes = values.nodes[type] ?? [];
  const isEmpty = ({ id }: KnownNode) => next && values.cursors[`${type}.${next.field}:${id}`]?.length === 0;
  const likely = nodes.filter((node) => !isEmpty(node));
  return draw.pick(likely.length > 0 ? likely : nodes);
};

const drawText = ({ draw, values }: Sources): string => {
  const text = draw.pick(values.words);
  return draw.pick([text, text, text, text.toUpperCase(), text.slice(0, -1), `${text.slice(0, 4)}${text.slice(5)}`]);
};

const drawPage = ({ draw, values }: Sources, site: FieldSite, args: Arguments): Arguments => {
  const { parent, field, owner } = site;
  const isUsed = (name: string, probability: number) => draw.chanceOf(`${parent}.${field.name}(${name})`, probability);
  const size = draw.chance(site.rows === 1 ? 0.1 : 0)
    ? {}
    : { [isUsed('last', 0.25) ? 'last' : 'first']: drawSize(draw, site) };
  const key = keyOfList(parent, field, args, owner);
  const cursors = (key && values.cursors[key]) || [];
  // No cursor is known of this list, or it has none.
  if (cursors.length === 0)
    return {
      ...size,
      ...(isUsed('after', 0.03) ? { after: null } : {}),
      ...(isUsed('before', 0.03) ? { before: null } : {}),
    };
  if (site.next && !draw.chance(0.2)) return size;
  const after = isUsed('after', 0.15) ? { after: draw.pick(cursors) } : {};
  // Few pages hold anything after one cursor and before another.
  const before =
    (!('after' in after) || draw.chance(0.2)) && isUsed('before', 0.15) ? { before: draw.pick(cursors) } : {};
  return { ...size, ...after, ...before };
};

const drawSize = (draw: Sources['draw'], { parent, rows }: FieldSite): number => {
  if (draw.chance(0.02)) return draw.pick(rows === 1 ? [0, 100] : [0]);
  if (parent === 'Query') return draw.between(1, 20);
  return draw.between(1, rows > 30 ? 2 : 5);
};

/** How many rows a connection may return for these arguments. */
export const sizeOfPage = ({ first, last }: Arguments): number => Number(first ?? last ?? 20);
