import type { ExplorerSearchQuery } from '../../views/generated/views.ts';
import type { HeadingTexts } from '../shell/heading.tsx';
import { searchPage } from '../texts/search-page.ts';
import { texts } from '../texts/texts.ts';
import { correct, correctionsOf } from './corrections.ts';

/** What was searched, which is not always what was typed. */
export const searchHeading = ({ search }: ExplorerSearchQuery, params: URLSearchParams): HeadingTexts => {
  const typed = params.get('q') ?? '';
  const corrections = search ? correctionsOf(search) : [];
  return {
    title: typed === '' ? texts.views.search.title : correct(typed, corrections),
    below: corrections.length > 0 && (
      <p>
        {searchPage.corrected(
          corrections.map(({ typed: word }) => word),
          corrections.map(({ found }) => found),
        )}
      </p>
    ),
  };
};

/** How many results there are, and how many of them answer the question, as far as this page tells. */
export const searchCount = ({ search }: ExplorerSearchQuery): string | null => {
  if (!search || search.edges.length === 0) return null;
  const { edges, totalCount, pageInfo } = search;
  const answers = edges.filter(({ isAnswer }) => isAnswer).length;
  // Answers come first.
  if (answers === 0 || pageInfo.hasPreviousPage)
    return texts.pager.shown(edges.length, totalCount, texts.nouns.results);
  return searchPage.count(answers, answers === edges.length && pageInfo.hasNextPage, totalCount, edges.length);
};
