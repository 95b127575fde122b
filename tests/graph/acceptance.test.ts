import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { COMMONS } from '../support/commons.ts';
import { serveBothWays, WAYS } from '../support/federation.ts';
import { askFlat } from './flat-answer.ts';

/**
 * The questions that a complete encoding of the first brief must answer, from the curator's inventory. They are asked
 * without the briefs of other catalogs.
 */

const ways = await serveBothWays([COMMONS]);
afterAll(() => ways.close());

const BRIEF = 'asan-2024-12-05';

interface Entry {
  slug: string;
  curatorRef?: string;
}

/** The entries and the claims that have a number in the inventory. */
const numbered = [`briefs/${BRIEF}.json`, 'events.json']
  .flatMap((file) => Object.values(JSON.parse(readFileSync(`${COMMONS}/${file}`, 'utf8'))))
  .flatMap((list) => (Array.isArray(list) ? (list as Entry[]) : []))
  .filter(({ curatorRef }) => curatorRef);
const numbers = new Map(numbered.map(({ slug, curatorRef }) => [slug, curatorRef as string]));
const slugs = new Map(numbered.map(({ slug, curatorRef }) => [curatorRef as string, slug]));

/** The number in the inventory of what has this slug. */
const numberOf = (slug: string): string => numbers.get(slug) ?? `${slug} has no number`;
const numbersOf = (found: readonly string[]): string[] => found.map(numberOf);
/** What has this number in the inventory. */
const slugOf = (number: string): string => slugs.get(number) ?? `${number} is not a number`;

test('each number of the inventory is that of one entry or claim', () => {
  expect(numbers.size).toBe(41 + 11 + 13 + 15 + 18 + 6);
  expect([slugs.size, numbered.length]).toEqual([numbers.size, numbers.size]);
});

describe.each(WAYS)('the first brief, %s', (way) => {
  const { read } = askFlat(ways[way]);

  /** The numbers of the events that a filter finds. */
  const eventsWhere = async (where: string) =>
    numbersOf(await read<string[]>(`{ events(where: { ${where} }, first: 100) { nodes { slug } } }`));

  test('1: what happened with both South Korea and China, by date', async () => {
    const both = 'modalities: [HAPPENED], participants: { all: ["KOR", "CHN"] }';
    const since = await eventsWhere(`${both}, date: { within: { from: "2023-08" } }`);
    expect(since).toEqual(['E14', 'E15', 'E01', 'E02', 'E03', 'E04', 'E05']);
    const ever = await eventsWhere(`${both}, date: { within: {} }`);
    expect(ever).toEqual(['E20', 'E14', 'E15', 'E01', 'E02', 'E03', 'E04', 'E05']);
  });

  test('2: the start and the acts that are evidence for the second motive, by date', async () => {
    const edges = await read<{ role: string; what: string }[]>(`{
      motive(ref: "${slugOf('M2')}") { evidence(first: 100) { nodes { role: evidenceRole what { ... on Event { slug } } } } }
    }`);
    const events = edges.filter(({ role }) => role === 'START' || role === 'ACT');
    expect(events.map(({ role, what }) => ({ role, node: numberOf(what) }))).toEqual([
      { role: 'START', node: 'E13' },
      { role: 'ACT', node: 'E14' },
      { role: 'ACT', node: 'E15' },
      { role: 'ACT', node: 'E01' },
      { role: 'ACT', node: 'E02' },
      { role: 'ACT', node: 'E16' },
    ]);
  });

  test.each([
    ['3: what overlaps July 2024', 'overlaps', '2024-07', ['E11', 'E16', 'E18', 'E19']],
    ['3: what possibly overlaps July 2024', 'possibly', '2024-07', ['E11', 'E16', 'E12', 'E18', 'E19']],
    ['4: what is within May 2024', 'within', '2024-05', ['E01', 'E08', 'E09']],
  ])('%s', async (_question, relation, month, expected) => {
    const date = `date: { ${relation}: { from: "${month}", to: "${month}" } }`;
    expect(await eventsWhere(`modalities: [HAPPENED], ${date}`)).toEqual(expected);
  });

  test.each(['TWN', 'tw', 'Twn'])('5: what Taiwan takes part in, by the code %s', async (actor) => {
    expect(await eventsWhere(`participants: { any: ["${actor}"] }`)).toEqual(['E07', 'E08', 'E09']);
  });

  test('6: what is recommended to whom', async () => {
    const to = async (actor: string, more = '') => {
      const where = `addressees: { any: ["${actor}"] }${more}`;
      return numbersOf(await read<string[]>(`{ recommendations(where: { ${where} }) { nodes { slug } } }`)).sort();
    };
    expect(await to('KOR', ', explicit: true')).toEqual(['REC1', 'REC2', 'REC3', 'REC4']);
    expect(await to('KOR')).toEqual(['REC1', 'REC2', 'REC3', 'REC4', 'REC5', 'REC6']);
    expect(await Promise.all(['CHN', 'USA', 'JPN'].map((actor) => to(actor)))).toEqual([[], [], []]);
  });

  test('7: from a recommendation to the motive it answers and the events that are its evidence', async () => {
    interface Answer {
      basis: string;
      to: { __typename: string; slug: string; evidence?: unknown[] };
    }
    const edges = await read<Answer[]>(`{
      recommendation(ref: "${slugOf('REC4')}") { answers { nodes { basis to {
        __typename
        ... on Issue { slug }
        ... on Motive { slug evidence(first: 100) { nodes { what { ... on Event { slug } } } } }
      } } } }
    }`);
    expect(edges.map(({ basis, to }) => [basis, numberOf(to.slug)]).sort()).toEqual([
      ['CURATOR_INFERRED', 'M3'],
      ['STATED', 'I3'],
      ['STATED', 'I4'],
      ['STATED', 'I5'],
    ]);
    const evidence = edges.find(({ to }) => to.__typename === 'Motive')?.to.evidence ?? [];
    const events = evidence.filter((node) => typeof node === 'string');
    expect(numbersOf(events).sort()).toEqual(['E19', 'U06', 'U08', 'U10', 'U11']);
  });

  test('8: the stances on the security cooperation of South Korea, the US and Japan', async () => {
    const query = `{
      issue(ref: "rok-us-japan-security-cooperation") { slug stances { nodes { slug holders { slug } } } }
    }`;
    const { slug, stances } = await read<{ slug: string; stances: { slug: string; holders: string[] }[] }>(query);
    expect(numberOf(slug)).toBe('I1');
    expect(stances.map(({ slug, holders }) => [numberOf(slug), holders])).toEqual([
      ['S1', ['cn']],
      ['S2', ['kr', 'us', 'jp']],
    ]);
  });

  test("9: whose view it is, if it is not the author's", async () => {
    const claims = await read<{ slug: string; attributedTo: string[] }[]>(`{
      claims(where: { attributed: true, briefs: ["${BRIEF}"] }, first: 100) { nodes { slug attributedTo { slug } } }
    }`);
    const byNumber = new Map(claims.map(({ slug, attributedTo }) => [numberOf(slug), attributedTo]));
    expect([...byNumber.keys()]).toEqual(expect.arrayContaining(['M5', 'M6', 'S7', 'S12']));
    expect([byNumber.get('M5'), byNumber.get('M6')]).toEqual([['kr', 'us', 'jp'], ['cn']]);
    // Two views in one sentence are two claims.
    const said = await read<string[]>(
      `{ claims(where: { cites: ["${BRIEF}:p4.s2"] }, first: 100) { nodes { slug } } }`,
    );
    expect(numbersOf(said)).toEqual(expect.arrayContaining(['M5', 'M6', 'S1', 'S2']));
  });

  test('10: plans, hopes and hypotheses are not facts', async () => {
    const dated = Array.from({ length: 20 }, (_, index) => `E${String(index + 1).padStart(2, '0')}`);
    expect((await eventsWhere('modalities: [HAPPENED]')).sort()).toEqual([...dated, 'U10', 'U11', 'U13']);
    const open = await eventsWhere('modalities: [SCHEDULED, EXPECTED, HOPED, HYPOTHETICAL]');
    expect(open.sort()).toEqual(['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'H7']);
  });

  test('12: totals', async () => {
    interface Brief {
      authors: string[];
      keyPoints: string[];
      sections: unknown[];
      countries: string[];
    }
    const { totalCount, nodes } = await read<{ totalCount: number; nodes: [Brief] }>(`{ briefs { totalCount nodes {
      authors { slug } keyPoints { summary } sections { number }
      countries: appearances(where: { types: [COUNTRY] }, first: 100) { nodes { actor { ... on Country { alpha3 } } } }
      people: appearances(where: { types: [PERSON] }) { totalCount }
      events: mentions { totalCount } issues: issueMentions { totalCount }
      motives { totalCount } headlines: motives(where: { main: true }) { totalCount }
      stances { totalCount } forecasts { totalCount } relations { totalCount }
      recommendations { totalCount } explicit: recommendations(where: { explicit: true }) { totalCount }
    } } }`);
    const [{ authors, keyPoints, sections, countries, ...counts }] = nodes;
    expect({
      totalCount,
      authors: authors.length,
      keyPoints: keyPoints.length,
      numberedSections: sections.filter((number) => typeof number === 'number').length,
      countries: countries.sort(),
      ...counts,
    }).toEqual({
      totalCount: 1,
      authors: 1,
      keyPoints: 3,
      numberedSections: 3,
      countries: ['AUS', 'CHN', 'JPN', 'KOR', 'NZL', 'PRK', 'RUS', 'TWN', 'USA'],
      people: 8,
      events: 20 + 14 + 7,
      issues: 11,
      headlines: 3,
      motives: 3 + 10,
      stances: 15,
      forecasts: 18,
      explicit: 4,
      recommendations: 4 + 2,
      relations: 11,
    });
  });

  test('China has three headline motives toward South Korea, in their order', async () => {
    const where = `actors: { any: ["CHN"] }, targets: { any: ["KOR"] }, main: true, briefs: ["${BRIEF}"]`;
    const motives = await read<string[]>(`{ motives(where: { ${where} }) { nodes { slug } } }`);
    expect(numbersOf(motives)).toEqual(['M1', 'M2', 'M3']);
  });

  test.each([
    ['C6', { leadsTo: ['R7', 'R8'], feeds: [] }],
    ['R8', { leadsTo: [], feeds: ['M2'] }],
    ['C14', { leadsTo: ['R15'], feeds: [] }],
    ['C16', { leadsTo: ['F17'], feeds: [] }],
  ])('conditions lead to risks, and risks feed motives: %s', async (number, expected) => {
    const to = (kind: string) =>
      `links(where: { kinds: [${kind}], direction: FROM }) { nodes { to { ... on Claim { slug } } } }`;
    const query = `{ forecast(ref: "${slugOf(number)}") { leadsTo: ${to('LEADS_TO')} feeds: ${to('FEEDS')} } }`;
    const { leadsTo, feeds } = await read<Record<'leadsTo' | 'feeds', string[]>>(query);
    expect({ leadsTo: numbersOf(leadsTo), feeds: numbersOf(feeds) }).toEqual(expected);
  });

  test('a country is found by either code in any case, and named in any language', async () => {
    const query = `{
      korea: country(ref: "kOr") { id code alpha3 slug name(language: "fr") }
      taiwan: country(ref: "TWN") { name(language: "en") }
      none: country(ref: "ZZZ") { id }
    }`;
    expect(await read(query)).toEqual({
      korea: { id: btoa('Country:KR'), code: 'KR', alpha3: 'KOR', slug: 'kr', name: 'Corée du Sud' },
      taiwan: 'Taiwan',
      none: null,
    });
  });
});
