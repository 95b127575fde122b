import { Option } from '@commander-js/extra-typings';
import type { SubgraphHeaders } from '../federation/federation.ts';
import { CommandError } from './failure.ts';
import { findHeaderFault } from './header-names.ts';
import type { Io } from './io.ts';

/**
 * `--subgraph-header name:Header=env:VARIABLE`, which may be repeated. It is parsed by `readSubgraphHeaders` and not by
 * commander, which would print a secret that somebody gives here by mistake.
 */
export const subgraphHeaderOption = (what: string) =>
  new Option(
    '--subgraph-header <header>',
    `${what}, with the value of an environment variable, such as weather:Authorization=env:WEATHER_TOKEN; may be repeated`,
  ).argParser((text: string, before: string[] | undefined) => [...(before ?? []), text]);

const FORM = /^([a-z][a-z0-9_-]*):([^=:\s]+)=env:([A-Z_][A-Z0-9_]*)$/;

/** What a header may have: visible characters of ASCII, with spaces between them. */
const VALUE = /^[!-~](?:[ -~]{0,8190}[!-~])?$/;

/**
 * The headers for subgraphs, with their values from the environment. Throws a CommandError, which never has a value, if one is
 * for a subgraph that gets no requests.
 */
export const readSubgraphHeaders = (
  { env }: Io,
  given: readonly string[] = [],
  subgraphs: readonly string[],
): SubgraphHeaders => {
  const read = new Map<string, Record<string, string>>();
  for (const text of given) {
    const [, subgraph, header, variable] = FORM.exec(text) ?? [];
    if (subgraph === undefined || header === undefined || variable === undefined)
      throw new CommandError(
        '--subgraph-header takes a subgraph, a header and an environment variable, such as "weather:Authorization=env:WEATHER_TOKEN". The value itself is never given on the command line, which other users of the machine can read.',
      );
    const refuse = (why: string): never => {
      throw new CommandError(`--subgraph-header ${subgraph}:${header}: ${why}.`);
    };
    const fault = findHeaderFault(header);
    if (fault) refuse(fault);
    if (!subgraphs.includes(subgraph))
      refuse(
        `no subgraph "${subgraph}" is asked over HTTP; ${subgraphs.length > 0 ? `those that are: ${subgraphs.join(', ')}` : 'give its URL'}`,
      );
    const value = env[variable] || refuse(`the environment variable ${variable} is not set, or empty`);
    if (!VALUE.test(value))
      refuse(
        `the value of the environment variable ${variable} cannot be sent: it may have visible ASCII characters and spaces between them, 8,192 at most, and no line break`,
      );
    const headers = read.get(subgraph) ?? {};
    const key = header.toLowerCase();
    if (Object.hasOwn(headers, key)) refuse('it is given twice');
    read.set(subgraph, { ...headers, [key]: value });
  }
  return read;
};
