import { fileURLToPath } from 'node:url';
import { installedVersion, installPackages, packagesOf } from './packages.ts';

/** The packages of the servers that are compared, which bench/ has for itself. */

const BENCH = fileURLToPath(new URL('../..', import.meta.url));

/** Installs the packages with npm, if they are missing. */
export const installPeers = (say: (line: string) => void): void => installPackages(BENCH, say);

/** Which version of each package is installed. */
export const peerVersions = (): Record<string, string> =>
  Object.fromEntries([...packagesOf(BENCH), 'graphql-jit'].map((name) => [name, installedVersion(BENCH, name)]));
