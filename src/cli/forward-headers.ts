import { InvalidArgumentError, Option } from '@commander-js/extra-typings';
import type { ForwardedHeader } from '../federation/federation.ts';
import { CommandError } from './failure.ts';
import { findHeaderFault } from './header-names.ts';

/** Headers by which clients are recognized: the operator names the one subgraph that they are for. */
const CREDENTIALS = ['authorization', 'x-api-key'];

/** `--forward-header [name:]Header`, which may be repeated. */
export const forwardHeaderOption = () =>
  new Option(
    '--forward-header <header>',
    "a header of clients' requests that subgraphs over HTTP get too: weather:Authorization for one subgraph, Accept-Language for all; may be repeated (default: none)",
  ).argParser((text: string, before: ForwardedHeader[] | undefined): ForwardedHeader[] => {
    const [, subgraph = null, name = ''] = /^(?:([a-z][a-z0-9_-]*):)?([^:]+)$/.exec(text) ?? [];
    const fault = findHeaderFault(name);
    if (fault) throw new InvalidArgumentError(`${fault.replace(/^t/, 'T')}.`);
    const header = name.toLowerCase();
    if (header === 'cookie')
      throw new InvalidArgumentError(
        'Cookies are for one site, and may log in to other parts of it; use Authorization.',
      );
    if (CREDENTIALS.includes(header) && subgraph === null)
      throw new InvalidArgumentError(`Say which subgraph may have it, such as weather:${name}.`);
    return [...(before ?? []), { header, subgraph }];
  });

/** Throws a CommandError if a header is for a subgraph that gets no requests over HTTP. */
export const checkForwardedHeaders = (headers: readonly ForwardedHeader[], remote: readonly string[]): void => {
  for (const { header, subgraph } of headers)
    if (subgraph === null ? remote.length === 0 : !remote.includes(subgraph))
      throw new CommandError(
        `--forward-header ${subgraph === null ? '' : `${subgraph}:`}${header}: no subgraph ${subgraph === null ? '' : `"${subgraph}" `}is asked over HTTP; add --subgraph with its URL.`,
      );
};
