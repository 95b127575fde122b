import { expect, test } from 'vitest';
import { readPackage } from '../../src/app/package-files.ts';
import { run } from './run-main.ts';

const COMMANDS = [
  '',
  'serve',
  'gateway',
  'compose',
  'partner',
  'partner init',
  'partner check',
  'client',
  'client generate',
  'init',
  'validate',
  'release',
  'load',
  'dump',
  'find',
  'add',
  'add actor',
  'add event',
  'add issue',
  'add instrument',
  'match',
  'import',
  'index',
  'draft',
  'desk',
  'verify',
  'schema',
  'schema print',
  'schema write',
];

test('every command has a help text with examples', async () => {
  const texts: string[] = [];
  for (const command of COMMANDS) {
    const argv = [...command.split(' ').filter(Boolean), '--help'];
    const { code, out, err } = await run(argv);
    expect({ argv, code, err, hasExamples: out.includes('\nExamples:\n  $ briefgraph ') }).toEqual({
      argv,
      code: 0,
      err: '',
      hasExamples: true,
    });
    texts.push(`$ briefgraph ${argv.join(' ')}\n${out}`);
  }
  await expect(texts.join('\n')).toMatchFileSnapshot('help.txt');
});

test('help is as wide as the terminal, and always the same in a pipe', async () => {
  const widest = (text: string) => Math.max(...text.split('\n').map((line) => line.length));
  const { out } = await run(['serve', '--help'], { isTTY: true, columns: 80 });
  expect(widest(out)).toBeLessThanOrEqual(80);
  expect((await run(['serve', '--help'], { columns: 60 })).out).toBe((await run(['serve', '--help'])).out);
});

test('"help COMMAND" is "COMMAND --help"', async () => {
  expect(await run(['help', 'verify'])).toEqual(await run(['verify', '--help']));
});

test('--version prints the version of the package', async () => {
  expect(await run(['--version'])).toEqual({ code: 0, out: `${readPackage().version}\n`, err: '' });
});

test.each([{ argv: [] }, { argv: ['schema'] }])(
  '$argv names no command, and gets the list of commands',
  async ({ argv }) => {
    const { out: help } = await run([...argv, '--help']);
    expect(await run(argv)).toEqual({ code: 2, out: '', err: help });
  },
);
