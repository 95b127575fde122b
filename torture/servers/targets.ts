import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildClientSchema, type GraphQLSchema, getIntrospectionQuery } from 'graphql';
import { post, send } from './http.ts';
import type { Running } from './start.ts';

/** What is attacked, and how it is started. */

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

const helpOf = new Map<string, string>();

/** Whether a command of the built package has an option; the harness runs with those that are there. */
export const hasOption = (command: string, option: string): boolean => {
  if (!existsSync(MAIN)) throw new Error(`${MAIN} is missing: run "npm run build" first.`);
  const help = helpOf.get(command) ?? execFileSync(process.execPath, [MAIN, command, '--help'], { encoding: 'utf8' });
  helpOf.set(command, help);
  return new RegExp(`^\\s+${option}\\b`, 'm').test(help);
};

export const dataArguments = (folders: readonly string[]): string[] => [
  ...folders.flatMap((folder) => ['--data', folder]),
  '--no-watch',
];

export interface Target {
  name: string;
  isSubgraph: boolean;
  argv(folders: readonly string[]): string[];
}

export const TARGETS = {
  server: {
    name: 'server',
    isSubgraph: false,
    argv: (folders) => ['serve', ...dataArguments(folders)],
  },
  subgraph: {
    name: 'subgraph',
    isSubgraph: true,
    argv: (folders) => ['serve', '--as-subgraph', ...dataArguments(folders)],
  },
  gateway: {
    name: 'gateway',
    isSubgraph: false,
    argv: (folders) => ['gateway', ...dataArguments(folders)],
  },
} satisfies Record<string, Target>;

/** The schema of a running server, as any client can learn it. */
export const schemaOf = async ({ url }: Running): Promise<GraphQLSchema> => {
  const { text } = await send(url, post({ query: getIntrospectionQuery() }));
  return buildClientSchema(JSON.parse(text).data);
};
