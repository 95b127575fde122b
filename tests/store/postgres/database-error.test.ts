import { expect, test } from 'vitest';
import type { Session } from '../../../src/store/postgres/database.ts';
import { DatabaseError, explainError, explained } from '../../../src/store/postgres/database-error.ts';

const reasonOf = (error: unknown): string | null => {
  const found = explainError(error);
  return found instanceof DatabaseError ? found.reason : null;
};
const coded = (code: string, message = 'what PostgreSQL says') => Object.assign(new Error(message), { code });

test.each([
  [new Error('Connection terminated unexpectedly'), 'The database cannot be reached.'],
  [coded('ECONNREFUSED'), 'The database cannot be reached.'],
  [coded('57P01', 'terminating connection due to administrator command'), 'The database cannot be reached.'],
  [coded('57P03', 'the database system is starting up'), 'The database cannot be reached.'],
  [
    Object.assign(new AggregateError([new Error('connect ECONNREFUSED ::1:5432')], ''), { code: 'ECONNREFUSED' }),
    'The database cannot be reached.',
  ],
  [coded('57014', 'canceling statement due to statement timeout'), 'The database does not answer in time.'],
  [new Error('Query read timeout'), 'The database does not answer in time.'],
  [new Error('timeout exceeded when trying to connect'), 'No connection to the database became free in time.'],
  [coded('53300', 'sorry, too many clients already'), 'No connection to the database became free in time.'],
  [coded('53100', 'could not extend file: No space left on device'), 'The disk of the database is full.'],
  [coded('25006'), 'The database can only be read: it is a replica, or set to read only.'],
  [coded('40001', 'canceling statement due to conflict with recovery'), 'The database has cancelled the transaction.'],
  [coded('28P01'), 'The database refuses the user or the password.'],
  [
    new Error('SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string'),
    'The database asks for a password: set PGPASSWORD or PGPASSFILE.',
  ],
  [coded('25P02', 'current transaction is aborted'), 'A statement before has failed in the same transaction.'],
  [coded('42P01', 'relation "bg.current" does not exist'), 'The database or its tables are not there.'],
])('%s', (error, reason) => {
  expect(reasonOf(error)).toBe(reason);
});

test('of statements that fail since one before has failed, only that one is noted', async () => {
  const codes = ['57014', '25P02', '25P02'];
  const session = {
    query: () => Promise.reject(coded(codes.shift() ?? '')),
    copy: async () => {},
    release: async () => {},
  };
  const noted: unknown[] = [];
  const { query } = explained(session as Session, (error) => noted.push((error as DatabaseError).code));
  for (let at = 0; at < 3; at++) await expect(query('select 1')).rejects.toBeInstanceOf(DatabaseError);
  expect(noted).toEqual(['57014']);
});

test.each(['42601', '22P02', '23505'])('code %s is a mistake of ours, and stays what it is', (code) => {
  const error = coded(code);
  expect(explainError(error)).toBe(error);
});

test('the line for the log is one line, and that for everybody names no host', () => {
  const error = explainError(coded('ECONNREFUSED', 'connect ECONNREFUSED\n10.0.0.1:5432')) as DatabaseError;
  expect(error.message).toBe('The database does not answer: connect ECONNREFUSED 10.0.0.1:5432');
  expect(error.reason).not.toContain('10.0.0.1');
});
