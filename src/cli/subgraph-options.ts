import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { InvalidArgumentError, Option } from '@commander-js/extra-typings';
import type { SubgraphSdl } from '../federation/compose/compose.ts';
import type { SubgraphHeaders } from '../federation/federation.ts';
import { isFirstParty, OWN_SUBGRAPH } from '../graph/graph.ts';
import { CommandError } from './failure.ts';
import { type Io, showProgress } from './io.ts';

/** Subgraphs on the command line: `library=http://localhost:4100/graphql`, `weather=weather.graphql`. */

export interface NamedTarget {
  name: string;
  target: string;
}

const parseNamed =
  (option: string, isAllowed: (target: string) => boolean, what: string) =>
  (text: string, before: NamedTarget[] | undefined): NamedTarget[] => {
    const [, name = '', target = ''] = /^([a-z][a-z0-9_-]*)=(.+)$/.exec(text) ?? [];
    if (!isAllowed(target))
      throw new InvalidArgumentError(
        `${option} takes a name and ${what}, such as "weather=http://localhost:4100/graphql"; a name has lower-case letters, digits, hyphens and underscores.`,
      );
    if (option !== '--url' && isFirstParty(name))
      throw new InvalidArgumentError(`"${name}" is the name of the graph's own subgraph, which is always there.`);
    if (before?.some((other) => other.name === name))
      throw new InvalidArgumentError(`The subgraph "${name}" is given twice.`);
    return [...(before ?? []), { name, target }];
  };

/** Parses a subgraph's name; throws commander's error if it is not valid. */
export const parseName = (text: string): string => {
  if (/^[a-z][a-z0-9_-]*$/.test(text) && !isFirstParty(text)) return text;
  throw new InvalidArgumentError(
    isFirstParty(text)
      ? `"${text}" is the name of the graph's own subgraph.`
      : 'A name begins with a lower-case letter and has lower-case letters, digits, hyphens and underscores.',
  );
};

export const isUrl = (target: string): boolean => /^https?:\/\//.test(target) && URL.canParse(target);

/** `--subgraph name=URL`, which may be repeated. */
export const subgraphUrlOption = (description: string) =>
  new Option('--subgraph <name=url>', description).argParser(parseNamed('--subgraph', isUrl, 'a URL'));

/** `--subgraph name=URL|FILE`, which may be repeated. */
export const subgraphOption = (description: string) =>
  new Option('--subgraph <name=url|file>', description).argParser(
    parseNamed('--subgraph', (target) => target !== '', 'a URL or a file'),
  );

/** `--joined name=URL|FILE`, which may be repeated. */
export const joinedOption = (description: string) =>
  new Option('--joined <name=url|file>', description).argParser(
    parseNamed('--joined', (target) => target !== '', 'a URL or a file'),
  );

/** `--url name=URL`, which may be repeated. */
export const urlOption = (description: string) =>
  new Option('--url <name=url>', description).argParser(parseNamed('--url', isUrl, 'a URL'));

/**
 * The subgraphs to compose: those that are given, and the graph's own. The SDL of a URL is fetched; the URL of a file is that of
 * its `--url`.
 */
export const readSubgraphs = async (
  io: Io,
  named: readonly NamedTarget[],
  { urls = [], headers }: { urls?: readonly NamedTarget[] | undefined; headers?: SubgraphHeaders } = {},
): Promise<SubgraphSdl[]> => {
  const stray = urls.find(({ name }) => !isFirstParty(name) && !named.some((other) => other.name === name));
  if (stray)
    throw new CommandError(`--url has "${stray.name}", which no --subgraph has; add --subgraph with its SDL file.`);
  const urlOf = (name: string) => urls.find((other) => other.name === name)?.target;
  const read = await Promise.all(
    named.map(async ({ name, target }) => {
      const url = urlOf(name) ?? (isUrl(target) ? target : '');
      return { name, url, sdl: await readSdl(io, { name, target, headers }) };
    }),
  );
  const unreachable = read.find(({ url }) => url === '');
  if (unreachable)
    throw new CommandError(
      `the SDL of "${unreachable.name}" is a file; give its URL, such as --url ${unreachable.name}=http://localhost:4100/graphql.`,
    );
  const { withOwnSubgraph } = await import('../federation/compose/compose.ts');
  return withOwnSubgraph(read, urlOf(OWN_SUBGRAPH));
};

/** A line about a type of a partner's. */
export const describeNode = (type: string, subgraph: string): string => `node(id:) finds ${type} of ${subgraph}.`;

/** The SDL of a subgraph: fetched from its URL, or read from a file. */
export const readSdl = async (
  io: Io,
  { name, target, headers }: NamedTarget & { headers?: SubgraphHeaders | undefined },
): Promise<string> => {
  if (!isUrl(target))
    return readFile(resolve(io.cwd, target), 'utf8').catch((error) => {
      throw new CommandError(`the SDL of "${name}" cannot be read: ${error.message}.`);
    });
  const { fetchSdl, SdlRefused } = await import('../federation/subgraphs/fetch-sdl.ts');
  showProgress(io, `Fetching the SDL of ${target}`);
  return fetchSdl(target, headers?.get(name)).catch((error) => {
    const advice = headers?.has(name)
      ? 'Check the value of its --subgraph-header'
      : `Give it the header that it asks for, such as --subgraph-header ${name}:Authorization=env:TOKEN`;
    if (error instanceof SdlRefused)
      throw new CommandError(
        `the subgraph "${name}" at ${target} does not return its SDL: ${error.message}. ${advice}.`,
      );
    throw new CommandError(
      `the subgraph "${name}" at ${target} does not return its SDL: ${error.message}. Start it, or check the URL.`,
    );
  });
};
