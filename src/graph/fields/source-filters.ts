import type { Builder } from '../builder.ts';

type WhereFields = Parameters<Parameters<Builder['inputType']>[1]['fields']>[0];

/** The filters by who says it, as input fields; `said` begins their descriptions, such as "Mentioned by". */
export const sourceFilters = (t: WhereFields, said: string) => ({
  briefs: t.idList({ description: `${said} any of these briefs.` }),
  publishers: t.idList({ description: `${said} a brief of any of these organizations.` }),
  authors: t.idList({ description: `${said} a brief that any of these people wrote, alone or with others.` }),
  catalogs: t.idList({ description: `${said} a brief in any of these catalogs.` }),
});
