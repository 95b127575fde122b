import fc from 'fast-check';
import type { NamedCatalog } from '../../../src/model/identity/entry.ts';
import { catalog, event, instrument, issue, organization, person, type TestEntry } from './catalogs.ts';

/** Random catalogs with few slugs and many declarations, true or hostile, so that most of them collide. */

const NAMESPACES = [null, 'aa', 'bb', 'cc', 'dd'];
const SLUGS = ['alpha', 'bravo', 'charlie'];
const EXTERNAL = ['wikidata:Q1', 'wikidata:Q2', 'ror:02mhbdp94', 'https://example.org', 'https://example.org/'];
const STRANGE = ['', 'aa/', 'x/y/z', 'wikidata:1', 'Event:alpha', 'aa/Alpha', '__proto__', 'constructor/alpha'];

const anyName = fc
  .tuple(fc.constantFrom('', 'commons/', 'aa/', 'bb/', 'cc/', 'dd/', 'zz/'), fc.constantFrom(...SLUGS, 'never-loaded'))
  .map(([namespace, slug]) => `${namespace}${slug}`);
const anyTarget = fc.oneof(
  { weight: 6, arbitrary: anyName },
  { weight: 2, arbitrary: fc.constantFrom(...EXTERNAL) },
  { weight: 1, arbitrary: fc.constantFrom(...STRANGE) },
);

type Make = (slug: string, fields: { sameAs: string[]; withdrawn?: boolean; partOf?: string }) => TestEntry;

const anyEntry = (namespace: string | null): fc.Arbitrary<TestEntry> =>
  fc
    .record({
      make: fc.constantFrom<Make>(event, event, event, event, issue, instrument, organization, person),
      slug: fc.constantFrom(...SLUGS),
      sameAs: fc.array(anyTarget, { maxLength: 4, size: 'max' }),
      partOf: fc.option(anyName, { nil: undefined, freq: 2 }),
      withdrawn: fc.option(fc.boolean(), { nil: undefined }),
    })
    .map(({ make, slug, sameAs, partOf, withdrawn }) => {
      const whole = make === person || mayCloseOwnCycle(namespace, slug, partOf) ? {} : { partOf };
      return make(slug, { sameAs, withdrawn, ...whole });
    });

/** Cycles inside a namespace are errors: there, only entries with a smaller slug are wholes. */
const mayCloseOwnCycle = (namespace: string | null, slug: string, partOf = ''): boolean => {
  const [whole = '', prefix = null] = partOf.split('/').reverse();
  const own = prefix === null || prefix === (namespace ?? 'commons');
  return own && whole >= slug;
};

const anyFolders = (
  namespaces: fc.Arbitrary<(string | null)[]>,
  entriesOf: (namespace: string | null) => fc.Arbitrary<TestEntry[]>,
): fc.Arbitrary<NamedCatalog[]> =>
  namespaces
    .chain((list) => fc.tuple(...list.map((namespace) => fc.tuple(fc.constant(namespace), entriesOf(namespace)))))
    .map((folders) =>
      folders.map(([namespace, entries], index) => {
        const isFirst = folders.findIndex(([other]) => other === namespace) === index;
        return catalog(namespace, entries, isFirst ? undefined : `folder-${index}`);
      }),
    );

/** Also with different entries under one name. */
export const anyCatalogs = anyFolders(
  fc.array(fc.constantFrom(...NAMESPACES), { maxLength: 6, size: 'max' }),
  (namespace) => fc.array(anyEntry(namespace), { maxLength: 6, size: 'max' }),
);

const ACTOR_LISTS: readonly string[] = ['organizations', 'people', 'groupings'];

/** With different names for different entries. */
export const soundCatalogs = anyFolders(fc.subarray(NAMESPACES, { minLength: 2 }), (namespace) =>
  fc.uniqueArray(anyEntry(namespace), {
    maxLength: 6,
    size: 'max',
    selector: ({ list, record }) => `${ACTOR_LISTS.includes(list) ? 'actors' : list} ${record.slug}`,
  }),
);
