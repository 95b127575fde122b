import type { ExplorerIndexQuery } from '../../views/generated/views.ts';
import { indexedNames } from '../../views/index-list.ts';
import { readIndexType } from '../../views/index-types.ts';
import type { ListPage } from '../parts/pager.tsx';
import type { HeadingTexts } from '../shell/heading.tsx';
import { texts } from '../texts/texts.ts';

/** What the list is of: a type of entries, or what of a brief. */
export const indexHeading = ({ brief }: ExplorerIndexQuery, params: URLSearchParams): HeadingTexts => {
  const { title, intro } = texts.views.index;
  const type = readIndexType(params);
  const types: Readonly<Record<string, string>> = texts.index.types;
  const name = type && types[type];
  if (brief)
    return {
      title: brief.title,
      language: brief.language,
      ...(name && { intro: name }),
      page: [name, title].filter(Boolean).join(' · '),
    };
  return name ? { title: name, intro, page: title } : { title, intro };
};

/** The list in a response that the page pages through; null for those that are whole. */
export const indexPage = (data: ExplorerIndexQuery): ListPage | null => {
  const { pageInfo, ...list } = data.claims ?? data.briefs ?? indexedNames(data) ?? {};
  return pageInfo && 'nodes' in list ? { ...list, pageInfo, noun: texts.nouns.entries } : null;
};
