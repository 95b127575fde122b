import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Option } from '@commander-js/extra-typings';
import { GraphQLError } from 'graphql';
import { composeSupergraph } from '../gateway/compose/compose.ts';
import { findFault, readSupergraph, type Supergraph } from '../gateway/compose/supergraph.ts';
import { DEFAULT_UPSTREAM_TIMEOUT } from '../gateway/federation.ts';
import { CommandError } from './failure.ts';
import type { Io } from './io.ts';
import { wholeNumber } from './settings.ts';
import { type NamedTarget, readSubgraphs } from './subgraph-options.ts';

/** A supergraph on the command line: a file, or subgraphs that are composed at startup. */
export interface SupergraphOptions {
  supergraph?: string;
  subgraph?: NamedTarget[];
  url?: NamedTarget[];
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
export const chooseSupergraph = async (io: Io, options: SupergraphOptions): Promise<Supergraph> => {
  const { supergraph: file, subgraph = [], url = [] } = options;
  if (file === undefined) {
    const { supergraph } = await composeSupergraph(await readSubgraphs(io, subgraph, url));
    return supergraph;
  }
  if (subgraph.length > 0 || url.length > 0)
    throw new CommandError(
      `--supergraph already has its subgraphs; leave ${subgraph.length > 0 ? '--subgraph' : '--url'} out, or compose again.`,
    );
  const sdl = await readFile(resolve(io.cwd, file), 'utf8').catch((error) => {
    throw new CommandError(`option '--supergraph <file>' is '${file}', which cannot be read: ${error.message}.`);
  });
  const refuse = (why: string): never => {
    throw new CommandError(`option '--supergraph <file>' is '${file}', which is not a supergraph: ${why}.`);
  };
  const supergraph = await readSupergraph(sdl).catch((error) => {
    if (!(error instanceof GraphQLError)) throw error;
    return refuse(error.message.replace(/\.$/, ''));
  });
  const fault = findFault(supergraph);
  return fault ? refuse(fault) : supergraph;
};
