import { isKnown, type Mention } from '../mention.ts';
import type { Definition } from './find-acronyms.ts';

/** What names that differ only in an article or a possessive have in common. */
const plainName = (key: string): string =>
  key.replace(/^name (?:the|der|die|das|la|le|el) /, 'name ').replace(/['’]s\b/g, '');

/** Gives an abbreviation and its name, and a name with and without an article, the same key. */
export const uniteOrganizations = (
  mentions: readonly Mention[],
  definitions: ReadonlyMap<string, Definition>,
): Mention[] => {
  const target = new Map<string, Mention>();
  const add = (key: string, mention: Mention) => {
    const known = target.get(key);
    if (!known || (known.ref === null && mention.ref !== null)) target.set(key, mention);
  };
  // A known name, or its abbreviation in the text, is the actor that the register has.
  for (const mention of mentions) if (isKnown(mention)) add(`name ${mention.name.toLowerCase()}`, mention);
  for (const [acronym, { name }] of definitions) {
    const known = target.get(`name ${acronym.toLowerCase()}`);
    if (name !== null && known) add(`name ${name.toLowerCase()}`, known);
  }
  return mentions.map((mention) => {
    if (mention.type !== 'ORGANIZATION' || !mention.key.startsWith('name ')) return mention;
    const known = target.get(mention.key);
    if (known) return { ...mention, key: known.key, ref: known.ref };
    return { ...mention, key: plainName(mention.key) };
  });
};

/** Each key with its value, of keys that have only one. */
export const onlyOnes = (pairs: readonly (readonly [key: string, value: string])[]): Map<string, string> => {
  const values = new Map<string, Set<string>>();
  for (const [key, value] of pairs) values.set(key, (values.get(key) ?? new Set()).add(value));
  return new Map(
    [...values].flatMap(([key, [value, ...others]]) =>
      value === undefined || others.length > 0 ? [] : [[key, value] as const],
    ),
  );
};
