import { queryPage } from './en/query-page.ts';
import { onTranslation, type QueryPageTexts } from './translation.ts';

/** The texts that only the page of a query needs, in the language of the page. */
export let queryTexts: QueryPageTexts = queryPage;
onTranslation((translation) => {
  queryTexts = translation.queryPage;
});
