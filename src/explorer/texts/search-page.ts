import { searchPage as en } from './en/search-page.ts';

/** The texts of the search that only its page needs, in the language of the page. */
export const searchPage: typeof en = en;
