import { COUNTRY_CODES, findCountry } from '../../model/country.ts';
import { NODE_TYPES, type NodeType } from '../../model/reference.ts';
import { findClosest } from '../files/closest.ts';
import type { Definitions } from './definitions.ts';
import type { Reference } from './find-references.ts';

/** What somebody probably meant by a reference to nothing, as the rest of a sentence; empty where nothing is near. */
export const suggest = (
  reference: Reference,
  targets: readonly NodeType[],
  definitions: Definitions,
  uses: ReadonlyMap<string, number>,
): string => HINTS.map((hint) => hint({ reference, targets, definitions, uses })).find((text) => text !== null) ?? '';

interface Doubt {
  reference: Reference;
  targets: readonly NodeType[];
  definitions: Definitions;
  uses: ReadonlyMap<string, number>;
}

/** Written as the reference is: with its type, or without. */
const write = ({ type }: Reference, target: NodeType, id: string): string => (type ? `${target}:${id}` : id);

/** A country by its name, its alpha-2 code or in small letters. */
const countryHint = ({ reference, targets }: Doubt): string | null => {
  if (!(reference.type ? reference.type === 'Country' : targets.includes('Country'))) return null;
  const country = findCountry(reference.id) ?? findCountry(codeByName(reference.id) ?? '');
  return country ? `a country is written as its alpha-3 code: "${write(reference, 'Country', country.alpha3)}"` : null;
};

const codeByName = (name: string): string | undefined => {
  const english = new Intl.DisplayNames('en', { type: 'region' });
  return COUNTRY_CODES.find(({ alpha2 }) => toWords(english.of(alpha2) ?? '') === toWords(name))?.alpha2;
};

const toWords = (name: string): string => name.toLowerCase().replace(/[^\p{L}]+/gu, '-');

/** A row of another type with this very slug. */
const otherTypeHint = ({ reference, targets, definitions }: Doubt): string | null => {
  const { id } = reference;
  const type = NODE_TYPES.find((candidate) => definitions.slugsOf(candidate).has(id));
  if (!type) return null;
  return reference.type && targets.includes(type)
    ? `did you mean "${type}:${id}"?`
    : `it is the slug of ${article(type)}`;
};

const article = (type: NodeType): string => `${/^[AEIO]/.test(type) ? 'an' : 'a'} ${type.toLowerCase()}`;

/** A row with a slug that looks like it. Country codes all look alike: only those in use are thought of. */
const spellingHint = ({ reference, targets, definitions, uses }: Doubt): string | null => {
  const { id, type } = reference;
  const countOf = (slug: string) => uses.get(slug) ?? 0;
  const slugs = (type ? [type] : targets).flatMap((target) =>
    [...definitions.slugsOf(target)].filter((slug) => target !== 'Country' || countOf(slug) > 0),
  );
  const meant = findClosest(id, slugs, countOf);
  return meant ? `did you mean "${type ? `${type}:${meant}` : meant}"?` : null;
};

/** The first that knows something speaks. */
const HINTS: readonly ((doubt: Doubt) => string | null)[] = [countryHint, otherTypeHint, spellingHint];
