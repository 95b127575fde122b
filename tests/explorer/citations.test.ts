import { BibLatexParser } from 'biblatex-csl-converter';
import { beforeAll, expect, test } from 'vitest';
import { toEntryKey } from '../../src/views/entry-address.ts';
import { get, ORIGIN, server } from './served-data.ts';

/** The references to all briefs and claims, as another library reads them. */

interface Brief {
  slug: string;
  title: string;
  url: string | null;
  published: { edtf: string };
  publishers: { name: string }[];
  byline: { name: string; familyName?: string | null }[];
}

interface Named {
  name: string;
}

const ask = async (query: string) => {
  const answer = await server.fetch(`${ORIGIN}/graphql?query=${encodeURIComponent(query)}`);
  const { data, errors } = await answer.json();
  expect(errors).toBeUndefined();
  return data;
};

/** Plain text of what the library read, which has marks for capital letters and the like. */
const textOf = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(textOf).join('');
  if (typeof value !== 'object' || value === null) return String(value ?? '');
  const { type, text, content, literal, family, given } = value as Record<string, unknown>;
  if (family) return `${textOf(family)}, ${textOf(given)}`;
  return type === 'text' ? String(text) : textOf(content ?? literal);
};

const parse = (text: string) => {
  const { entries, errors, warnings } = new BibLatexParser(text, {
    processUnexpected: true,
    processUnknown: true,
  }).parse();
  const [entry, ...others] = Object.values(entries) as { bib_type: string; fields: Record<string, unknown> }[];
  expect([errors, warnings, others, entry?.bib_type]).toEqual([[], [], [], expect.any(String)]);
  const fields = entry?.fields ?? {};
  return {
    title: textOf(fields.title),
    authors: ((fields.author ?? []) as unknown[]).map(textOf),
    date: fields.date,
    publisher: ((fields.institution ?? fields.organization ?? []) as unknown[]).map(textOf),
    url: fields.url,
    note: textOf(fields.note),
    urldate: fields.urldate,
  };
};

const FIELDS = 'slug title url published { edtf } publishers { name } byline { name ... on Person { familyName } }';
const briefs = new Map<string, Brief>();
let claims: { id: string; brief: Brief; basis: string; citations: { ref: string }[] }[] = [];

beforeAll(async () => {
  const found = await ask(`{ briefs(first: 100) { nodes { id ${FIELDS} } } }`);
  for (const brief of found.briefs.nodes) briefs.set(toEntryKey(brief.id), brief);
  for (let after = ''; ; ) {
    const page = await ask(
      `{ claims(first: 100${after && `, after: "${after}"`}) { nodes { id basis citations { ref } brief { ${FIELDS} } } pageInfo { hasNextPage endCursor } } }`,
    );
    claims = [...claims, ...page.claims.nodes];
    if (!page.claims.pageInfo.hasNextPage) break;
    after = page.claims.pageInfo.endCursor;
  }
});

/** A person as references have them: `Lee, Dong Gyu`. */
const toAuthor = ({ name, familyName }: Brief['byline'][number]) =>
  familyName ? `${familyName}, ${name.replace(familyName, '').trim()}` : name;

const expected = ({ title, url, published, publishers, byline }: Brief) => ({
  title,
  authors: (byline.length > 0 ? byline : publishers).map(toAuthor),
  date: published.edtf,
  publisher: [publishers.map(({ name }) => name).join('; ')],
  url: url ?? undefined,
});

const read = async (key: string) => {
  const file = await get(`/entry/${key}.bib`);
  expect([key, file.status, file.headers.get('content-type')]).toEqual([
    key,
    200,
    'application/x-bibtex; charset=utf-8',
  ]);
  return parse(await file.text());
};

const TODAY = new Date().toISOString().slice(0, 10);

test('each brief has the same title, authors, date, publisher and address in BibTeX', async () => {
  expect(briefs.size).toBe(8);
  for (const [key, brief] of briefs) expect(await read(key)).toMatchObject(expected(brief));
});

test('the author of a text that names nobody is who published it', async () => {
  const [item] = await (await get('/entry/Brief:white-house/wh-2023-08-18-fact-sheet.csl.json')).json();
  expect(item.author).toEqual([{ literal: 'The White House' }]);
});

test('each claim cites its brief with all passages, the day of access and its own lasting address', {
  timeout: 120_000,
}, async () => {
  expect(claims.length).toBeGreaterThan(500);
  for (const { id, brief, basis, citations } of claims) {
    const key = toEntryKey(id);
    const { note, ...reference } = await read(key);
    expect(reference).toMatchObject({ ...expected(brief), urldate: TODAY });
    // The day of access has its own field.
    expect([key, note.endsWith(`at ${ORIGIN}/entry/${key}`)]).toEqual([key, true]);
    expect([key, note.includes('as a curator reads it')]).toEqual([key, basis === 'CURATOR_INFERRED']);
    // One name for each paragraph or key point, and the numbers of the sentences.
    const places = note.slice(0, note.indexOf(`${ORIGIN}/`));
    for (const { ref } of citations) {
      const [, number = '', sentence = ''] = /:[a-z]+(\d+)?(?:\.s(\d+))?$/.exec(ref) ?? [];
      for (const part of [number, sentence])
        expect([key, places]).toEqual([key, expect.stringMatching(`\\b${part}\\b`)]);
    }
  }
});

test('a sentence of a passage is cited as such, and the whole passage if it has no such sentence', async () => {
  const note = async (search: string) =>
    parse(await (await get(`/entry/Paragraph:asan-2024-12-05:p4.bib${search}`)).text()).note;
  const address = `${ORIGIN}/entry/Paragraph:asan-2024-12-05:p4`;
  expect(await note('?sentence=4')).toBe(`paragraph 4, sentence 4, at ${address}?sentence=4`);
  for (const search of ['', '?sentence=99', '?sentence=x'])
    expect([search, await note(search)]).toEqual([search, `paragraph 4, at ${address}`]);
});

test('an event has no author, and names the briefs that give accounts of it', async () => {
  const file = await get('/entry/Event:camp-david-summit-2023.bib');
  const { authors, title, url, note } = parse(await file.text());
  expect([authors, title, url]).toEqual([
    [],
    'Camp David Summit, 2023',
    `${ORIGIN}/entry/Event:camp-david-summit-2023`,
  ]);
  for (const slug of ['wh-2023-08-18-fact-sheet', 'wh-2023-08-18-joint-statement'])
    expect(note).toContain(briefs.get(`Brief:white-house/${slug}`)?.title);
});

test('a view that is not that of the publisher says whose it is', async () => {
  const { stances } = await ask(
    '{ stances(first: 100) { nodes { id extent holders { name } brief { publisher { name } byline { name } } } } }',
  );
  const reported = stances.nodes.find(
    ({
      extent,
      holders,
      brief,
    }: {
      extent: string | null;
      holders: Named[];
      brief: { publisher: Named; byline: Named[] };
    }) =>
      !extent &&
      holders.length === 1 &&
      ![brief.publisher, ...brief.byline].some(({ name }) => name === holders[0]?.name),
  );
  const file = await get(`/entry/${toEntryKey(reported.id)}.apa.txt`);
  expect(await file.text()).toContain(`, on the view of ${reported.holders[0].name}, `);

  // Of the author of the brief, the reference has the name already.
  const own = await (await get('/entry/Stance:open-ownership/central-registers-are-essential.apa.txt')).text();
  expect([own.startsWith('Russell-Prywata, L. '), own.includes('on the view of')]).toEqual([true, false]);

  const shared = await get('/entry/Forecast:carbonplan/next-buyers-more-cautious-and-less-expert.bib');
  expect(parse(await shared.text()).note).toContain(
    ', on the view of Stakeholders interviewed on carbon removal (most of them), restated at ',
  );
});

const DAY = new Date(`${TODAY}T00:00Z`).toLocaleDateString('en', { dateStyle: 'long', timeZone: 'UTC' });
const BUYERS = 'Forecast:carbonplan/next-buyers-more-cautious-and-less-expert';
const SHARED = `Paragraph 5, sentence 3, on the view of Stakeholders interviewed on carbon removal (most of them), restated at ${ORIGIN}/entry/${BUYERS}, accessed ${DAY}.`;
const BARRIERS = 'https://carbonplan.org/research/cdr-scale-barriers';
const ASAN = `The Asan Institute for Policy Studies. Restated at ${ORIGIN}/entry/Brief:asan-2024-12-05, accessed ${DAY}`;
const BLOG_URL =
  'https://bidenwhitehouse.archives.gov/briefing-room/blog/2023/08/16/the-economics-of-public-investment-crowding-in-private-investment/';
const BLOG = 'The Economics of Public Investment Crowding in Private Investment';

// Of a web page APA and Chicago give the day, of a report the year.
test.each([
  [
    'Brief:asan-2024-12-05',
    `Lee, D. G. (2024). ROK-China Rapprochement: Sustainable in the Long Run? ${ASAN}.`,
    `Lee, Dong Gyu. 2024. “ROK-China Rapprochement: Sustainable in the Long Run?” ${ASAN}.`,
  ],
  [
    'Brief:white-house/wh-2023-08-16-crowding-in',
    `Boushey, H. (2023, August 16). ${BLOG}. The White House. ${BLOG_URL}`,
    `Boushey, Heather. 2023. “${BLOG}.” The White House. August 16, 2023. ${BLOG_URL}.`,
  ],
  [
    BUYERS,
    `Merchant, N., Chay, F., Cullenward, D., & Freeman, J. (2022). Barriers to scaling the long-duration carbon dioxide removal industry. CarbonPlan. ${BARRIERS}. ${SHARED}`,
    `Merchant, Na’im, Freya Chay, Danny Cullenward, and Jeremy Freeman. 2022. “Barriers to Scaling the Long-Duration Carbon Dioxide Removal Industry.” CarbonPlan. ${BARRIERS}. ${SHARED}`,
  ],
])('%s is cited in APA and Chicago style', async (key, apa, chicago) => {
  const text = async (style: string) => (await get(`/entry/${key}.${style}.txt`)).text();
  expect([await text('apa'), await text('chicago')]).toEqual([`${apa}\n`, `${chicago}\n`]);
});

test('RIS and CSL-JSON have the same as BibTeX, and the styles the authors, the year and the title', async () => {
  const key = 'Brief:buendnis-f5/forderungen-bundestagswahl-2025';
  const { title, authors, publisher, url } = await read(key);
  const ris = (await (await get(`/entry/${key}.ris`)).text()).split('\r\n').map((line) => line.split(/ {2}- /));
  const valuesOf = (tag: string) => ris.filter(([one]) => one === tag).map(([, value]) => value);
  expect([valuesOf('TI'), valuesOf('AU'), valuesOf('PB'), valuesOf('UR'), valuesOf('DA'), valuesOf('TY')]).toEqual([
    [title],
    authors,
    publisher,
    [url],
    ['2024/11/29/'],
    ['RPRT'],
  ]);
  const [item] = await (await get(`/entry/${key}.csl.json`)).json();
  expect(item).toMatchObject({ type: 'report', title, URL: url, issued: { 'date-parts': [[2024, 11, 29]] } });
  const texts = await Promise.all(
    ['apa', 'chicago'].map(async (one) => (await get(`/entry/${key}.${one}.txt`)).text()),
  );
  const [first = '', last = ''] = [authors[0], authors.at(-1)];
  expect(texts[0]?.startsWith(`${first}, `)).toBe(true);
  expect(texts[0]).toContain(`, & ${last}. (2024). ${title}.`);
  expect(texts[1]?.startsWith(`${first}, `)).toBe(true);
  expect(texts[1]).toContain(`, and ${last}. 2024. “${title}.”`);
});

test('a page without scripts has links to all references, and the lasting address in words', async () => {
  const html = await (await get('/entry/Paragraph:asan-2024-12-05:p4?sentence=4')).text();
  for (const ending of ['apa.txt', 'chicago.txt', 'bib', 'ris', 'csl.json'])
    expect(html).toContain(`href="/entry/Paragraph:asan-2024-12-05:p4.${ending}?sentence=4"`);
  expect(html).toContain(`<code>${ORIGIN}/entry/Paragraph:asan-2024-12-05:p4?sentence=4</code>`);
  // What a page says of itself for search engines does not begin with it.
  expect(html).not.toMatch(/<meta name="description" content="[^"]*Cite/);
  expect(await (await get('/entry/Country:CN')).text()).not.toContain('class="cite"');
});
