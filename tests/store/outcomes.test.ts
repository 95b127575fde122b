import { describe, expect, test } from 'vitest';
import type { BriefFile } from '../../src/model/records/brief-records.ts';
import type { CatalogData } from '../../src/model/records/data-set.ts';
import type { OutsideOutcome } from '../../src/model/records/outcome-records.ts';
import type { ForecastRow } from '../../src/model/rows/claims/foreseen.ts';
import { deriveRows } from '../../src/store/derive/derive-rows.ts';
import { toCatalogData } from '../../src/store/memory/memory-snapshot.ts';
import { generateFullDataSet } from '../support/full-data.ts';
import { BRIEF, copyTinySet } from './tiny-set.ts';

/** `outcomes.json`: what is refused, and what is derived again when it changes. */

const outcome = (fields: object = {}) => ({
  of: 'Forecast:more-ships',
  status: 'OPEN',
  summary: 'Nothing has come of it so far.',
  asOf: '2025-06-01',
  confidence: 'HIGH',
  sources: [{ publisher: 'A newspaper' }],
  ...fields,
});

/** What is wrong with outcomes, without the name of the file. */
const problemsWith = async (...outcomes: object[]): Promise<string[]> => {
  await using set = await copyTinySet();
  await set.write('outcomes.json', JSON.stringify({ outcomes }));
  return (await set.problems()).map((line) => line.replace(/^data\/outcomes\.json:\d+:\d+ /, ''));
};

describe('the outcomes of a catalog', () => {
  test('are read if the file is there', async () => {
    const advice = { of: 'Recommendation:japan-cuts-fees', status: 'NOT_ADOPTED', date: '2025-05~' };
    expect(await problemsWith(outcome(), outcome(advice), outcome({ asOf: '2026' }))).toEqual([]);
  });

  test.each([
    [{ of: 'Forecast:fewer-ships' }, 'of: "Forecast:fewer-ships" is not a forecast'],
    [
      { of: 'Motive:more-ships' },
      'of: "Motive:more-ships" is not valid: written as Type:slug, where Type is one of Forecast, Recommendation, Event',
    ],
    [{ status: 'ADOPTED' }, 'status: ADOPTED is not for a forecast or an event; write CAME_TRUE or DID_NOT'],
    [
      { of: 'Recommendation:japan-cuts-fees', status: 'CAME_TRUE' },
      'status: CAME_TRUE is not for a recommendation; write ADOPTED or NOT_ADOPTED',
    ],
    [{ sources: [] }, 'sources: a list is too short; the minimum is 1 item'],
    [{ sources: [{ title: 'No name' }] }, 'sources[0].publisher: required, but missing'],
    [{ asOf: undefined }, 'asOf: required, but missing'],
    [{ date: 'soon' }, 'date: "soon" is not EDTF; a date is written like "2024", "2024-05" or "2024-05-27"'],
    [{ confidence: 'SURE' }, 'confidence: "SURE" is not allowed here; expected one of HIGH, MEDIUM, LOW'],
  ])('are refused with %j', async (fields, message) => {
    expect(await problemsWith(outcome(fields))).toEqual([`outcomes[0].${message}`]);
  });

  test('are not before the brief that they are of, and have no source that is younger than they are', async () => {
    const source = { publisher: 'A newspaper' };
    expect(await problemsWith(outcome({ date: '2030', sources: [{ ...source, date: '2025-06' }] }))).toEqual([]);
    expect(await problemsWith(outcome({ date: '../2001', asOf: '2025-06' }))).toHaveLength(1);
    expect(await problemsWith(outcome({ date: '2001-05', sources: [source, { ...source, date: '2027-01' }] }))).toEqual(
      [
        'outcomes[0].sources[1].date: 2027-01 is after 2025-06-01, as of which this was known; correct one of them',
        'outcomes[0].date: 2001-05 is before 2024-06-03, when the brief that it is of was published',
      ],
    );
  });

  test('have one entry for each day as of which something was known', async () => {
    expect(await problemsWith(outcome(), outcome({ status: 'CAME_TRUE' }))).toEqual([
      'outcomes[1].of: "Forecast:more-ships" "2025-06-01" is listed twice, first at 1:20',
    ]);
  });
});

describe('the numbers of a claim', () => {
  const quantity = (fields: object) => ({
    text: '30 percent',
    value: 30,
    unit: '%',
    unitSystem: 'UCUM',
    measure: 'share of ships',
    role: 'MEASURED',
    ...fields,
  });

  test.each([
    [{}, null],
    [{ value: undefined, min: 20, max: 30 }, null],
    [{ unit: 'EUR', unitSystem: 'CURRENCY' }, null],
    [{ value: undefined }, 'value: a quantity has a value, or a min, a max or both'],
    [{ min: 20 }, 'value: a quantity has a value or a range, not both'],
    [{ value: undefined, min: 40, max: 30 }, 'min: the min is above the max'],
    [{ unit: 'Euro', unitSystem: 'CURRENCY' }, 'unit: "Euro" is not a currency of ISO 4217, such as "EUR"'],
    [{ unit: 'per cent' }, 'unit: "per cent" is not a UCUM code, such as "t" or "%"'],
    [{ actors: ['XYZ'] }, 'actors[0]: "XYZ" is not an actor'],
  ])('with %j', async (fields, message) => {
    await using set = await copyTinySet();
    const brief = JSON.parse(await set.read(BRIEF));
    brief.forecasts[0].quantities = [quantity(fields)];
    await set.write(BRIEF, JSON.stringify(brief));
    const problems = (await set.problems()).map((line) => line.replace(/^\S+ /, ''));
    expect(problems).toEqual(message === null ? [] : [`forecast "more-ships", quantities[0].${message}`]);
  });
});

describe('the rows of forecasts', () => {
  const data = toCatalogData(generateFullDataSet());
  const { outcomes = [] } = data.outcomes ?? {};
  const [first] = outcomes as [OutsideOutcome];
  const slug = first.of.replace('Forecast:', '');
  const forecastsOf = (catalog: CatalogData) =>
    new Map((deriveRows([catalog])('Forecast') as readonly ForecastRow[]).map((row) => [row.slug, row]));
  const withOutcomes = (list: OutsideOutcome[]): CatalogData => ({ ...data, outcomes: { outcomes: list } });

  test('take over the outcome that was known last, whatever the order of the file', () => {
    const later: OutsideOutcome = { ...first, asOf: '2027', status: 'DID_NOT' };
    const rows = [
      [...outcomes, later],
      [later, ...outcomes],
    ].map((list) => forecastsOf(withOutcomes(list)).get(slug));
    expect(rows.map((row) => row?.outcome?.status)).toEqual(['DID_NOT', 'DID_NOT']);
    expect(rows[0]).toEqual(rows[1]);
  });

  test('count what outside sources say before what a brief of the same day states', () => {
    const brief = data.briefs.find(({ forecasts }) => forecasts.some((forecast) => forecast.slug === slug));
    if (!brief) throw new Error('No brief has the forecast.');
    const stated: BriefFile['outcomes'][number] = {
      of: first.of,
      status: 'CAME_TRUE',
      summary: 'It happened.',
      basis: 'STATED',
      citations: ['p1'],
    };
    const outside: OutsideOutcome = { ...first, asOf: '2025-03-01', status: 'PARTLY' };
    const catalog: CatalogData = {
      ...withOutcomes([outside]),
      briefs: data.briefs.map((other) => ({
        ...other,
        outcomes: other === brief ? [stated] : [],
        published: other === brief ? { edtf: '2025-03-01', basis: 'STATED' } : other.published,
      })),
    };
    expect(forecastsOf(catalog).get(slug)?.outcome?.status).toBe('PARTLY');
    const before = { ...catalog, outcomes: { outcomes: [{ ...outside, asOf: '2025-02' }] } };
    expect(forecastsOf(before).get(slug)?.outcome?.status).toBe('CAME_TRUE');
  });
});
