import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { combineIssues, combineParticipants, participantsOfBrief } from '../../src/model/accounts/combined.ts';
import {
  type ConflictRule,
  dateConflicts,
  findDiffering,
  modalityConflicts,
  placeConflicts,
  roleConflicts,
  toDateClaim,
  toDays,
} from '../../src/model/accounts/conflicts.ts';
import { findDifferences } from '../../src/model/accounts/differences.ts';
import { containsPlace, toExtent } from '../../src/model/accounts/places.ts';
import { derivePlace } from '../../src/model/accounts/preferred.ts';
import { toDateValue } from '../../src/model/rows/statement.ts';
import { PARTICIPANT_ROLE, type ParticipantRole } from '../../src/model/vocabulary/events.ts';
import { BASIS, type Basis, MODALITY, type Modality } from '../../src/model/vocabulary/statements.ts';
import { runs } from '../support/runs.ts';
import { accountOf, COUNTRY_NAMES, factsOf, type ShortAccount } from './account-of.ts';

const keyOf = <Key extends string>(vocabulary: Record<Key, unknown>) =>
  fc.constantFrom(...(Object.keys(vocabulary) as Key[]));
const basis = keyOf(BASIS).filter((value): value is Basis => value !== 'CORROBORATED');
const modality: fc.Arbitrary<Modality> = keyOf(MODALITY);
const role: fc.Arbitrary<ParticipantRole> = keyOf(PARTICIPANT_ROLE);
const edtf = fc.constantFrom(
  ...['2023', '2023-08', '2023-08~', '2023-08-18', '2023-08-18?', '2023-08/..', '/2023-09', '2023-09', '2023-11'],
  ...['[2023-01,2023-12]', '2024-05', '2024-21~', '202X', '2023-12-31~', '2024-01-01', '../2022-12', '2022-12%'],
);
const place = fc
  .tuple(
    fc.array(fc.constantFrom('A', 'b', 'USA', 'United States', 'é'), { minLength: 1, maxLength: 4 }),
    fc.constantFrom('/USA', '/KOR', ''),
  )
  .map(([parts, country]) => `${parts.join(', ')}${country}`);

const account: fc.Arbitrary<ShortAccount> = fc.record(
  {
    by: fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('one', 'two')).map((parts) => parts.join(' ')),
    published: edtf,
    basis,
    modality,
    date: edtf,
    dateBasis: basis,
    place,
    placeBasis: basis,
    roles: fc.dictionary(
      fc.constantFrom('CN', 'KR'),
      fc.tuple(role, basis).map((parts) => parts.join(' ')),
    ),
    issues: fc.dictionary(fc.constantFrom('trade', 'visas'), basis),
  },
  { requiredKeys: ['by', 'published'] },
);
/** A brief has one account of an entry. */
const accounts = fc.uniqueArray(account, { selector: ({ by }) => by, maxLength: 8 });

/** Accounts of the same event, and the same in another order; each brief has one date of publication. */
const twoOrders = accounts.chain((given) => {
  const publishedBy = new Map(given.map(({ by, published }) => [by.split(' ')[0], published]));
  const consistent = given.map(
    (short) => ({ ...short, published: publishedBy.get(short.by.split(' ')[0]) }) as ShortAccount,
  );
  return fc.tuple(fc.constant(consistent), fc.shuffledSubarray(consistent, { minLength: consistent.length }));
});

test('what follows from accounts does not depend on their order', () => {
  fc.assert(
    fc.property(twoOrders, ([given, shuffled]) => {
      const combine = (short: readonly ShortAccount[]) => {
        const long = short.map(accountOf);
        return {
          facts: factsOf(short),
          participants: new Set(combineParticipants(long)),
          ofBrief: new Set(participantsOfBrief(long.filter(({ brief }) => brief === 'a'))),
          issues: new Set(combineIssues(long)),
          differences: findDifferences(long, COUNTRY_NAMES),
        };
      };
      expect(combine(shuffled)).toEqual(combine(given));
    }),
    { numRuns: runs(300) },
  );
});

test('an event has a place if and only if a brief names one, and it contains no other with the same basis', () => {
  fc.assert(
    fc.property(accounts, (given) => {
      const long = given.map(accountOf);
      const places = long.flatMap((one) => one.place ?? []);
      const derived = derivePlace(long, COUNTRY_NAMES);
      expect(derived !== null).toBe(places.length > 0);
      for (const other of places)
        if (derived && other.basis === derived.basis)
          expect(containsPlace(toExtent(derived, COUNTRY_NAMES), toExtent(other, COUNTRY_NAMES))).toBe(false);
    }),
    { numRuns: runs(300) },
  );
});

describe.each<[string, ConflictRule<never>, fc.Arbitrary<unknown>]>([
  [
    'dates',
    dateConflicts,
    fc
      .tuple(edtf, fc.boolean())
      .map(([text, ongoing]) => toDateClaim(toDateValue({ edtf: text, basis: 'STATED' }), ongoing)),
  ],
  [
    'places',
    placeConflicts,
    fc.tuple(place, fc.boolean()).map(([text, ongoing]) => {
      const { place: value } = accountOf({ by: 'a', place: text });
      return { extent: value && toExtent(value, COUNTRY_NAMES), ongoing };
    }),
  ],
  ['roles', roleConflicts, role],
  [
    'modalities',
    modalityConflicts,
    fc
      .tuple(modality, edtf, fc.option(fc.constantFrom('2022-12-31', '2023-08-18', '2024-01-01')))
      .map(([value, text, begins]) => ({
        ...toDays(toDateValue({ edtf: text, basis: 'STATED' })),
        modality: value,
        begins,
      })),
  ],
])('conflicts of %s', (_name, narrowRule, value) => {
  const rule = narrowRule as ConflictRule<unknown>;

  test('are mutual, and no value conflicts with itself', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(rule.conflicts(a, b)).toBe(rule.conflicts(b, a));
        expect(rule.conflicts(a, a)).toBe(false);
      }),
      { numRuns: runs(300) },
    );
  });

  test('are found in an index as by comparing all values', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 8 }), value, (values, one) => {
        expect(rule.index(values)(one)).toBe(values.some((other) => rule.conflicts(one, other)));
      }),
      { numRuns: runs(500) },
    );
  });

  test('are differences of briefs if all their values conflict', () => {
    const briefs = fc.array(fc.array(value, { minLength: 1, maxLength: 3 }), { maxLength: 6 });
    fc.assert(
      fc.property(briefs, (values) => {
        const differ = (a: readonly unknown[], b: readonly unknown[]) =>
          a.every((x) => b.every((y) => rule.conflicts(x, y)));
        const expected = values.map((given, index) => values.some((other, at) => at !== index && differ(given, other)));
        expect(findDiffering(values, rule)).toEqual(expected);
      }),
      { numRuns: runs(300) },
    );
  });
});

test('thousands of briefs on one event are compared in a moment', () => {
  const long = Array.from({ length: 5000 }, (_, index) =>
    accountOf({
      by: `brief-${index}`,
      published: `20${String(index % 90).padStart(2, '0')}`,
      modality: index % 3 ? 'HAPPENED' : 'NEGATED',
      date: `${1000 + (index % 900)}`,
      place: `Street ${index}, Seoul/KOR`,
      roles: { CN: index % 2 ? 'TARGET' : 'INITIATOR' },
    }),
  );
  const differences = findDifferences(long, COUNTRY_NAMES);
  expect(differences.map(({ statements }) => statements.length)).toEqual([5000, 5000, 5000, 5000]);
  expect(derivePlace(long, COUNTRY_NAMES)?.name).toBe('Street 989, Seoul');
});
