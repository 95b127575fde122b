import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The packages of the servers that are compared, which bench/ has for itself. */

const BENCH = fileURLToPath(new URL('../..', import.meta.url));

const packages = (): string[] =>
  Object.keys(JSON.parse(readFileSync(join(BENCH, 'package.json'), 'utf8')).dependencies as Record<string, string>);

const manifest = (name: string) => join(BENCH, 'node_modules', name, 'package.json');

/** Installs the packages with npm, if they are missing. */
export const installPeers = (say: (line: string) => void): void => {
  if (packages().every((name) => existsSync(manifest(name)))) return;
  say('The servers to compare with are not installed. Installing them: npm ci --prefix bench');
  const { status } = spawnSync('npm', ['ci', '--prefix', BENCH, '--no-audit', '--no-fund'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci --prefix bench failed.');
};

/** Which version of each package is installed. */
export const peerVersions = (): Record<string, string> =>
  Object.fromEntries(
    [...packages(), 'graphql-jit'].map((name) => [
      name,
      JSON.parse(readFileSync(manifest(name), 'utf8')).version as string,
    ]),
  );
