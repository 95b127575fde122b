import { searchPage as en } from './en/search-page.ts';
import { onTranslation, type SearchPageTexts } from './translation.ts';

/** The texts of the search that only its page needs, in the language of the page. */
export let searchPage: SearchPageTexts = en;
onTranslation((translation) => {
  searchPage = translation.searchPage;
});
