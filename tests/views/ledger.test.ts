import { beforeAll, describe, expect, test } from 'vitest';
import { openWholeGraph } from '../../src/app/open-graph.ts';
import { createServer, type GraphServer } from '../../src/server/server.ts';
import { servedViews } from '../../src/views/served-views.ts';
import { parseCsv } from '../explorer/parse-csv.ts';
import { plainPages } from '../support/plain-pages.ts';
import { DATA, LEDGER_BRIEF, openOnce, SECOND_BRIEF, silent } from '../support/serve.ts';

/** The files of the ledger, and what the files of entries say of outcomes and numbers. */

let server: GraphServer;
beforeAll(async () => {
  const { graph } = openWholeGraph(await openOnce(DATA, SECOND_BRIEF, LEDGER_BRIEF));
  const files = [{ path: 'index.html', body: Buffer.from('<!doctype html>') }];
  server = createServer({ graph, logger: silent, explorer: { files, views: servedViews, renderer: plainPages } });
});

const get = (path: string) => server.fetch(`http://graph.test${path}`);
const rowsOf = async (path: string) => parseCsv(await (await get(path)).text());
const saying = async (path: string) => (await rowsOf(path)).map(({ says, text, role }) => [says, role, text]);

const TRAVEL =
  'More people travel between the two countries, regardless of who is in office in Seoul, since travel no longer depends on summits.';
const ADVICE =
  'Judge Chinese visitors and contracts by what they are worth, and do not make limits on security cooperation part of the price, given or taken.';
const LEVER = 'China starts to use travel as a lever, which it does not do now.';

describe('the ledger as CSV', () => {
  test('has what was foreseen and advised, each followed by the outcome that counts', async () => {
    expect((await saying('/ledger.csv?publisher=skarvoya-institute')).slice(0, 6)).toEqual([
      ['forecast', 'FORECAST', TRAVEL],
      ['outcome', 'PARTLY', 'Travel grew until the autumn only.'],
      ['recommendation', 'SHOULD', ADVICE],
      ['outcome', 'NOT_ADOPTED', 'Seoul made a visit depend on an exercise.'],
      ['forecast', 'CONDITION', LEVER],
      ['outcome', 'OPEN', 'No such limits have been put on offer.'],
    ]);
  });

  test('names the sources of an outcome, or the brief that states it', async () => {
    const rows = await rowsOf('/ledger.csv?publisher=skarvoya-institute&foreseen=forecasts');
    const outcomes = rows.filter(({ says }) => says === 'outcome');
    expect(
      outcomes.map(({ basis, brief, citations, sources, of }) => ({ basis, brief, citations, sources, of })),
    ).toEqual([
      {
        basis: 'CORROBORATED',
        brief: '',
        citations: '',
        sources: 'The Invented Times, Fewer at the Gate, https://example.org/gate',
        of: '/entry/Forecast:travel-grows-under-any-government',
      },
      {
        basis: 'STATED',
        brief: 'quillmere-2026-02-10',
        citations: 'quillmere-2026-02-10:p2.s2',
        sources: '',
        of: '/entry/Forecast:traded-limits-turn-travel-into-lever',
      },
    ]);
  });

  test('leaves out what has no outcome, unless it is asked for', async () => {
    const advice = '/ledger.csv?brief=quillmere-2026-02-10&foreseen=advice';
    const row = ['recommendation', 'SHOULD', 'Make public soon how many come, port by port.'];
    expect(await saying(advice)).toEqual([]);
    expect(await saying(`${advice}&recorded=no`)).toEqual([row]);
    expect(await saying(`${advice}&recorded=all`)).toEqual([row]);
  });

  test('is narrowed by status, also of expected events', async () => {
    const roles = async (path: string) => [
      ...new Set((await saying(path)).map(([says, role]) => says === 'outcome' && role)),
    ];
    expect(await roles('/ledger.csv?outcome=OPEN&outcome=OVERTAKEN')).toEqual([false, 'OVERTAKEN', 'OPEN']);
    expect(await saying('/ledger.csv?brief=quillmere-2026-02-10')).toEqual([
      ['outcome', 'OPEN', 'A third of the signs are up.'],
    ]);
  });

  test.each(['outcome=WON', 'recorded=maybe', 'foreseen=rain', 'publisher=nobody'])('refuses %s', async (search) => {
    const answer = await get(`/ledger.csv?${search}`);
    const { errors } = (await answer.json()) as { errors: { extensions?: { code?: string } }[] };
    expect([answer.status, ...new Set(errors.map(({ extensions }) => extensions?.code))]).toEqual([
      400,
      'BAD_USER_INPUT',
    ]);
  });
});

describe('the entry of a claim as CSV', () => {
  test('has all of its outcomes', async () => {
    expect(await saying('/entry/Forecast:travel-grows-under-any-government.csv')).toEqual([
      ['forecast', 'FORECAST', TRAVEL],
      ['outcome', 'UNKNOWN', 'No figures were found yet.'],
      ['outcome', 'CAME_TRUE', 'Travel grew, as the other institute had foreseen.'],
      ['outcome', 'PARTLY', 'Travel grew until the autumn only.'],
    ]);
  });

  test('has the numbers of a finding, and what it is about', async () => {
    const [finding] = await rowsOf('/entry/Finding:trips-grew-in-2025.csv');
    expect([finding?.says, finding?.role, finding?.toward, finding?.quantities]).toEqual([
      'finding',
      'DATA',
      'China; South Korea; China waives visas for South Koreans',
      '4.2 million trips: trips between the two countries; 2.8 million: trips between the two countries',
    ]);
  });
});
