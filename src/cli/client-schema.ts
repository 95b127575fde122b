import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buildSchema } from 'graphql';
import type { ClientSchema } from '../client/generate/client-files.ts';
import { composeSupergraph } from '../federation/compose/compose.ts';
import { readSupergraph, type Supergraph } from '../federation/compose/supergraph.ts';
import { CommandError } from './failure.ts';
import type { Io } from './io.ts';

/** The schema to generate client files for: from a file with a supergraph or a plain schema, or else Briefgraph's own. */
export const readClientSchema = async (io: Io, file: string | undefined): Promise<ClientSchema> => {
  if (file === undefined) return publicSchema((await composeSupergraph()).supergraph);
  const sdl = await readFile(resolve(io.cwd, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new CommandError(`option '--schema <file>' is '${file}', which cannot be read (${error.code}).`);
  });
  try {
    // Only a supergraph has keys; objects of a plain schema are identified by `id`.
    return sdl.includes('join__Graph')
      ? publicSchema(await readSupergraph(sdl))
      : { schema: buildSchema(sdl), keys: new Map() };
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s*\n\s*/g, ' ') : String(error);
    throw new CommandError(
      `option '--schema <file>' is '${file}', which is not a schema: ${reason.replace(/\.$/, '')}. Give a supergraph, as "briefgraph compose" writes it, or a schema in SDL.`,
    );
  }
};

const publicSchema = ({ apiSdl, keyFields }: Supergraph): ClientSchema => ({
  schema: buildSchema(apiSdl),
  keys: keyFields,
});
