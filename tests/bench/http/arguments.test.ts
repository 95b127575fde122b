import { expect, test } from 'vitest';
import { parseArguments } from '../../../bench/http/arguments.ts';

const keysOf = (...argv: string[]) => {
  const parsed = parseArguments(argv);
  return 'options' in parsed ? parsed.options.keys : parsed.problem;
};

test('the short form leaves out what takes long', () => {
  const rows = ['small', 'timeline', 'motives', 'advice', 'repeated', 'page-20', 'page-100'];
  expect(keysOf()).toEqual([...rows, 'distinct']);
  expect(keysOf('--long')).toEqual([...rows, 'distinct', 'changes', 'gateway', 'processes', 'growth']);
});

test('PostGraphile is measured if it is asked for', () => {
  const asked = [[], ['--postgraphile']].map((argv) => {
    const parsed = parseArguments(argv);
    return 'options' in parsed && parsed.options.postgraphile;
  });
  expect(asked).toEqual([false, true]);
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
  [['--shrot'], /Unknown option '--shrot'/],
])('%j is refused', (argv, message) => {
  expect(keysOf(...argv)).toMatch(message);
});
