import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The packages of npm that a folder has for itself. */

export const packagesOf = (folder: string): string[] =>
  Object.keys(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).dependencies as Record<string, string>);

const manifest = (folder: string, name: string) => join(folder, 'node_modules', name, 'package.json');

/** Installs the packages with npm, if they are missing; also those that another Node than this one will run. */
export const installPackages = (folder: string, say: (line: string) => void): void => {
  if (packagesOf(folder).every((name) => existsSync(manifest(folder, name)))) return;
  const argv = ['ci', '--prefix', relative(process.cwd(), folder), '--no-engine-strict'];
  const command = `npm ${argv.join(' ')}`;
  say(`Servers to compare with are not installed. Installing them: ${command}`);
  const { status } = spawnSync('npm', [...argv, '--no-audit', '--no-fund', '--loglevel', 'error'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${command} failed.`);
};

/** Which version of a package is installed. */
export const installedVersion = (folder: string, name: string): string =>
  JSON.parse(readFileSync(manifest(folder, name), 'utf8')).version as string;
