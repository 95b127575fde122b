import type { PageRenderer } from '../../src/server/server.ts';
import { cardQueryAt } from '../../src/views/card.ts';
import { servedViews } from '../../src/views/served-views.ts';

/** Pages without content, for tests of what is served beside them. */
export const plainPages: PageRenderer = {
  LANGUAGE_COOKIE: 'language',
  readAddress: (url) => ({ language: 'en', chosen: null, url }),
  renderPage: async ({ url }) => ({
    status: servedViews.hasPage(url.pathname) ? 200 : 404,
    head: `<title>${url.pathname}</title>`,
    body: '',
    explanations: '',
    data: '{}',
    modules: [],
    linkHeader: '',
  }),
  cardQueryAt,
  renderCard: ({ status }) => ({
    html: `<p>${status}`,
    sources: '',
    title: '',
    author: null,
    provider: '',
    toFrame: (src, most) => ({ ...most, html: src }),
  }),
};
