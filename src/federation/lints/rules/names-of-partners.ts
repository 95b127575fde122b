import { hasDirective } from '../federation-directives.ts';
import type { Lint, LintedSubgraph } from '../lint.ts';
import { keysOf, membersOf, type SubgraphType, signatureOf } from '../subgraph-types.ts';

/**
 * Types of one name become one type. Two partners who mean different things by it cannot both join: composers report this
 * with one error per field, and merge enums without a word. The problem is reported for the partner who came later.
 */
export const namesOfPartners: Lint = {
  rule: 'names-of-partners',
  *check({ subgraph, all, firstPartyTypes }) {
    const earlier = all.slice(0, all.indexOf(subgraph)).filter(({ isFirstParty }) => !isFirstParty);
    for (const other of earlier)
      for (const type of subgraph.types.values()) {
        const theirs = other.types.get(type.name);
        const ours = firstPartyTypes.get(type.name);
        if (!theirs) continue;
        if (!ours && type.name !== 'Query') yield* compareTypes(theirs, type, { other, subgraph });
        else if (type.kind === 'object' && theirs.kind === 'object')
          for (const field of unsharedFields(theirs, type))
            if (!ours?.fields.has(field))
              yield `${type.name}.${field} is in "${other.name}" and in "${subgraph.name}", and only one of them can answer it. Rename it in "${subgraph.name}", such as ${lowerFirst(prefixOf(subgraph))}${upperFirst(field)}; if both always return the same, declare it @shareable in both.`;
      }
  },
};

interface TwoPartners {
  other: LintedSubgraph;
  subgraph: LintedSubgraph;
}

function* compareTypes(theirs: SubgraphType, type: SubgraphType, { other, subgraph }: TwoPartners): Iterable<string> {
  if (isSame(theirs, type)) return;
  const rename = `Give it another name in "${subgraph.name}", such as ${prefixOf(subgraph)}${type.name}`;
  const both = `"${other.name}" and "${subgraph.name}" both have a type ${type.name}, and a graph has one type of a name.`;
  if (theirs.kind !== type.kind)
    yield `${both} It is ${KINDS[theirs.kind]} in "${other.name}" and ${KINDS[type.kind]} in "${subgraph.name}". ${rename}.`;
  else
    yield `${both} ${describeDifferences(theirs, type, { other, subgraph })} ${rename}${
      type.kind === 'object'
        ? `; or, if both mean the same thing, keep in "${subgraph.name}" only its key and the fields that "${other.name}" does not have.`
        : `, or copy it from "${other.name}".`
    }`;
}

/** Whether two partners can have this type together. */
const isSame = (theirs: SubgraphType, type: SubgraphType): boolean => {
  if (theirs.kind !== type.kind) return false;
  if (type.kind === 'scalar') return true;
  if (type.kind !== 'object') return membersOf(theirs).join('\n') === membersOf(type).join('\n');
  const isEntity = keysOf(theirs).length > 0 && keysOf(type).length > 0;
  return (isEntity || [theirs, type].every(isShareable)) && unsharedFields(theirs, type).length === 0;
};

/** The fields that both resolve although neither says that they may be shared. */
const unsharedFields = (theirs: SubgraphType, type: SubgraphType): string[] => {
  const keys = new Set([theirs, type].flatMap((one) => keysOf(one).flatMap((key) => key.match(/\w+/g) ?? [])));
  return [...type.fields.keys()].filter(
    (name) =>
      theirs.fields.has(name) &&
      !keys.has(name) &&
      ![theirs, type].some((one) => hasOnField(one, name, 'external')) &&
      ![theirs, type].every((one) => hasDirective(one.directives, 'shareable') || hasOnField(one, name, 'shareable')),
  );
};

const isShareable = (type: SubgraphType): boolean =>
  hasDirective(type.directives, 'shareable') ||
  [...type.fields.keys()].every((name) => hasOnField(type, name, 'shareable'));

const hasOnField = ({ fields }: SubgraphType, name: string, directive: string): boolean =>
  hasDirective(fields.get(name)?.directives, directive);

/** Which fields, values or members only one of them has, which both have, and which differ. */
const describeDifferences = (theirs: SubgraphType, type: SubgraphType, { other, subgraph }: TwoPartners): string => {
  const [before, after] = [namedMembers(theirs), namedMembers(type)];
  const common = [...after.keys()].filter((name) => before.has(name));
  const only = (names: Map<string, string>, without: Map<string, string>, { name }: LintedSubgraph) => {
    const own = [...names.keys()].filter((member) => !without.has(member));
    return own.length > 0 ? [`Only "${name}" has ${own.join(', ')}.`] : [];
  };
  const same = common.filter((name) => before.get(name) === after.get(name));
  const different = common.filter((name) => before.get(name) !== after.get(name));
  return [
    ...only(before, after, other),
    ...only(after, before, subgraph),
    ...different.map((name) => `"${other.name}" has ${before.get(name)}, "${subgraph.name}" has ${after.get(name)}.`),
    ...(same.length > 0 ? [`Both have ${same.join(', ')}.`] : []),
  ].join(' ');
};

/** The fields by their names, each as SDL; values of an enum and members of a union under their own names. */
const namedMembers = ({ fields, members }: SubgraphType): Map<string, string> =>
  new Map([
    ...[...fields].map(([name, field]) => [name, signatureOf(field)] as const),
    ...members.map((member) => [member, member] as const),
  ]);

const KINDS: Record<SubgraphType['kind'], string> = {
  object: 'an object type',
  interface: 'an interface',
  union: 'a union',
  enum: 'an enum',
  input: 'an input type',
  scalar: 'a scalar',
};

/** The name of a subgraph as the beginning of a type's name: `CityMuseum` for `city-museum`. */
const prefixOf = ({ name }: LintedSubgraph): string => name.split(/[-_]/).map(upperFirst).join('');

const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
