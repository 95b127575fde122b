import { buildSchema } from 'graphql';
import { describeSchema } from '../../src/client/generate/describe-schema.ts';
import { composeSupergraph } from '../../src/federation/compose/compose.ts';
import { PARTNER_SDL } from '../support/partner.ts';

let composed: ReturnType<typeof composeSupergraph> | undefined;

/** The schema that clients of the gateway with a partner see. */
export const supergraphSdl = async (): Promise<string> => {
  composed ??= composeSupergraph([{ name: 'library', url: '', sdl: PARTNER_SDL }]);
  return (await composed).supergraph.apiSdl;
};

/** Its cache schema, as `briefgraph client generate` writes it. */
export const supergraphCacheSchema = async () =>
  describeSchema(buildSchema(await supergraphSdl()), new Map([['Citation', 'ref']]));
