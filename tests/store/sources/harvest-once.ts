import { openSources } from '../../../src/store/sources/open-sources.ts';

/** A process that harvests sources once, and prints what is wrong with each: `harvest-once.ts CACHE URL…`. */
const [cacheFolder = '', ...urls] = process.argv.slice(2);
const sources = await openSources({ urls, cacheFolder, userAgent: 'briefgraph/test' });
const errors = sources.map(async (source) => {
  try {
    const candidate = await source.check(new AbortController().signal);
    if (candidate) await source.accept(candidate);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
});
process.stdout.write(JSON.stringify(await Promise.all(errors)));
