import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { ourCommand } from '../support/our-command.ts';
import { readReleaseFolder } from '../support/release-folder.ts';
import { parsePage } from './markdown.ts';

/** The workflow for GitHub Pages in docs/institutes.md: what it runs is run here, without a network. */

const ROOT = join(import.meta.dirname, '../..');
const SITE = 'https://skarvoya.github.io/briefs/';

interface Step {
  run?: string;
  uses?: string;
}

const readWorkflow = async () => {
  const page = parsePage(await readFile(join(ROOT, 'docs/institutes.md'), 'utf8'));
  const blocks = page.blocks.filter(({ language }) => language === 'yaml');
  expect(blocks).toHaveLength(1);
  return parse(blocks[0]?.text ?? '') as { jobs: Record<string, { steps: Step[] }>; permissions: object };
};

/** A checkout of an institute, in which curl reads what was deployed, npm does nothing, and npx runs the command of this project. */
const createCheckout = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'briefgraph-pages-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const tools: Record<string, string> = {
    curl: `#!/bin/sh\n[ "$1 $2" = "-fsS -o" ] && exec cp "${folder}/site/\${4#${SITE}}" "$3"\n`,
    npm: '#!/bin/sh\nexit 0\n',
    npx: `#!/bin/sh\nshift\nexec "${process.execPath}" ${ourCommand()
      .map((part) => `"${part}"`)
      .join(' ')} "$@"\n`,
  };
  await mkdir(join(folder, 'bin'));
  for (const [name, text] of Object.entries(tools)) {
    await writeFile(join(folder, 'bin', name), text);
    await chmod(join(folder, 'bin', name), 0o755);
  }
  const data = join(folder, 'data');
  await cp(join(ROOT, 'tests/fixtures/catalogs/north'), data, { recursive: true });
  const catalog = await readFile(join(data, 'catalog.json'), 'utf8');
  await writeFile(join(data, 'catalog.json'), catalog.replace('"namespace": "north"', '"namespace": "skarvoya"'));
  return { folder, data };
};

test('each run issues what is new, and the same content not again', async () => {
  const { jobs, permissions } = await readWorkflow();
  expect(permissions).toEqual({ contents: 'read', pages: 'write', 'id-token': 'write' });
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  expect(steps.map(({ uses }) => uses?.replace(/@v\d+$/, '') ?? 'run')).toEqual([
    'actions/checkout',
    'actions/setup-node',
    'run',
    'run',
    'run',
    'run',
    'actions/upload-pages-artifact',
    'actions/deploy-pages',
  ]);
  const { folder, data } = await createCheckout();
  /** Runs all steps in a new checkout, and deploys `public`. */
  const deploy = async () => {
    const work = join(folder, 'work');
    await rm(work, { recursive: true, force: true });
    await cp(data, join(work, 'skarvoya'), { recursive: true });
    await cp(join(ROOT, 'tests/fixtures/catalogs/commons'), join(work, 'commons'), { recursive: true });
    const env = { ...process.env, PATH: `${join(folder, 'bin')}:${process.env.PATH}` };
    // GitHub runs each step so.
    for (const { run } of steps) if (run) await promisify(execFile)('bash', ['-e', '-c', run], { cwd: work, env });
    await rm(join(folder, 'site'), { recursive: true, force: true });
    await cp(join(work, 'public'), join(folder, 'site'), { recursive: true });
    return readReleaseFolder(join(folder, 'site/catalogs/skarvoya'));
  };
  const first = await deploy();
  expect(first.release).toMatchObject({ key: 'skarvoya', previous: null });
  expect(await deploy()).toEqual(first);
  const catalog = await readFile(join(data, 'catalog.json'), 'utf8');
  await writeFile(join(data, 'catalog.json'), catalog.replace('Notes of', 'More notes of'));
  expect((await deploy()).release).toMatchObject({
    title: 'More notes of the Northern Desk',
    previous: first.release.revision,
  });
}, 120_000);
