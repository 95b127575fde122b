import { ExplorerFilterOptionsDocument, type ExplorerFilterOptionsQueryVariables } from './generated/views.ts';
import { readParam } from './parameters.ts';

/** The query for the options of the filters. */
export const filterOptions = {
  document: ExplorerFilterOptionsDocument,
  variables: (params: URLSearchParams): ExplorerFilterOptionsQueryVariables => {
    const brief = readParam(params, 'brief');
    return { ...(brief && { brief }), countries: brief ? { briefs: [brief] } : { named: true } };
  },
};
