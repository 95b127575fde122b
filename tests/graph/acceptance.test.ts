import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  AnswersOfDocument,
  AttributedDocument,
  ChainsDocument,
  CountryNamesDocument,
  DatedTogetherDocument,
  EventsOfDocument,
  EvidenceOfMotiveDocument,
  FactsDocument,
  HappenedWithinDocument,
  HeadlineMotivesDocument,
  RecommendationsToDocument,
  SaidInDocument,
  StancesOnIssueDocument,
  TotalsDocument,
} from '../generated/operations.ts';
import { COMMONS } from '../support/commons.ts';
import { serveThreeWays, WAYS, type Ways } from '../support/federation.ts';
import type { Asker } from '../support/serve.ts';

/**
 * The questions that a complete encoding of the first brief must answer, from the curator's inventory. They are asked
 * without the briefs of other catalogs.
 */

const refs = (rows: readonly { curatorRef?: string | null }[] | undefined) => rows?.map(({ curatorRef }) => curatorRef);

let ways: Ways;
beforeAll(async () => {
  ways = await serveThreeWays([COMMONS]);
});
afterAll(() => ways.close());

describe.each(WAYS)('the first brief, %s', (way) => {
  let graph: Asker;
  beforeAll(() => {
    graph = ways[way];
  });

  test('1: what happened with both South Korea and China, by date', async () => {
    const since = await graph.get(DatedTogetherDocument, { from: '2023-08' });
    expect(refs(since.events?.nodes)).toEqual(['E14', 'E15', 'E01', 'E02', 'E03', 'E04', 'E05']);
    const ever = await graph.get(DatedTogetherDocument, {});
    expect(refs(ever.events?.nodes)).toEqual(['E20', 'E14', 'E15', 'E01', 'E02', 'E03', 'E04', 'E05']);
  });

  test('2: the start and the acts that are evidence for the second motive, by date', async () => {
    const { motives } = await graph.get(EvidenceOfMotiveDocument, { ref: 'M2' });
    const edges = motives?.nodes[0]?.evidence.edges ?? [];
    const acts = edges.filter(({ role }) => role === 'START' || role === 'ACT');
    expect(acts.map(({ node, role }) => [role, 'curatorRef' in node && node.curatorRef])).toEqual([
      ['START', 'E13'],
      ['ACT', 'E14'],
      ['ACT', 'E15'],
      ['ACT', 'E01'],
      ['ACT', 'E02'],
      ['ACT', 'E16'],
    ]);
  });

  test('3: what overlaps July 2024, and what possibly does', async () => {
    const july = { from: '2024-07', to: '2024-07' };
    const sure = await graph.get(HappenedWithinDocument, { overlaps: july });
    expect(refs(sure.events?.nodes)).toEqual(['E11', 'E16', 'E18', 'E19']);
    const possible = await graph.get(HappenedWithinDocument, { possibly: july });
    expect(refs(possible.events?.nodes)).toEqual(['E11', 'E16', 'E12', 'E18', 'E19']);
  });

  test('4: what is within May 2024', async () => {
    const { events } = await graph.get(HappenedWithinDocument, { within: { from: '2024-05', to: '2024-05' } });
    expect(refs(events?.nodes)).toEqual(['E01', 'E08', 'E09']);
  });

  test.each(['TWN', 'tw', 'Twn'])('5: what Taiwan takes part in, by the code %s', async (actor) => {
    const { events } = await graph.get(EventsOfDocument, { actor });
    expect(refs(events?.nodes)).toEqual(['E07', 'E08', 'E09']);
  });

  test('6: what is recommended to whom', async () => {
    const to = async (actor: string, explicit?: boolean) =>
      refs((await graph.get(RecommendationsToDocument, { actor, explicit })).recommendations?.nodes)?.sort();
    expect(await to('KOR', true)).toEqual(['REC1', 'REC2', 'REC3', 'REC4']);
    expect(await to('KOR')).toEqual(['REC1', 'REC2', 'REC3', 'REC4', 'REC5', 'REC6']);
    expect(await Promise.all(['CHN', 'USA', 'JPN'].map((actor) => to(actor)))).toEqual([[], [], []]);
  });

  test('7: from a recommendation to the motive it answers and the events that are its evidence', async () => {
    const { recommendations } = await graph.get(AnswersOfDocument, { ref: 'REC4' });
    const edges = recommendations?.nodes[0]?.answers.edges ?? [];
    const answered = edges.map(({ basis, node }) => [basis, 'curatorRef' in node && node.curatorRef]);
    expect(answered.sort()).toEqual([
      ['CURATOR_INFERRED', 'M3'],
      ['STATED', 'I3'],
      ['STATED', 'I4'],
      ['STATED', 'I5'],
    ]);
    const motive = edges.map(({ node }) => node).find((node) => node.__typename === 'Motive');
    const events = motive?.evidence.nodes.flatMap((node) => (node.__typename === 'Event' ? node.curatorRef : []));
    expect(events?.sort()).toEqual(['E19', 'U06', 'U08', 'U10', 'U11']);
  });

  test('8: the stances on the security cooperation of South Korea, the US and Japan', async () => {
    const { issue } = await graph.get(StancesOnIssueDocument, { slug: 'rok-us-japan-security-cooperation' });
    const stances = issue?.stances.nodes.map(({ curatorRef, holders }) => [
      curatorRef,
      holders.map(({ slug }) => slug),
    ]);
    expect({ ref: issue?.curatorRef, stances }).toEqual({
      ref: 'I1',
      stances: [
        ['S1', ['cn']],
        ['S2', ['kr', 'us', 'jp']],
      ],
    });
  });

  test("9: whose view it is, if it is not the author's", async () => {
    const { claims } = await graph.get(AttributedDocument);
    const byRef = new Map(
      claims?.nodes.map(({ curatorRef, attributedTo }) => [curatorRef, attributedTo.map(({ slug }) => slug)]),
    );
    expect([...byRef.keys()]).toEqual(expect.arrayContaining(['M5', 'M6', 'S7', 'S12']));
    expect([byRef.get('M5'), byRef.get('M6')]).toEqual([['kr', 'us', 'jp'], ['cn']]);
    // Two views in one sentence are two claims.
    const { claims: said } = await graph.get(SaidInDocument, { ref: 'asan-2024-12-05:p4.s2' });
    expect(refs(said?.nodes)).toEqual(expect.arrayContaining(['M5', 'M6', 'S1', 'S2']));
  });

  test('10: plans, hopes and hypotheses are not facts', async () => {
    const { events } = await graph.get(FactsDocument, { modality: ['HAPPENED'] });
    const dated = Array.from({ length: 20 }, (_, index) => `E${String(index + 1).padStart(2, '0')}`);
    expect(refs(events?.nodes)?.sort()).toEqual([...dated, 'U10', 'U11', 'U13']);
    const { events: open } = await graph.get(FactsDocument, {
      modality: ['SCHEDULED', 'EXPECTED', 'HOPED', 'HYPOTHETICAL'],
    });
    expect(refs(open?.nodes)?.sort()).toEqual(['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'H7']);
  });

  test('12: totals', async () => {
    const { briefs } = await graph.get(TotalsDocument);
    const [brief] = briefs?.nodes ?? [];
    expect({
      briefs: briefs?.totalCount,
      authors: brief?.authors.length,
      keyPoints: brief?.keyPoints.length,
      numberedSections: brief?.sections.filter(({ number }) => number).length,
      countries: brief?.countries.nodes.map(({ alpha3 }) => alpha3).sort(),
      people: brief?.people.totalCount,
      events: brief?.events.totalCount,
      issues: brief?.issues.totalCount,
      motives: [brief?.headlines.totalCount, brief?.motives.totalCount],
      stances: brief?.stances.totalCount,
      forecasts: brief?.forecasts.totalCount,
      recommendations: [brief?.explicit.totalCount, brief?.recommendations.totalCount],
      relations: brief?.relations.totalCount,
    }).toEqual({
      briefs: 1,
      authors: 1,
      keyPoints: 3,
      numberedSections: 3,
      countries: ['AUS', 'CHN', 'JPN', 'KOR', 'NZL', 'PRK', 'RUS', 'TWN', 'USA'],
      people: 8,
      events: 20 + 14 + 7,
      issues: 11,
      motives: [3, 3 + 10],
      stances: 15,
      forecasts: 18,
      recommendations: [4, 4 + 2],
      relations: 11,
    });
  });

  test('China has three headline motives toward South Korea, in their order', async () => {
    const { motives } = await graph.get(HeadlineMotivesDocument);
    expect(refs(motives?.nodes)).toEqual(['M1', 'M2', 'M3']);
  });

  test('conditions lead to risks, and risks feed motives', async () => {
    const chain = async (ref: string) => {
      const { forecasts } = await graph.get(ChainsDocument, { ref });
      return { leadsTo: refs(forecasts?.nodes[0]?.leadsTo.nodes), feeds: refs(forecasts?.nodes[0]?.feeds.nodes) };
    };
    expect(await chain('C6')).toEqual({ leadsTo: ['R7', 'R8'], feeds: [] });
    expect(await chain('R8')).toEqual({ leadsTo: [], feeds: ['M2'] });
    expect(await chain('C14')).toEqual({ leadsTo: ['R15'], feeds: [] });
    expect(await chain('C16')).toEqual({ leadsTo: ['F17'], feeds: [] });
  });

  test('a country is found by either code in any case, and named in any language', async () => {
    const { country } = await graph.get(CountryNamesDocument, { code: 'kOr', language: 'fr' });
    expect(country).toEqual({
      id: Buffer.from('Country:KR').toString('base64'),
      code: 'KR',
      alpha3: 'KOR',
      slug: 'kr',
      name: 'Corée du Sud',
    });
    expect((await graph.get(CountryNamesDocument, { code: 'TWN', language: 'en' })).country?.name).toBe('Taiwan');
    expect((await graph.get(CountryNamesDocument, { code: 'ZZZ', language: 'en' })).country).toBeNull();
  });
});
