import { type AccessCode, findRefusal } from './access.ts';
import { postGraphQL } from './http-subgraph.ts';
import { type HeaderValues, SubgraphFailure } from './subgraph.ts';

/** A subgraph gives its SDL only to those that it knows. */
export class SdlRefused extends SubgraphFailure {
  constructor(code: AccessCode) {
    super(`it answers ${code}`);
  }
}

/** Milliseconds. */
const TIMEOUT = 10_000;

/** Fetches the SDL of a running subgraph. Rejects with a `SubgraphFailure` if it returns none. */
export const fetchSdl = async (url: string, headers?: HeaderValues): Promise<string> => {
  const response = await postGraphQL(url, { query: '{ _service { sdl } }' }, { timeout: TIMEOUT, headers });
  const refusal = findRefusal(response);
  if (refusal) throw new SdlRefused(refusal);
  const sdl = (response.data as { _service?: { sdl?: unknown } } | null | undefined)?._service?.sdl;
  if (typeof sdl === 'string') return sdl;
  throw new SubgraphFailure('it does not answer { _service { sdl } } as a subgraph of Apollo Federation does');
};
