import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildNetwork } from '../../src/explorer/actors/build-network.ts';
import { layOutNetwork, NARROW, WIDE } from '../../src/explorer/actors/layout.ts';
import { chooseCurve } from '../../src/explorer/actors/tie-lines.ts';
import { makeShades } from '../../src/explorer/map/shades.ts';
import { fullCitationLabel, shortCitationLabel, withCitationLabels } from '../../src/explorer/parts/citation-labels.ts';
import { boxOf, leaderEnd, placeLabels, wrapText } from '../../src/explorer/parts/place-labels.ts';
import { makeAxis, toDay } from '../../src/explorer/timeline/axis.ts';
import { shapeOf } from '../../src/explorer/timeline/date-shape.ts';
import type { ActorTie } from '../../src/views/actors.ts';
import { toEntryKey, toGlobalId, toPassage } from '../../src/views/entry-address.ts';
import { type Tie, toStatement } from '../../src/views/statement.ts';
import { runs } from '../support/runs.ts';

/** Properties of the graphics that hold for any data. */

describe('the axis of the timeline', () => {
  const day = fc
    .tuple(fc.integer({ min: 1, max: 9998 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(
      ([year, month, date]) =>
        `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`,
    );
  const spans = fc.array(
    fc.tuple(day, day, fc.constantFrom('both', 'start', 'end', 'none')).map(([a, b, known]) => {
      const [earliest, latest] = [a, b].sort() as [string, string];
      return {
        earliest: known === 'end' || known === 'none' ? null : earliest,
        latest: known === 'start' || known === 'none' ? null : latest,
      };
    }),
    { maxLength: 30 },
  );

  test('keeps all days in order and within its width, and its labels from overlapping', () => {
    fc.assert(
      fc.property(spans, (dates) => {
        const days = dates
          .flatMap(({ earliest, latest }) => [earliest, latest].filter((date) => date !== null))
          .map(toDay);
        const axis = makeAxis(dates, 40);
        if (days.length === 0) {
          expect(axis).toBeNull();
          return;
        }
        if (!axis) throw new Error('There are days, but no axis.');
        const places = [...days].sort((a, b) => a - b).map((one) => axis.at(one));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        for (const place of places) expect(place >= 0 && place <= 100).toBe(true);
        // So many labels of 40 pixels fit on an axis of 300, 630 and 780.
        for (const [level, most] of [7, 15, 19].entries()) {
          const shown = axis.ticks.filter((tick) => tick.level <= level).map(({ at }) => at);
          expect(shown.length).toBeLessThanOrEqual(most);
          expect(shown).toEqual([...shown].sort((a, b) => a - b));
        }
      }),
      { numRuns: runs(100) },
    );
  });

  test('leaves out years without events, and marks the gap', () => {
    const axis = makeAxis(
      [
        { earliest: '2016-01-01', latest: '2016-12-31' },
        { earliest: '2024-05-01', latest: '2024-05-31' },
      ],
      40,
    );
    expect(axis?.ticks.map(({ label }) => label)).toEqual(['2016', '2024']);
    expect(axis?.gaps).toHaveLength(1);
  });
});

test.each([
  ['2024-07-27', '2024-07-27', '2024-07-27', false, 'day'],
  ['2024-05', '2024-05-01', '2024-05-31', false, 'span'],
  ['2022-12~', '2022-12-01', '2022-12-31', true, 'approximate'],
  ['[2024-07..2024-12]', '2024-07-01', '2024-12-31', false, 'set'],
  ['2023-08/..', '2023-08-01', null, false, 'open-end'],
  ['../2023-08', null, '2023-08-31', false, 'open-start'],
  ['..', null, null, false, null],
] as const)('the shape of a date: %s', (edtf, earliest, latest, approximate, shape) => {
  expect(shapeOf({ edtf, earliest, latest, approximate })).toBe(shape);
});

describe('labels', () => {
  const label = fc.record({
    key: fc.uuid(),
    lines: fc.string({ minLength: 1, maxLength: 40 }).map((text) => wrapText(text, 20, 3)),
    x: fc.integer({ min: 0, max: 960 }),
    y: fc.integer({ min: 0, max: 480 }),
    radius: fc.integer({ min: 2, max: 30 }),
  });

  test('never overlap each other or the edge', () => {
    const type = { character: 7, line: 14 };
    fc.assert(
      fc.property(
        fc.array(label, { maxLength: 40 }),
        fc.constantFrom('below' as const, 'right' as const),
        (labels, prefer) => {
          const boxes = placeLabels(labels, { width: 960, height: 480, type, prefer }).map((placed) =>
            boxOf(placed, type),
          );
          boxes.forEach((box, index) => {
            expect(box.left >= 0 && box.right <= 960 && box.top >= 0 && box.bottom <= 480).toBe(true);
            for (const other of boxes.slice(index + 1))
              expect(
                box.right <= other.left ||
                  other.right <= box.left ||
                  box.bottom <= other.top ||
                  other.bottom <= box.top,
              ).toBe(true);
          });
        },
      ),
      { numRuns: runs(100) },
    );
  });

  test('are wrapped between words', () => {
    expect(wrapText('Central Committee of the Party', 18, 3)).toEqual(['Central Committee', 'of the Party']);
  });

  test('have so many lines at most', () => {
    const name = '20th Central Committee of the Chinese Communist Party';
    expect(wrapText(name, 13, 3)).toEqual(['20th Central', 'Committee of', 'the Chinese …']);
    expect(wrapText(name, 20, 4)).toEqual(['20th Central', 'Committee of the', 'Chinese Communist', 'Party']);
  });

  test('far from their dots have lines that end above or below their text, or beside it', () => {
    const label = { key: 'a', lines: ['one', 'two', 'three'], x: 100, y: 100, radius: 10, textX: 100, isFar: true };
    const end = (textY: number) => leaderEnd({ ...label, anchor: 'middle', textY }, 14).y;
    const box = (textY: number) => boxOf({ ...label, anchor: 'middle', textY }, { character: 7, line: 14 });
    expect(end(20)).toBeCloseTo(box(20).bottom);
    expect(end(160)).toBeCloseTo(box(160).top);
    expect(end(95)).toBeCloseTo((box(95).top + box(95).bottom) / 2);
  });
});

describe('the network', () => {
  const actor = (name: string) => ({ __typename: 'Country', id: btoa(`Country:${name}`), slug: name, name });
  const tie = (sort: Tie, from: string[], to: string[], modality = 'HAPPENED'): ActorTie => ({
    tie: sort,
    from: from.map(actor),
    to: to.map(actor),
    statement: toStatement('participation', actor('x'), { modality }),
  });
  const between = (ties: ActorTie[], size = 9) =>
    buildNetwork(ties, size).edges.map(({ tie: sort, from, to, ties: all, isReal }) => [
      sort,
      atob(from).slice(8),
      atob(to).slice(8),
      all.length,
      isReal,
    ]);

  test('ties actors who act together to each other, and actors to their targets', () => {
    expect(between([tie('with', ['a', 'b', 'c'], [])])).toEqual([
      ['with', 'a', 'b', 1, true],
      ['with', 'a', 'c', 1, true],
      ['with', 'b', 'c', 1, true],
    ]);
    expect(between([tie('against', ['a'], ['b', 'a']), tie('against', ['a'], ['b'])])).toEqual([
      ['against', 'a', 'b', 2, true],
    ]);
  });

  test('only statements of facts make a tie real, and one is enough', () => {
    expect(between([tie('toward', ['a'], ['b'], 'HOPED')])).toEqual([['toward', 'a', 'b', 1, false]]);
    expect(between([tie('toward', ['a'], ['b'], 'HOPED'), tie('toward', ['a'], ['b'])])[0]?.[4]).toBe(true);
  });

  test('has the same layout every time, fits its canvas, and omits the actors with the fewest ties', () => {
    const ties = Array.from({ length: 40 }, (_, index) => tie('with', ['hub', `a${index}`], []));
    const network = buildNetwork([...ties, tie('with', ['hub', 'a7'], [])], 30);
    expect([network.actors.length, network.omitted]).toEqual([30, 11]);
    expect(network.actors.slice(0, 2).map(({ name }) => name)).toEqual(['hub', 'a7']);
    for (const canvas of [NARROW, WIDE]) {
      const points = layOutNetwork(network, canvas);
      expect([...layOutNetwork(network, canvas)]).toEqual([...points]);
      for (const { x, y } of points.values())
        expect(x > 0 && x < canvas.width && y > 0 && y < canvas.height).toBe(true);
    }
  });
});

test('a line bends around a dot in its way, and does not use the bend of another line', () => {
  const [start, end] = [
    { x: 0, y: 0 },
    { x: 200, y: 0 },
  ];
  expect(chooseCurve(start, end, [], []).bend).toBe(0);
  const { bend } = chooseCurve(start, end, [{ x: 100, y: 0, radius: 10 }], []);
  expect(bend).not.toBe(0);
  expect(chooseCurve(start, end, [{ x: 100, y: 0, radius: 10 }], [bend]).bend).not.toBe(bend);
});

test('shades cover all counts without a gap, and only 0 has the lightest', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2000), { minLength: 1 }), (counts) => {
      const { of, steps } = makeShades(counts);
      for (const count of counts) {
        const step = steps.filter(({ from, to }) => count >= from && count <= to);
        expect(step.map(({ shade }) => shade)).toEqual([of(count)]);
        expect(of(count) === 0).toBe(count === 0);
      }
      for (const [index, { from }] of steps.entries())
        if (index > 1) expect(from).toBe((steps[index - 1]?.to ?? 0) + 1);
    }),
    { numRuns: runs(100) },
  );
});

test('keys and global ids convert into each other in any script, and an opaque id is its own key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (slug) => {
      expect(toEntryKey(toGlobalId(`Event:${slug}`))).toBe(`Event:${slug}`);
    }),
    { numRuns: runs(100) },
  );
  expect(toEntryKey('opaque-id-42')).toBe('opaque-id-42');
  expect(toGlobalId('opaque-id-42')).toBe('opaque-id-42');
});

test.each([
  ['asan-2024-12-05:p4.s4', '¶4.4', 'paragraph 4, sentence 4', 4],
  ['asan-2024-12-05:p4', '¶4', 'paragraph 4', null],
  ['asan-2024-12-05:k2.s1', 'Key point 2', 'key point 2', 1],
  ['asan-2024-12-05:h3', 'Heading 3', 'heading 3', null],
  ['asan-2024-12-05:bio.s2', 'Note on the author.2', 'note on the author, sentence 2', 2],
  ['carbonplan/cdr-scale-barriers-2022:q3.s2', 'Quotation 3.2', 'quotation 3, sentence 2', 2],
  ['white-house/wh-2024-04-02-us-china-background-call:sp46.s5', 'Remark 46.5', 'remark 46, sentence 5', 5],
  ['buendnis-f5/forderungen-bundestagswahl-2025:front1', 'Front matter 1', 'front matter 1', null],
  ['carbonplan/cdr-scale-barriers-2022:x3.s2', 'X3.2', 'x3, sentence 2', 2],
  ['asan-2024-12-05:odd-place', 'Odd place', 'odd place', null],
  ['asan-2024-12-05:byline', 'Byline', 'byline', null],
])('the labels of the citation %s', (ref, label, words, sentence) => {
  expect([shortCitationLabel(ref), fullCitationLabel(ref), toPassage(ref).sentence]).toEqual([label, words, sentence]);
});

test.each([
  ['Asserted in p4.s3, k2 and p7.s4.', 'Asserted in ¶4.3, key point 2 and ¶7.4.'],
  [
    'The third is about drugs (sp12 to sp14, sp36.s1).',
    'The third is about drugs (remark 12 to remark 14, remark 36.1).',
  ],
  ['Tonnes of CO2 by 2030 in the G7; co2 is not a passage.', 'Tonnes of CO2 by 2030 in the G7; co2 is not a passage.'],
])('a note names passages as citations do: %s', (note, shown) => {
  expect(withCitationLabels(note)).toBe(shown);
});
