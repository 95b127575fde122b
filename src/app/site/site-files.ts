import { refuse } from '../../graph/reading/read-store.ts';
import type { SiteFile, SiteFiles } from '../../server/server.ts';
import type { Store } from '../../store/store.ts';
import { escapeMarkup } from '../../views/metadata/markup.ts';
import { createSitemap } from './sitemap.ts';

/** The files that tell programs what the explorer over a store has. */
export const createSiteFiles = (store: Pick<Store, 'snapshot' | 'revision'>): SiteFiles => {
  const sitemap = createSitemap(store);
  return {
    async find(path) {
      const fixed = FIXED[path];
      if (fixed) return { ...fixed, version: '', read: async (origin) => fixed.text(origin) };
      const file = await sitemap(path).catch(refuse);
      return file && { ...file, read: (origin) => file.read(origin).catch(refuse) };
    },
  };
};

const FIXED: Readonly<Record<string, Pick<SiteFile, 'type'> & { text(origin: string): string }>> = {
  '/robots.txt': {
    type: 'text/plain; charset=utf-8',
    // There are as many results of searches as texts, and panels repeat what pages have.
    text: (origin) =>
      [
        'User-agent: *',
        'Disallow: /search?',
        'Disallow: /*?*open=',
        'Allow: /',
        '',
        `Sitemap: ${origin}/sitemap.xml`,
        '',
      ].join('\n'),
  },
  '/opensearch.xml': {
    type: 'application/opensearchdescription+xml; charset=utf-8',
    text: (origin) => `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>Briefgraph</ShortName>
<Description>Policy briefs: who did what and why, on whose evidence, and what should be done.</Description>
<Url type="text/html" template="${escapeMarkup(origin)}/search?q={searchTerms}"/>
<Url type="application/opensearchdescription+xml" rel="self" template="${escapeMarkup(origin)}/opensearch.xml"/>
<Image width="32" height="32" type="image/svg+xml">${escapeMarkup(origin)}/icon.svg</Image>
<Language>en</Language>
<Language>ko</Language>
<InputEncoding>UTF-8</InputEncoding>
<OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`,
  },
};
