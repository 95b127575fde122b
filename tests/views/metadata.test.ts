import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import { collectionOf } from '../../src/model/collections.ts';
import { NODE_TYPES } from '../../src/model/node-types.ts';
import { pathOfEntry } from '../../src/views/entry-address.ts';
import { ExplorerReaderDocument } from '../../src/views/generated/views.ts';
import { describePage, type PageMetadata } from '../../src/views/metadata/page-metadata.ts';
import { servedViews } from '../../src/views/served-views.ts';
import { DATA, openOnce, serveSnapshot } from '../support/serve.ts';

/** What pages tell programs, over the data that the project publishes. */

const snapshot = (await openOnce(DATA)).snapshot();
const graph = serveSnapshot(snapshot);
const ORIGIN = 'https://graph.example';

const describeAddress = async (address: string, language = 'en', hasPictures = true): Promise<PageMetadata> => {
  const { pathname, searchParams } = new URL(address, ORIGIN);
  const queries = pathname.startsWith('/read/')
    ? [
        {
          document: ExplorerReaderDocument,
          variables: { brief: pathname.slice('/read/'.length) },
          statements: () => [],
        },
      ]
    : (servedViews.queriesAt({ pathname, searchParams }) ?? []);
  const answers = [];
  for (const query of queries)
    answers.push({ query: query as never, data: await graph.get(query.document as never, query.variables as never) });
  return describePage({
    origin: ORIGIN,
    canonical: address,
    title: 'The title <of> "a" page & more',
    description: 'What it shows.',
    language,
    answers,
    hasPictures,
  });
};

interface Thing {
  '@type': string;
  '@id'?: string;
  [property: string]: unknown;
}

const readHead = ({ html }: PageMetadata) => {
  const { document } = parseHTML(`<!doctype html><html><head>${html}</head><body></body></html>`);
  const script = document.querySelector('script[type="application/ld+json"]');
  const graph = JSON.parse(script?.textContent ?? '') as { '@context': string; '@graph': Thing[] };
  const tags = [...document.querySelectorAll('meta')].map((tag): [string, string] => [
    tag.getAttribute('name') ?? tag.getAttribute('property') ?? '',
    tag.getAttribute('content') ?? '',
  ]);
  return { graph, tags, valuesOf: (name: string) => tags.filter(([key]) => key === name).map(([, value]) => value) };
};

const thingOf = (metadata: PageMetadata): Thing => readHead(metadata).graph['@graph'].at(-1) as Thing;

/** The types of schema.org with their properties, as schema-dts lists them. */
const readVocabulary = (): ((type: string) => Set<string> | undefined) => {
  const text = readFileSync(
    createRequire(import.meta.url)
      .resolve('schema-dts')
      .replace(/\.js$/, '.d.ts'),
    'utf8',
  );
  const bases = new Map<string, { parents: string[]; properties: string[] }>();
  for (const [, name = '', parents = '', body = ''] of text.matchAll(
    /^interface (\w+Base) extends ([^{]+)\{\n([\s\S]*?)^\}/gm,
  ))
    bases.set(name, {
      parents: parents.split(',').map((parent) => parent.trim()),
      properties: [...body.matchAll(/^ {4}"(\w+)"\?:/gm)].map(([, property = '']) => property),
    });
  const collect = (base: string): string[] => {
    const { parents = [], properties = [] } = bases.get(base) ?? {};
    return [...properties, ...parents.flatMap(collect)];
  };
  const leaves = new Map(
    [...text.matchAll(/^(?:export )?interface \w+Leaf extends (\w+Base) \{\n {4}"@type": "(\w+)";/gm)].map(
      ([, base = '', type = '']) => [type, base],
    ),
  );
  return (type) => {
    const base = leaves.get(type);
    return base === undefined ? undefined : new Set(collect(base));
  };
};
const propertiesOf = readVocabulary();

/** What each type must say, for programs to make use of it. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  WebPage: ['name', 'description', 'url', 'inLanguage', 'isPartOf', 'mainEntity'],
  CollectionPage: ['name', 'description', 'url', 'inLanguage', 'isPartOf'],
  WebSite: ['name', 'url'],
  Report: ['name', 'url', 'author', 'publisher', 'mainEntityOfPage'],
  Claim: ['text', 'url', 'inLanguage', 'appearance', 'isBasedOn'],
  Event: ['name', 'url'],
  DataCatalog: ['name', 'url'],
  Person: ['name', 'url'],
  Organization: ['name'],
  ImageObject: ['url'],
  SearchAction: ['target'],
  EntryPoint: ['urlTemplate'],
};

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && '@type' in value;

/** What is wrong with a thing and with those in it, one line each. */
const findMistakes = (thing: Thing): string[] => {
  const { '@type': type, '@id': id, ...properties } = thing;
  const known = propertiesOf(type);
  if (!known) return [`${type} is not a type of schema.org`];
  const mistakes = Object.keys(properties).flatMap((name) =>
    known.has(name) ? [] : [`${type} has no property ${name}`],
  );
  for (const name of REQUIRED[type] ?? ['name']) {
    // An entity that is only referred to has a name and an address.
    const value = properties[name];
    if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0))
      mistakes.push(`${type} ${id ?? ''} lacks ${name}`);
  }
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null) continue;
    for (const one of [value].flat()) {
      if (isThing(one)) mistakes.push(...(one['@type'] === 'Report' && type !== 'Report' ? [] : findMistakes(one)));
      else if (/^(url|mainEntityOfPage|isBasedOn|license|sameAs)$/.test(name) && !URL.canParse(String(one)))
        mistakes.push(`${type}.${name} is not a URL: ${one}`);
      else if (/Date$|^datePublished$/.test(name) && !/^\d{4}(-\d\d(-\d\d)?)?$/.test(String(one)))
        mistakes.push(`${type}.${name} is not a date: ${one}`);
    }
  }
  return mistakes;
};

test('the check of structured data finds what is wrong', () => {
  expect(findMistakes({ '@type': 'Brief', name: 'A' })).toEqual(['Brief is not a type of schema.org']);
  expect(findMistakes({ '@type': 'Claim', '@id': '#a', goal: 'A', datePublished: 'May 2024' })).toEqual([
    'Claim has no property goal',
    ...['text', 'url', 'inLanguage', 'appearance', 'isBasedOn'].map((name) => `Claim #a lacks ${name}`),
    'Claim.datePublished is not a date: May 2024',
  ]);
});

/** Addresses of entities of a type: all if there are few, else some from the whole list. */
const addressesOf = (type: (typeof NODE_TYPES)[number]): string[] => {
  const collection = collectionOf(type);
  const [order = ''] = Object.keys(collection.orders);
  const { rows } = snapshot.page(type, {
    where: [],
    order: order as never,
    descending: false,
    take: 10_000,
    from: 'START',
  });
  const step = Math.ceil(rows.length / 25);
  return rows.filter((_, index) => index % step === 0).map((row) => pathOfEntry(`${type}:${collection.id(row)}`));
};

describe.each(NODE_TYPES)('pages of the type %s', (type) => {
  const pages = new Map<string, PageMetadata>();
  beforeAll(async () => {
    for (const address of addressesOf(type)) pages.set(address, await describeAddress(address));
  });

  test('have structured data of types that exist, with what they need', () => {
    expect(pages.size).toBeGreaterThan(0);
    for (const [address, page] of pages) {
      const { graph: found } = readHead(page);
      expect(found['@context']).toBe('https://schema.org');
      expect([address, found['@graph'].flatMap(findMistakes)]).toEqual([address, []]);
      const [webPage, , thing] = found['@graph'];
      expect([webPage?.mainEntity, webPage?.url]).toEqual([{ '@id': thing?.['@id'] }, ORIGIN + address]);
    }
  });

  test('have one tag of Open Graph of each kind, and links of at most 4 kB', () => {
    for (const [address, page] of pages) {
      const { valuesOf } = readHead(page);
      for (const [name, value] of [
        ['og:title', 'The title <of> "a" page & more'],
        ['og:url', ORIGIN + address],
        ['og:image', `${ORIGIN}${address.replace('/entry/', '/pictures/')}.png`],
        ['twitter:card', 'summary_large_image'],
        ['og:locale', 'en_US'],
      ] as const)
        expect([name, valuesOf(name)]).toEqual([name, [value]]);
      expect(page.linkHeader.length).toBeLessThan(4096);
      expect(page.linkHeader).toMatch(/^[\x20-\x7e]+$/);
      expect(page.linkHeader).toContain('rel="cite-as"');
    }
  });
});

const FACT_SHEET = 'white-house/wh-2023-08-18-fact-sheet';
const CARBON = 'carbonplan/cdr-scale-barriers-2022';

test('a brief says to catalogs of literature what it is, on its entry, its overview and beside its text', async () => {
  for (const address of [`/entry/Brief:${CARBON}`, `/overview?brief=${CARBON}`, `/read/${CARBON}`]) {
    const { valuesOf, graph: found } = readHead(await describeAddress(address));
    expect([address, valuesOf('citation_title')]).toEqual([
      address,
      ['Barriers to scaling the long-duration carbon dioxide removal industry'],
    ]);
    expect(valuesOf('citation_publication_date')).toEqual(['2022']);
    expect(valuesOf('citation_fulltext_html_url')).toEqual(['https://carbonplan.org/research/cdr-scale-barriers']);
    expect(valuesOf('citation_abstract_html_url')).toEqual([`${ORIGIN}/entry/Brief:${CARBON}`]);
    expect(found['@graph'].at(-1)).toMatchObject({
      '@type': 'Report',
      '@id': `${ORIGIN}/entry/Brief:${CARBON}#it`,
      license: 'https://creativecommons.org/licenses/by/4.0/',
    });
  }
  const { valuesOf } = readHead(await describeAddress(`/entry/Brief:${CARBON}`));
  expect(valuesOf('citation_author')).toEqual(['Na’im Merchant', 'Freya Chay', 'Danny Cullenward', 'Jeremy Freeman']);
  expect(valuesOf('citation_language')).toEqual(['en']);
});

test('a brief leads programs to its data, its text, its original, its authors and its licence', async () => {
  const { linkHeader } = await describeAddress(`/entry/Brief:${CARBON}`);
  const page = `${ORIGIN}/entry/Brief:${CARBON}`;
  expect(linkHeader.split(', ')).toEqual([
    `<${page}>; rel="cite-as"`,
    '<https://schema.org/AboutPage>; rel="type"',
    '<https://schema.org/Report>; rel="type"',
    `<${page}.json>; rel="describedby"; type="application/json"`,
    `<${page}.csv>; rel="describedby"; type="text/csv"`,
    `<${page}.apa.txt>; rel="describedby"; type="text/plain"`,
    `<${page}.chicago.txt>; rel="describedby"; type="text/plain"`,
    `<${page}.bib>; rel="describedby"; type="application/x-bibtex"`,
    `<${page}.ris>; rel="describedby"; type="application/x-research-info-systems"`,
    `<${page}.csl.json>; rel="describedby"; type="application/vnd.citationstyles.csl+json"`,
    expect.stringMatching(/naim-merchant>; rel="author"$/),
    expect.stringMatching(/freya-chay>; rel="author"$/),
    expect.stringMatching(/danny-cullenward>; rel="author"$/),
    expect.stringMatching(/jeremy-freeman>; rel="author"$/),
    `<${ORIGIN}/read/${CARBON}>; rel="item"; type="text/html"`,
    '<https://carbonplan.org/research/cdr-scale-barriers>; rel="item"',
    '<https://creativecommons.org/licenses/by/4.0/>; rel="license"',
  ]);
});

test('a page in Korean has its own address and picture, and leads to the same data', async () => {
  const address = '/entry/Event:camp-david-summit-2023';
  const { linkHeader, ...page } = await describeAddress(`${address}?lang=ko`, 'ko');
  const { valuesOf } = readHead({ linkHeader, ...page });
  expect(valuesOf('og:url')).toEqual([`${ORIGIN}${address}?lang=ko`]);
  expect(valuesOf('og:image')).toEqual([`${ORIGIN}/pictures/Event:camp-david-summit-2023.png?lang=ko`]);
  expect(linkHeader).toBe((await describeAddress(address)).linkHeader);
});

test('without pictures a page names none', async () => {
  const page = await describeAddress('/entry/Event:camp-david-summit-2023', 'en', false);
  expect(readHead(page).tags.filter(([name]) => /image|twitter/.test(name))).toEqual([]);
  expect(page.html).not.toContain('/pictures/');
});

describe('a claim has the author whose word it is', () => {
  const claims = (
    matches: (row: { attributedTo: readonly unknown[]; basis: string; holders?: readonly unknown[] }) => boolean,
  ) => {
    const { rows } = snapshot.page('Claim', {
      where: [],
      order: 'TEXT',
      descending: false,
      take: 10_000,
      from: 'START',
    });
    return rows.filter(matches).slice(0, 20);
  };
  const thingAt = async (row: { __typename: string; slug: string }) =>
    thingOf(await describeAddress(pathOfEntry(`${row.__typename}:${row.slug}`)));

  test('the publisher of the brief where the brief says it itself', async () => {
    for (const row of claims(
      // A stance is the view of its holders.
      ({ attributedTo, basis, holders = [] }) => attributedTo.length + holders.length === 0 && basis === 'STATED',
    )) {
      const { author, appearance, claimInterpreter } = await thingAt(row);
      expect(claimInterpreter).toBeUndefined();
      expect(author).toEqual([(appearance as Thing).publisher]);
    }
  });

  test('those to whom the brief attributes it', async () => {
    const rows = claims(({ attributedTo }) => attributedTo.length > 0);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const { author } = await thingAt(row);
      const names = (author as Thing[]).map((one) => decodeURIComponent(String(one.url)).replace(/^.*:/, ''));
      expect(names.sort()).toEqual(row.attributedTo.map(({ id }) => id).sort());
    }
  });

  test('the holders of a stance', async () => {
    const rows = claims(({ attributedTo, holders = [] }) => attributedTo.length === 0 && holders.length > 0);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const { author, appearance } = await thingAt(row);
      const { holders } = row as unknown as { holders: readonly { id: string }[] };
      const publisher = (appearance as { publisher: { url: string } }).publisher.url;
      const idOf = ({ url }: { url?: unknown }) => decodeURIComponent(String(url)).replace(/^.*:/, '');
      const names = (author as Thing[]).map((one) => idOf(one as { url?: unknown }));
      expect([idOf({ url: publisher }), ...names]).toEqual(expect.arrayContaining(holders.map(({ id }) => id)));
    }
  });

  test('nobody but the curator where only the curator has read it from the brief', async () => {
    const rows = claims(
      ({ attributedTo, basis, holders = [] }) =>
        attributedTo.length + holders.length === 0 && basis === 'CURATOR_INFERRED',
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const { author, claimInterpreter } = await thingAt(row);
      expect([author, claimInterpreter]).toEqual([undefined, expect.objectContaining({ name: 'Briefgraph' })]);
    }
  });

  test('and each is based on the passages that it cites', async () => {
    const [row] = claims(({ basis }) => basis === 'STATED');
    const { isBasedOn } = await thingAt(row as never);
    expect((isBasedOn as string[]).length).toBeGreaterThan(0);
    for (const url of isBasedOn as string[]) expect(servedViews.hasPage(new URL(url).pathname)).toBe(true);
  });
});

test('an event has the dates that are certain', async () => {
  const event = thingOf(await describeAddress('/entry/Event:camp-david-summit-2023'));
  expect(event).toMatchObject({
    '@type': 'Event',
    startDate: '2023-08',
    eventStatus: 'https://schema.org/EventScheduled',
  });
});

test('a list is a collection, has no links, and no brief where it is only narrowed to one', async () => {
  for (const address of ['/timeline', `/timeline?brief=${FACT_SHEET}`, '/']) {
    const page = await describeAddress(address, 'ko');
    const { graph: found, valuesOf } = readHead(page);
    expect(found['@graph'].map((thing) => thing['@type'])).toEqual(['CollectionPage', 'WebSite']);
    expect([valuesOf('og:type'), valuesOf('og:locale'), page.linkHeader]).toEqual([['website'], ['ko_KR'], '']);
    expect(found['@graph'].flatMap(findMistakes)).toEqual([]);
  }
});

test('a text with markup stays text', () => {
  const title = '</script><script>alert(1)</script><!-- "';
  const page = { origin: ORIGIN, canonical: '/', title, description: title, language: 'en', answers: [] };
  const { html } = describePage(page);
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html).not.toContain('<!--');
  expect(readHead({ html, linkHeader: '' }).valuesOf('og:title')).toEqual([title]);
});
