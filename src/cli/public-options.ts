import { type CommandUnknownOpts, InvalidArgumentError } from '@commander-js/extra-typings';
import type { PublicSettings, RateLimit } from '../server/server.ts';
import { CommandError } from './failure.ts';
import type { Io } from './io.ts';
import { chooseSetting, wholeNumber } from './settings.ts';

/** The options of a server that strangers can reach. */
export interface PublicOptions {
  publicUrl?: string;
  compression: boolean;
  rateLimit?: number;
  rateBurst?: number;
  trustedHops?: number;
}

/** Adds the options that say how the server presents itself to its clients. */
export const addPublicOptions = (command: CommandUnknownOpts): CommandUnknownOpts =>
  command
    .option(
      '--public-url <url>',
      'the origin at which clients reach the server, such as https://graph.example, for the addresses in .json and .csv; without it, they are paths (env: PUBLIC_URL)',
      parsePublicUrl,
    )
    .option('--no-compression', 'do not compress answers, for a server behind a proxy that does')
    .option(
      '--rate-limit <cost>',
      'what a client may ask for in a minute, in units of cost; a client is an IP address (default: no limit)',
      wholeNumber('A limit', 1, 1_000_000_000_000),
    )
    .option(
      '--rate-burst <cost>',
      'what it may ask for at once (default: the limit of a minute)',
      wholeNumber('A burst', 1, 1_000_000_000_000),
    )
    .option(
      '--trusted-hops <number>',
      'how many proxies in front of the server add the address of their client to X-Forwarded-For or Forwarded (default: 0)',
      wholeNumber('The number of proxies', 0, 10),
    );

/** The settings of the server from these options, or else from the environment. */
export const choosePublicSettings = (io: Io, options: PublicOptions): PublicSettings => ({
  publicUrl: chooseSetting(io, {
    given: options.publicUrl,
    variable: 'PUBLIC_URL',
    parse: parsePublicUrl,
    otherwise: undefined,
  }),
  compression: options.compression,
  rateLimit: chooseLimits(options),
});

const chooseLimits = ({ rateLimit, rateBurst, trustedHops = 0 }: PublicOptions): RateLimit | undefined => {
  if (rateLimit !== undefined) return { perMinute: rateLimit, burst: rateBurst ?? rateLimit, trustedHops };
  if (rateBurst !== undefined) throw new CommandError('--rate-burst needs --rate-limit.');
  if (trustedHops > 0) throw new CommandError('--trusted-hops needs --rate-limit, for which it is used.');
  return undefined;
};

/** Parses an origin; the explorer's addresses start at its root, so it has none. */
const parsePublicUrl = (text: string): string => {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isOrigin = url && /^https?:$/.test(url.protocol) && [url.origin, `${url.origin}/`].includes(url.href);
  // `https://graph.example/?` has the same href as without the question mark.
  if (isOrigin && !/[?#@]/.test(text)) return url.origin;
  throw new InvalidArgumentError('A public URL is http:// or https:// and a host, such as https://graph.example.');
};
