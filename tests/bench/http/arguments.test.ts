import { expect, test } from 'vitest';
import { parseArguments } from '../../../bench/http/arguments.ts';

const keysOf = (...argv: string[]) => {
  const parsed = parseArguments(argv);
  return 'options' in parsed ? parsed.options.keys : parsed.problem;
};

test('the short form leaves out what takes long', () => {
  const rows = ['small', 'timeline', 'motives', 'advice', 'repeated', 'page-20', 'page-100'];
  expect(keysOf()).toEqual([...rows, 'distinct']);
  expect(keysOf('--long')).toEqual([...rows, 'distinct', 'new-pages', 'changes', 'gateway', 'processes', 'growth']);
});

const FILES = ['briefgraph', 'reference', 'mercurius', 'mercurius-observed', 'apollo', 'yoga', 'json-graphql-server'];
const READY = ['stringify', 'ready-buffer'];

test.each([
  [[], [...FILES, ...READY]],
  [['--postgraphile'], [...FILES, 'postgraphile', 'database', ...READY]],
  [['--server', 'postgraphile'], ['postgraphile']],
  [
    ['--database', 'postgres://localhost/loaded'],
    ['database', ...READY],
  ],
  [
    ['--database', 'postgres://localhost/loaded', '--postgraphile'],
    ['database', ...READY, 'postgraphile'],
  ],
])('with %j, the servers are %j', (argv, servers) => {
  expect(parseArguments(argv)).toMatchObject({ options: { servers } });
});

test('a database that was loaded before is measured with what does not depend on the published data', () => {
  const rows = ['small', 'page-20', 'page-100'];
  expect(keysOf('--database', 'postgres://localhost/loaded')).toEqual(rows);
  expect(keysOf('--database', 'postgres://localhost/loaded', '--long')).toEqual([...rows, 'new-pages']);
});

test('rows are chosen by name', () => {
  expect(keysOf('--only', 'small', '--only', 'growth')).toEqual(['small', 'growth']);
});

test('servers and the number of events are chosen too', () => {
  const parsed = parseArguments(['--server', 'database', '--server', 'postgraphile', '--events', '100000']);
  expect(parsed).toMatchObject({ options: { servers: ['database', 'postgraphile'], events: 100_000 } });
});

test.each([
  [['--only', 'large'], /^Unknown row: large\. The rows are small, .*growth\.$/],
  [['--table', 'html'], /^Unknown table: html\. The only one is readme\.$/],
  [['--server', 'apache'], /^Unknown server: apache\. The servers are briefgraph, .*ready-buffer\.$/],
  [['--events', 'many'], /^--events is a number of at least 5000/],
  [['--database', 'localhost/loaded'], 'The address of a database begins with postgres:// or postgresql://.'],
  [
    ['--database', 'postgres://localhost/loaded', '--only', 'timeline'],
    /^With --database, the rows are small, page-20,/,
  ],
  [['--shrot'], /Unknown option '--shrot'/],
])('%j is refused', (argv, message) => {
  expect(keysOf(...argv)).toMatch(message);
});
