import { describe, expect, test } from 'vitest';
import { GREATEST_COMPARISONS } from '../../../src/curate/duplicates/candidates.ts';
import { proposeSameAs } from '../../../src/curate/duplicates/declared.ts';
import { type DuplicatesQuery, findDuplicates } from '../../../src/curate/duplicates/find-duplicates.ts';
import { readEntries } from '../../../src/model/registers/read-entries.ts';
import type { Register } from '../../../src/model/registers/register.ts';
import { createRandom } from '../../support/generated-data.ts';
import { type Written, writeRegister } from './write-register.ts';

const find = (registers: readonly Register[], query: Partial<DuplicatesQuery> = {}) =>
  findDuplicates(readEntries(registers), { least: 0.8, limit: 100, ...query });

const refs = (registers: readonly Register[], query?: Partial<DuplicatesQuery>) =>
  find(registers, query).pairs.map(({ entries: [a, b] }) => `${a.ref} = ${b.ref}`);

const person = (title: string, rest: Partial<Written> = {}): Written => ({
  type: 'Person',
  title,
  slug: 'li-qiang',
  ...rest,
});
const event = (title: string, rest: Partial<Written> = {}): Written => ({ type: 'Event', title, ...rest });

describe('a likely duplicate', () => {
  const pair = [
    writeRegister(null, [person('Li Qiang', { names: { zh: '李强' }, country: 'CHN' })]),
    writeRegister('skarvoya', [person('Qiang Li', { names: { zh: '李强' }, country: 'CHN' })]),
  ];

  test('has a score, and the reasons in the order of their weight', () => {
    const [found] = find(pair).pairs;
    expect(found && { score: found.score, reasons: found.reasons }).toEqual({
      score: 0.98,
      reasons: [
        'the same name in English: Li Qiang / Qiang Li',
        'the same name in Chinese: 李强',
        'the same country: CN',
      ],
    });
  });

  test('is declared in the second entry, which keeps what it declares', () => {
    const declaring = writeRegister('skarvoya', [person('Qiang Li', { sameAs: ['wikidata:Q700107'] })]);
    for (const [second, expected] of [
      [pair[1], ['commons/li-qiang']],
      [declaring, ['wikidata:Q700107', 'commons/li-qiang']],
    ] as const) {
      const [a, b] = readEntries([pair[0], second] as Register[]);
      expect(a && b && proposeSameAs(a, b)).toEqual(expected);
      expect(a && proposeSameAs(a, a)).toBeNull();
    }
  });

  test.each([
    ['by the second', [], ['commons/li-qiang'], []],
    ['by the first', ['skarvoya/li-qiang'], [], []],
    ['by an external id of both', ['wikidata:Q700107'], ['wikidata:Q700107'], []],
    ['through a third entry', [], [], ['commons/li-qiang', 'skarvoya/li-qiang']],
  ])('is not listed if it is declared %s', (_, first, second, third) => {
    const registers = [
      writeRegister(null, [person('Li Qiang', { sameAs: first })]),
      writeRegister('skarvoya', [person('Li Qiang', { sameAs: second })]),
      writeRegister('third', [person('Nobody Else', { sameAs: third })]),
    ];
    expect(refs(registers)).toEqual([]);
  });

  test('is listed within one catalog, where an external id declares nothing', () => {
    const both = [
      person('Li Qiang', { sameAs: ['wikidata:Q700107'] }),
      person('Premier Li', { slug: 'premier-li', sameAs: ['wikidata:Q700107'] }),
    ];
    expect(refs([writeRegister('skarvoya', both)])).toEqual(['skarvoya/li-qiang = skarvoya/premier-li']);
  });

  test('is of one type, and of those asked for', () => {
    const registers = [
      writeRegister(null, [person('The Quad'), { type: 'Grouping', title: 'The Quad', slug: 'quad' }]),
      writeRegister('other', [{ type: 'Grouping', title: 'Quad', slug: 'quad' }, person('Quad')]),
    ];
    expect(refs(registers)).toEqual(['quad = other/quad', 'li-qiang = other/li-qiang']);
    expect(refs(registers, { types: ['Grouping'] })).toEqual(['quad = other/quad']);
  });

  test('is not a thing and its part', () => {
    const summit = event('Harbour summit', { slug: 'harbour-summit' });
    const part = event('Harbour summit', { slug: 'harbour-summit-day-one' });
    expect(refs([writeRegister(null, [summit, part])])).toEqual(['harbour-summit = harbour-summit-day-one']);
    expect(refs([writeRegister(null, [summit, { ...part, partOf: 'harbour-summit' }])])).toEqual([]);
  });

  test('can be found by a day and a participant, with no word in common', () => {
    const day = { date: '2024-05-27', related: ['KOR', 'CHN'], place: 'Seoul' };
    const registers = [
      writeRegister(null, [event('Harbour talks', day)]),
      writeRegister('other', [event('Meeting on ports', day)]),
    ];
    expect(refs(registers, { least: 0 })).toEqual(['harbour-talks-entry = other/meeting-on-ports-entry']);
  });
});

test('participants that are declared the same are shared', () => {
  const shark = (slug: string, sameAs?: string[]): Written => ({
    type: 'Organization',
    title: `Harbour office ${slug}`,
    slug,
    ...(sameAs && { sameAs }),
  });
  const talks = (related: string): Written => event('Talks on harbours and fees', { related: [related] });
  const first = writeRegister(null, [shark('office'), talks('office')]);
  const reasonsWith = (sameAs?: string[]) =>
    find([first, writeRegister('other', [shark('bureau', sameAs), talks('bureau')])], { types: ['Event'] }).pairs[0]
      ?.reasons;
  expect(reasonsWith()).toContain('but no participants in common');
  expect(reasonsWith(['commons/office'])).toContain('shares 1 of 1 participant');
});

test('what briefs of another catalog say of an event counts, by its bare slug or with commons/', () => {
  const summit = event('NATO summit', { slug: 'nato-summit-2024' });
  const [mention] = writeRegister(null, [{ ...summit, date: '2024-07-09' }]).briefs;
  const commons = { ...writeRegister(null, [summit]), briefs: [] };
  for (const ref of ['nato-summit-2024', 'commons/nato-summit-2024']) {
    const briefs = mention ? [{ ...mention, mentions: mention.mentions.map((said) => ({ ...said, event: ref })) }] : [];
    const [entry] = readEntries([commons, { ...writeRegister('other', []), briefs }]);
    expect(entry?.dates.map(({ edtf }) => edtf)).toEqual(['2024-07-09']);
  }
});

test('the best pairs are kept, and all are counted', () => {
  const people = Array.from({ length: 40 }, (_, index) => person('Ada Moor', { slug: `ada-${index}`, country: 'FRA' }));
  const others = [person('Li Qiang', { slug: 'li-1' }), person('Li Qiang', { slug: 'li-2' })];
  const { pairs, found } = find([writeRegister(null, [...others, ...people])], { limit: 3 });
  expect({ found, scores: pairs.map(({ score }) => score) }).toEqual({ found: 781, scores: [0.96, 0.96, 0.96] });
});

describe('the number of comparisons', () => {
  const random = createRandom(7);
  const syllables = 'ba ko ri mu ten sha lor vi dan qu es pra no gi lam fe to ur zi hen'.split(' ');
  const word = () => Array.from({ length: 3 }, () => syllables[Math.floor(random() * 20)]).join('');

  /** As many events that all have "summit" in their titles, and some other words. */
  const summits = (count: number) =>
    writeRegister(
      null,
      Array.from({ length: count }, (_, index) =>
        event(`Summit of ${word()} and ${word()}`, { slug: `summit-${index}` }),
      ),
    );

  test('does not grow with the square of the entries that share a frequent word', () => {
    const few = find([summits(1000)]);
    const many = find([summits(10_000)]);
    expect(few.compared).toBeLessThan(2000);
    expect(many.compared).toBeLessThan(10_000 * 20);
    expect(many.skipped).toBeGreaterThan(10_000 * 4_000);
  });

  test('has a bound where all entries are alike', () => {
    const alike = Array.from({ length: 2000 }, (_, index) =>
      event('Summit of heads of state', { slug: `summit-${index}` }),
    );
    const { compared, skipped, found } = find([writeRegister(null, alike)]);
    expect(compared).toBeLessThanOrEqual(2000 * GREATEST_COMPARISONS);
    expect({ compared, found }).toEqual({ compared: 0, found: 0 });
    expect(skipped).toBe((2000 * 1999) / 2);
  });

  test('of entries of other months with the same frequent words is small, and those of one month are compared', () => {
    const yearly = Array.from({ length: 900 }, (_, index) => {
      const date = `${1950 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-10`;
      return event('Summit of heads of state', { slug: `summit-${index}`, date });
    });
    const twin = event('Summit of the heads of state', { slug: 'twin', date: '1960-03-10' });
    const { compared, pairs } = find([writeRegister(null, [...yearly, twin])]);
    expect(compared).toBe(1);
    expect(pairs.map(({ entries: [a, b] }) => [a.ref, b.ref])).toEqual([['summit-122', 'twin']]);
  });
});

describe('instruments', () => {
  const law = (title: string, rest: Partial<Written> = {}): Written => ({ type: 'Instrument', title, ...rest });

  test('are likely the same by name and jurisdiction, and not if another jurisdiction has one of that name', () => {
    const commons = writeRegister(null, [law('Clean Air Act', { related: ['USA'] })]);
    const found = (related: string) =>
      find([commons, writeRegister('harbour', [law('The Clean Air Act', { slug: 'air-act', related: [related] })])], {
        least: 0,
      }).pairs.map(({ score, reasons }) => ({ score, reasons }));
    const name = 'the same name: Clean Air Act / The Clean Air Act';
    expect({ same: found('USA'), other: found('GBR') }).toEqual({
      same: [{ score: 0.97, reasons: [name, 'shares 1 of 1 jurisdiction', 'the same kind: LAW'] }],
      other: [{ score: 0.26, reasons: [name, 'the same kind: LAW', 'but no jurisdictions in common'] }],
    });
  });

  test('are more likely the same if a brief calls one by the name of the other', () => {
    const scoreOf = (called: string[]) =>
      find(
        [
          writeRegister(null, [law('Rules for Personal Files', { called })]),
          writeRegister('harbour', [law('Files Act', { slug: 'files-act' })]),
        ],
        { least: 0 },
      ).pairs[0]?.score ?? 0;
    expect(scoreOf(['the Files Act'])).toBeGreaterThan(scoreOf(['the rules']));
  });
});
