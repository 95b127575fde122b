import { openSources } from '../../../src/store/sources/open-sources.ts';

/** A process that harvests a source once: `harvest-once.ts URL CACHE`. */
const [url = '', cacheFolder = ''] = process.argv.slice(2);
const [source] = await openSources({ urls: [url], cacheFolder, userAgent: 'briefgraph/test' });
const candidate = await source?.check(new AbortController().signal);
if (candidate) await source?.accept(candidate);
