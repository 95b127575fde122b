import { describe, expect, test } from 'vitest';
import { combineIssues, combineParticipants, participantsOfBrief } from '../../src/model/accounts/combined.ts';
import { accountOf, differencesOf, factsOf, ordersOf, type ShortAccount } from './account-of.ts';

/** Expects the same of the accounts in every order. */
const inEveryOrder = (accounts: readonly ShortAccount[], check: (accounts: readonly ShortAccount[]) => void) =>
  ordersOf(accounts).forEach(check);

describe('the date of an event', () => {
  test.each<[string, readonly ShortAccount[], string | null]>([
    [
      'is one that a text states, not a narrower one that a curator infers',
      [
        { by: 'a', published: '2023', date: '2023-08' },
        { by: 'b', published: '2024', date: '2023-08' },
        { by: 'c', published: '2025', date: '2022-12-05', dateBasis: 'CURATOR_INFERRED' },
      ],
      '2023-08 as b says',
    ],
    [
      'is one that a text states, not a narrower one that its author infers',
      [
        { by: 'a', date: '2023' },
        { by: 'b', date: '2023-08-18', dateBasis: 'AUTHOR_INFERRED' },
      ],
      '2023 as a says',
    ],
    [
      'is the exact one of two that are equally narrow',
      [
        { by: 'a', published: '2023', date: '2023-08' },
        { by: 'b', published: '2024', date: '2023-08~' },
      ],
      '2023-08 as a says',
    ],
    [
      'is the narrowest, and one with an open side is the widest',
      [
        { by: 'a', published: '2023', date: '2023-08-18' },
        { by: 'b', published: '2024', date: '2023-08/..' },
      ],
      '2023-08-18 as a says',
    ],
    [
      'is that of the later brief if the dates are equally good',
      [
        { by: 'b', published: '2023', date: '2023-08' },
        { by: 'a', published: '2024', date: '2023-09' },
      ],
      '2023-09 as a says',
    ],
    ['is that of the brief that gives one', [{ by: 'a' }, { by: 'b', date: '2024' }], '2024 as b says'],
    ['is null if no brief gives one', [{ by: 'a' }, { by: 'b' }], null],
  ])('%s', (_name, accounts, date) => {
    inEveryOrder(accounts, (ordered) => expect(factsOf(ordered).date).toBe(date));
  });
});

describe('the place of an event', () => {
  test.each<[string, readonly ShortAccount[], string | null]>([
    [
      'contains no other, and is that of the latest brief among these',
      [
        { by: 'a', published: '2021', place: 'Seoul/KOR' },
        { by: 'b', published: '2022', place: 'Tokyo/JPN' },
        { by: 'c', published: '2023', place: 'South Korea/KOR' },
      ],
      'Tokyo',
    ],
    [
      'is one that a text states, not one that a curator infers',
      [
        { by: 'a', published: '2024', place: 'Camp David/USA', placeBasis: 'CURATOR_INFERRED' },
        { by: 'b', published: '2023', place: 'Thurmont/USA' },
      ],
      'Thurmont',
    ],
    [
      'is that of the later brief if one names no country',
      [
        { by: 'a', published: '2023', place: 'Seoul/KOR' },
        { by: 'b', published: '2024', place: 'Korean Peninsula' },
      ],
      'Korean Peninsula',
    ],
    [
      'is that of the later brief among two names of one country',
      [
        { by: 'a', published: '2023', place: 'United States/USA' },
        { by: 'b', published: '2024', place: 'USA/USA' },
      ],
      'USA',
    ],
    ['is null if no brief names one', [{ by: 'a' }], null],
  ])('%s', (_name, accounts, place) => {
    inEveryOrder(accounts, (ordered) => expect(factsOf(ordered).place).toBe(place));
  });
});

describe('the modality of an event', () => {
  test.each<[string, readonly ShortAccount[], string | null]>([
    [
      'is that of the later brief: what was planned has happened',
      [
        { by: 'a', published: '2023', modality: 'SCHEDULED' },
        { by: 'b', published: '2024', modality: 'HAPPENED' },
      ],
      'HAPPENED',
    ],
    [
      'is that of the later brief, also if it says less',
      [
        { by: 'a', published: '2022', modality: 'SCHEDULED' },
        { by: 'b', published: '2023', modality: 'HAPPENED' },
        { by: 'c', published: '2024', modality: 'SCHEDULED' },
      ],
      'SCHEDULED',
    ],
    [
      'is that of the later brief, also if that denies it',
      [
        { by: 'a', published: '2023', modality: 'SCHEDULED' },
        { by: 'b', published: '2024', modality: 'NEGATED' },
      ],
      'NEGATED',
    ],
    [
      'is that with the better basis if the briefs may be of one day',
      [
        { by: 'a', published: '2024-05', modality: 'HAPPENED' },
        { by: 'b', published: '2024-05', modality: 'EXPECTED', basis: 'AUTHOR_INFERRED' },
      ],
      'HAPPENED',
    ],
    [
      'counts a year of publication from its first day',
      [
        { by: 'a', published: '2024-12-05', modality: 'HAPPENED' },
        { by: 'b', published: '2024', modality: 'SCHEDULED' },
      ],
      'HAPPENED',
    ],
    ['is null if no brief mentions it', [], null],
  ])('%s', (_name, accounts, modality) => {
    inEveryOrder(accounts, (ordered) => expect(factsOf(ordered).modality).toBe(modality));
  });
});

describe('briefs differ', () => {
  test.each<[string, readonly ShortAccount[], Record<string, string[]>]>([
    [
      'in the date if no day is in both, also if a curator infers one',
      [
        { by: 'a', published: '2023', date: '2023-08' },
        { by: 'b', published: '2024', date: '2023-08' },
        { by: 'c', published: '2025', date: '2022-12-05', dateBasis: 'CURATOR_INFERRED' },
      ],
      { DATE: ['c 2022-12-05', 'a 2023-08', 'b 2023-08'] },
    ],
    [
      'in the date if approximate ones are further apart than their precision',
      [
        { by: 'a', date: '2022-12~' },
        { by: 'b', date: '2023-03' },
      ],
      { DATE: ['a 2022-12~', 'b 2023-03'] },
    ],
    [
      'in the date, but not the brief whose wider date has room for both',
      [
        { by: 'a', date: '2023-08' },
        { by: 'b', date: '2023' },
        { by: 'c', date: '2023-11' },
      ],
      { DATE: ['a 2023-08', 'c 2023-11'] },
    ],
    [
      'in the date, and not in the modality, if a plan came about at another time',
      [
        { by: 'a', published: '2023', modality: 'SCHEDULED', date: '2025-11-01' },
        { by: 'b', published: '2025-12', modality: 'HAPPENED', date: '2025-10' },
      ],
      { DATE: ['b 2025-10', 'a 2025-11-01'] },
    ],
    [
      'in the date if only one says that it is under way',
      [
        { by: 'a', modality: 'ONGOING', date: '2024-06' },
        { by: 'b', modality: 'HAPPENED', date: '2024-11' },
      ],
      { DATE: ['a 2024-06', 'b 2024-11'] },
    ],
    [
      'in the place if neither contains the other',
      [
        { by: 'a', place: 'Seoul/KOR' },
        { by: 'b', place: 'Busan/KOR' },
      ],
      { PLACE: ['b Busan', 'a Seoul'] },
    ],
    [
      'in the place, of which a wider one may exclude another',
      [
        { by: 'a', published: '2021', place: 'Seoul/KOR' },
        { by: 'b', published: '2022', place: 'Tokyo/JPN' },
        { by: 'c', published: '2023', place: 'South Korea/KOR' },
      ],
      { PLACE: ['a Seoul', 'c South Korea', 'b Tokyo'] },
    ],
    [
      'in the role of an actor that cannot both act and be acted upon',
      [
        { by: 'a', roles: { CN: 'PARTICIPANT', KR: 'TARGET' } },
        { by: 'b', roles: { CN: 'TARGET', KR: 'TARGET' } },
      ],
      { 'PARTICIPANTS CN': ['a PARTICIPANT', 'b TARGET'] },
    ],
    [
      'in the roles of several actors, ordered by their ids',
      [
        { by: 'a', roles: { KR: 'TARGET', CN: 'INITIATOR' } },
        { by: 'b', roles: { KR: 'AFFECTED', CN: 'TARGET' } },
      ],
      { 'PARTICIPANTS CN': ['a INITIATOR', 'b TARGET'], 'PARTICIPANTS KR': ['a TARGET', 'b AFFECTED'] },
    ],
    [
      'in the modality if a later one moves the event back from what another says, but not from its own plan',
      [
        { by: 'a', published: '2022', modality: 'SCHEDULED' },
        { by: 'b', published: '2023', modality: 'HAPPENED' },
        { by: 'c', published: '2024', modality: 'SCHEDULED' },
      ],
      { MODALITY: ['b HAPPENED', 'c SCHEDULED'] },
    ],
    [
      'in the modality if a plan is later only a hope',
      [
        { by: 'a', published: '2023', modality: 'SCHEDULED' },
        { by: 'b', published: '2024', modality: 'HOPED' },
      ],
      { MODALITY: ['a SCHEDULED', 'b HOPED'] },
    ],
    [
      'in the modality if one denies what another reports, also on one day',
      [
        { by: 'a', published: '2024-05-01', modality: 'NEGATED' },
        { by: 'b', published: '2024-05-01', modality: 'HAPPENED' },
      ],
      { MODALITY: ['b HAPPENED', 'a NEGATED'] },
    ],
    [
      'in the modality if a report of what was denied before has no date',
      [
        { by: 'a', published: '2022', modality: 'NEGATED' },
        { by: 'b', published: '2024', modality: 'HAPPENED' },
      ],
      { MODALITY: ['b HAPPENED', 'a NEGATED'] },
    ],
    [
      'in the date if all dates of one, of two entries that are one event, exclude that of another',
      [
        { by: 'x one', date: '2023-08' },
        { by: 'x two', date: '2023-11' },
        { by: 'y', date: '2024-03' },
      ],
      { DATE: ['x 2023-08', 'x 2023-11', 'y 2024-03'] },
    ],
    [
      'in the role of an actor to which both give two',
      [
        { by: 'x one', roles: { CN: 'INITIATOR' } },
        { by: 'x two', roles: { CN: 'PARTICIPANT' } },
        { by: 'y', roles: { CN: 'TARGET' } },
      ],
      { 'PARTICIPANTS CN': ['x INITIATOR', 'x PARTICIPANT', 'y TARGET'] },
    ],
  ])('%s', (_name, accounts, differences) => {
    inEveryOrder(accounts, (ordered) => expect(differencesOf(ordered)).toEqual(differences));
  });
});

describe('briefs do not differ', () => {
  test.each<[string, readonly ShortAccount[]]>([
    [
      'if one date is in the other',
      [
        { by: 'a', date: '2023' },
        { by: 'b', date: '2023-08-18', dateBasis: 'AUTHOR_INFERRED' },
      ],
    ],
    [
      'if one date is approximate',
      [
        { by: 'a', date: '2023-08' },
        { by: 'b', date: '2023-08~' },
      ],
    ],
    [
      'if a date has an open side',
      [
        { by: 'a', date: '2023-08-18' },
        { by: 'b', date: '2023-08/..' },
      ],
    ],
    [
      'if an approximate date is in the month next to the other',
      [
        { by: 'a', date: '2022-12~' },
        { by: 'b', date: '2023-01' },
      ],
    ],
    [
      'if one of several possible months is the other date',
      [
        { by: 'a', date: '[2023-01,2023-12]' },
        { by: 'b', date: '2023-06' },
      ],
    ],
    ['if one gives no date', [{ by: 'a' }, { by: 'b', date: '2024' }]],
    [
      'if both say at different times that it is under way',
      [
        { by: 'a', modality: 'ONGOING', date: '2024-06', place: 'Seoul/KOR' },
        { by: 'b', modality: 'ONGOING', date: '2024-11', place: 'Tokyo/JPN' },
      ],
    ],
    [
      'if their places are in one another',
      [
        { by: 'a', place: 'Camp David/USA' },
        { by: 'b', place: 'camp  david, Maryland/USA' },
        { by: 'c', place: 'United States/USA' },
      ],
    ],
    [
      'if a place has no country',
      [
        { by: 'a', place: 'Korean Peninsula' },
        { by: 'b', place: 'Seoul/KOR' },
      ],
    ],
    [
      'if one names a host as the target',
      [
        { by: 'a', roles: { TW: 'HOST' } },
        { by: 'b', roles: { TW: 'TARGET' } },
      ],
    ],
    [
      'if a plan has happened',
      [
        { by: 'a', published: '2023', modality: 'SCHEDULED' },
        { by: 'b', published: '2024', modality: 'HAPPENED' },
      ],
    ],
    [
      'if they say on one day that it happened and that it is planned',
      [
        { by: 'a', published: '2024-05-01', modality: 'HAPPENED' },
        { by: 'b', published: '2024-05-01', modality: 'SCHEDULED' },
      ],
    ],
    [
      'if it is not certain which was published later',
      [
        { by: 'a', published: '2024-12-05', modality: 'HAPPENED' },
        { by: 'b', published: '2024', modality: 'SCHEDULED' },
      ],
    ],
    [
      'if it is hoped for after it was expected',
      [
        { by: 'a', published: '2023', modality: 'EXPECTED' },
        { by: 'b', published: '2024', modality: 'HOPED' },
      ],
    ],
    [
      'if it is under way after it happened',
      [
        { by: 'a', published: '2023', modality: 'HAPPENED' },
        { by: 'b', published: '2024', modality: 'ONGOING' },
      ],
    ],
    [
      'if it happened after it had been denied',
      [
        { by: 'a', published: '2022', modality: 'NEGATED' },
        { by: 'b', published: '2024', modality: 'HAPPENED', date: '2024-05' },
      ],
    ],
    [
      'if what was planned is denied later',
      [
        { by: 'a', published: '2023', modality: 'SCHEDULED' },
        { by: 'b', published: '2024', modality: 'NEGATED' },
      ],
    ],
    [
      'if one of two dates of one, of two entries that are one event, is that of the other',
      [
        { by: 'x one', date: '2023-08' },
        { by: 'x two', date: '2023-11' },
        { by: 'y', date: '2023-11' },
      ],
    ],
    [
      'if one contradicts only itself',
      [
        { by: 'x one', date: '2023-08', modality: 'NEGATED', place: 'Seoul/KOR', roles: { CN: 'TARGET' } },
        { by: 'x two', date: '2023-11', modality: 'HAPPENED', place: 'Tokyo/JPN', roles: { CN: 'INITIATOR' } },
      ],
    ],
  ])('%s', (_name, accounts) => {
    inEveryOrder(accounts, (ordered) => expect(differencesOf(ordered)).toEqual({}));
  });
});

describe('the participants of an event', () => {
  const combine = (accounts: readonly ShortAccount[]) =>
    combineParticipants(accounts.map(accountOf)).map(({ actor, role, basis, citations }) => [
      actor.id,
      role,
      basis,
      citations,
    ]);
  const ofBrief = (accounts: readonly ShortAccount[]) =>
    participantsOfBrief(accounts.map(accountOf)).map(({ role, basis, citations }) => [role, basis, citations]);

  test('have the role with the best basis, and cite only who gives it', () => {
    const accounts: ShortAccount[] = [
      { by: 'a', published: '2024', roles: { CN: 'PARTICIPANT' } },
      { by: 'b', published: '2025', roles: { CN: 'TARGET CURATOR_INFERRED' } },
    ];
    inEveryOrder(accounts, (ordered) =>
      expect(combine(ordered)).toEqual([['CN', 'PARTICIPANT', 'STATED', ['a:event.CN']]]),
    );
    expect(ofBrief(accounts.slice(1))).toEqual([['TARGET', 'CURATOR_INFERRED', ['b:event.CN']]]);
  });

  test('have the role that the latest brief gives with the best basis, and cite all who give it on this basis, latest first', () => {
    const accounts: ShortAccount[] = [
      { by: 'a', published: '2022', roles: { CN: 'HOST' } },
      { by: 'b', published: '2023', roles: { CN: 'PARTICIPANT' } },
      { by: 'c', published: '2024', roles: { CN: 'HOST' } },
      { by: 'd', published: '2025', roles: { CN: 'HOST AUTHOR_INFERRED' } },
    ];
    inEveryOrder(accounts, (ordered) =>
      expect(combine(ordered)).toEqual([['CN', 'HOST', 'STATED', ['c:event.CN', 'a:event.CN']]]),
    );
  });

  test('have in one brief the role with the better basis, then the first in the vocabulary, and its citations', () => {
    inEveryOrder(
      [
        { by: 'a one', roles: { CN: 'AFFECTED' } },
        { by: 'a two', roles: { CN: 'INITIATOR' } },
        { by: 'a zero', roles: { CN: 'HOST CURATOR_INFERRED' } },
      ],
      (ordered) => expect(ofBrief(ordered)).toEqual([['INITIATOR', 'STATED', ['a:two.CN']]]),
    );
  });

  test('cite no more than a single statement may', () => {
    const accounts = Array.from({ length: 30 }, (_, index) => ({
      by: `brief-${index}`,
      published: String(2000 + index),
      roles: { CN: 'HOST' },
    }));
    const [[, , , citations] = []] = combine(accounts);
    expect(citations).toHaveLength(20);
    expect(citations?.at(0)).toBe('brief-29:event.CN');
  });
});

test('an issue of an event has the best basis, and cites all who say so on this basis', () => {
  inEveryOrder(
    [
      { by: 'a', published: '2023', issues: { trade: 'CURATOR_INFERRED' } },
      { by: 'b', published: '2024', issues: { trade: 'STATED' } },
      { by: 'c', published: '2025', issues: { trade: 'CURATOR_INFERRED' } },
    ],
    (ordered) =>
      expect(combineIssues(ordered.map(accountOf))).toEqual([
        { issue: 'trade', basis: 'STATED', citations: ['b:event.trade'] },
      ]),
  );
});
