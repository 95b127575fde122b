import { type CommandUnknownOpts, InvalidArgumentError } from '@commander-js/extra-typings';
import type { PublicSettings } from '../server/server.ts';
import type { Io } from './io.ts';
import { chooseSetting } from './settings.ts';

/** The options of a server that strangers can reach. */
export interface PublicOptions {
  publicUrl?: string;
  compression: boolean;
}

/** Adds the options that say how the server presents itself to its clients. */
export const addPublicOptions = (command: CommandUnknownOpts): CommandUnknownOpts =>
  command
    .option(
      '--public-url <url>',
      'the origin at which clients reach the server, such as https://graph.example, for the addresses in .json and .csv; without it, they are paths (env: PUBLIC_URL)',
      parsePublicUrl,
    )
    .option('--no-compression', 'do not compress answers, for a server behind a proxy that does');

/** The settings of the server from these options, or else from the environment. */
export const choosePublicSettings = (io: Io, options: PublicOptions): PublicSettings => ({
  publicUrl: chooseSetting(io, {
    given: options.publicUrl,
    variable: 'PUBLIC_URL',
    parse: parsePublicUrl,
    otherwise: undefined,
  }),
  compression: options.compression,
});

/** Parses an origin; the explorer's addresses start at its root, so there is no path. */
const parsePublicUrl = (text: string): string => {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isOrigin = url && /^https?:$/.test(url.protocol) && [url.origin, `${url.origin}/`].includes(url.href);
  // `https://graph.example/?` has the same href as without the question mark.
  if (isOrigin && !/[?#@]/.test(text)) return url.origin;
  throw new InvalidArgumentError('A public URL is http:// or https:// and a host, such as https://graph.example.');
};
