import type { ServedSource } from './served-source.ts';

/** No data folder is given, and no source could be read. */
export class NoDataError extends Error {
  constructor(sources: readonly ServedSource[]) {
    const reasons = sources.map(({ source, failure }) => `${source.url} (${failure?.message ?? 'no answer yet'})`);
    super(`nothing can be served: none of the sources could be read, and no folder is given: ${reasons.join('; ')}`);
    this.name = 'NoDataError';
  }
}
