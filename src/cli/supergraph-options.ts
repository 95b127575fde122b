import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Option } from '@commander-js/extra-typings';
import { GraphQLError } from 'graphql';
import type { Supergraph } from '../federation/compose/supergraph.ts';
import type { SdlSources, SubgraphHeaders } from '../federation/federation.ts';
import { DEFAULT_UPSTREAM_TIMEOUT } from '../federation/partner-nodes.ts';
import { isFirstParty } from '../graph/graph.ts';
import { CommandError } from './failure.ts';
import type { Io } from './io.ts';
import { wholeNumber } from './settings.ts';
import { readSubgraphHeaders } from './subgraph-headers.ts';
import { isUrl, type NamedTarget, readSubgraphs } from './subgraph-options.ts';

/** A supergraph on the command line: a file, or subgraphs that are composed at startup. */
export interface SupergraphOptions {
  supergraph?: string;
  subgraph?: NamedTarget[];
  url?: NamedTarget[];
  subgraphHeader?: string[];
}

/** A supergraph, and the headers for its subgraphs. */
export interface ChosenSupergraph {
  supergraph: Supergraph;
  headers: SubgraphHeaders;
  /** What it was composed of, to compose it again; undefined if it was read from a file. */
  sources: Omit<SdlSources, 'interval'> | undefined;
}

/** `--supergraph FILE`. */
export const supergraphOption = (description: string) => new Option('--supergraph <file>', description);

/** `--upstream-timeout MS`. */
export const upstreamTimeoutOption = () =>
  new Option(
    '--upstream-timeout <ms>',
    `the timeout of requests to subgraphs, in ms (default: ${DEFAULT_UPSTREAM_TIMEOUT})`,
  ).argParser(wholeNumber('A timeout', 1, 600_000));

/** The supergraph that a file has, or that the subgraphs compose to. Rejects with a `CompositionError` if they do not. */
export const chooseSupergraph = async (io: Io, options: SupergraphOptions): Promise<ChosenSupergraph> => {
  const { supergraph: file, subgraph = [], url = [], subgraphHeader } = options;
  if (file === undefined) {
    const remote = [...subgraph, ...url].filter(({ target }) => isUrl(target)).map(({ name }) => name);
    const headers = readSubgraphHeaders(io, subgraphHeader, [...new Set(remote)]);
    const all = await readSubgraphs(io, subgraph, { urls: url, headers });
    const { composeSupergraph } = await import('../federation/compose/compose.ts');
    const { supergraph } = await composeSupergraph(all);
    const fetched = subgraph.filter(({ target }) => isUrl(target)).map(({ name }) => name);
    // Ours depends on the others, and is generated again.
    const partners = all.filter(({ name }) => !isFirstParty(name));
    return { supergraph, headers, sources: { subgraphs: partners, fetched } };
  }
  if (subgraph.length > 0 || url.length > 0)
    throw new CommandError(
      `--supergraph already has its subgraphs; leave ${subgraph.length > 0 ? '--subgraph' : '--url'} out, or compose again.`,
    );
  const supergraph = await readSupergraphFile(io, file);
  const remote = supergraph.subgraphs.filter(({ name }) => !isFirstParty(name)).map(({ name }) => name);
  return { supergraph, headers: readSubgraphHeaders(io, subgraphHeader, remote), sources: undefined };
};

const readSupergraphFile = async (io: Io, file: string): Promise<Supergraph> => {
  const sdl = await readFile(resolve(io.cwd, file), 'utf8').catch((error) => {
    throw new CommandError(`option '--supergraph <file>' is '${file}', which cannot be read: ${error.message}.`);
  });
  const refuse = (why: string): never => {
    throw new CommandError(`option '--supergraph <file>' is '${file}', which is not a supergraph: ${why}.`);
  };
  const { findFault, readSupergraph } = await import('../federation/compose/supergraph.ts');
  const supergraph = await readSupergraph(sdl).catch((error) => {
    if (!(error instanceof GraphQLError)) throw error;
    return refuse(error.message.replace(/\.$/, ''));
  });
  const fault = findFault(supergraph);
  return fault ? refuse(fault) : supergraph;
};
