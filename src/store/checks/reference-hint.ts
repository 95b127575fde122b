import { COUNTRY_CODES, findCountry } from '../../model/country.ts';
import { NODE_TYPES, type NodeType } from '../../model/node-types.ts';
import { findClosest } from '../files/closest.ts';
import type { Definitions } from './definitions.ts';
import type { Reference } from './file-references.ts';

/** A reference to a row that does not exist, and what it may have meant. */
interface UnresolvedReference {
  reference: Reference;
  targets: readonly NodeType[];
  definitions: Definitions;
  /** How often each row is referred to. */
  uses: ReadonlyMap<string, number>;
}

/** A hint at what an unresolved reference probably meant, to append to its message; empty if there is none. */
export const hintAtReference = (unresolved: UnresolvedReference): string =>
  HINTS.map((hint) => hint(unresolved)).find((text) => text !== null) ?? '';

/** The type with its article, as in messages: "an event". */
export const withArticle = (type: string): string => `${/^[AEIO]/i.test(type) ? 'an' : 'a'} ${type.toLowerCase()}`;

/** In the notation of the reference: with its type or without. */
const writeReference = ({ type }: Reference, target: NodeType, id: string): string => (type ? `${target}:${id}` : id);

/** A country by its name, its alpha-2 code or in lower case. */
const countryHint = ({ reference, targets }: UnresolvedReference): string | null => {
  if (!(reference.type ? reference.type === 'Country' : targets.includes('Country'))) return null;
  const country = findCountry(reference.id) ?? findCountry(codeByName(reference.id) ?? '');
  return country
    ? `a country is written as its alpha-3 code: "${writeReference(reference, 'Country', country.alpha3)}"`
    : null;
};

const codeByName = (name: string): string | undefined => {
  const english = new Intl.DisplayNames('en', { type: 'region' });
  return COUNTRY_CODES.find(({ alpha2 }) => hyphenate(english.of(alpha2) ?? '') === hyphenate(name))?.alpha2;
};

const hyphenate = (name: string): string => name.toLowerCase().replace(/[^\p{L}]+/gu, '-');

/** A row of another type with the same slug. */
const otherTypeHint = ({ reference, targets, definitions }: UnresolvedReference): string | null => {
  const { id } = reference;
  const type = NODE_TYPES.find((candidate) => definitions.slugsOf(candidate).has(id));
  if (!type) return null;
  return reference.type && targets.includes(type)
    ? `did you mean "${type}:${id}"?`
    : `it is the slug of ${withArticle(type)}`;
};

/** A row with a similar slug. Country codes are all similar, so only those in use are considered. */
const spellingHint = ({ reference, targets, definitions, uses }: UnresolvedReference): string | null => {
  const { id, type } = reference;
  const countOf = (slug: string) => uses.get(slug) ?? 0;
  const slugs = (type ? [type] : targets).flatMap((target) =>
    [...definitions.slugsOf(target)].filter((slug) => target !== 'Country' || countOf(slug) > 0),
  );
  const closest = findClosest(id, slugs, countOf);
  return closest ? `did you mean "${type ? `${type}:${closest}` : closest}"?` : null;
};

/** The first that returns a hint is used. */
const HINTS: readonly ((unresolved: UnresolvedReference) => string | null)[] = [
  countryHint,
  otherTypeHint,
  spellingHint,
];
