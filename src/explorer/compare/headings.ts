import { toEntryKey } from '../../views/entry-address.ts';
import { isActorType } from '../../views/entry-types.ts';
import type { ExplorerClaimListQuery, ExplorerComparisonQuery } from '../../views/generated/views.ts';
import { titleOf } from '../../views/statement.ts';
import type { HeadingTexts } from '../shell/heading.tsx';
import { compareTexts } from '../texts/compare-page.ts';
import { texts } from '../texts/texts.ts';
import { countedIn } from './matrix-words.ts';

/** The headings of pages that say in their addresses what they are about. */

export const comparisonHeading = ({ node }: ExplorerComparisonQuery): HeadingTexts => ({
  ...texts.views.compare,
  ...(node && { title: titleOf(node) }),
});

/** What the list is of, as the cell of the matrix says it that leads here. */
export const claimListHeading = ({ named, claims }: ExplorerClaimListQuery, params: URLSearchParams): HeadingTexts => {
  const nodes = (named ?? []).flatMap((node) => (node ? [{ key: toEntryKey(node.id), title: nameOf(node) }] : []));
  const publisher = nodes.find(({ key }) => key === `Organization:${params.get('publisher')}`);
  const author = nodes.find(({ key }) => key === `Person:${params.get('author')}`);
  const brief = nodes.find(({ key }) => key.startsWith('Brief:'));
  const others = nodes.filter((node) => node !== publisher && node !== author && node !== brief);
  const [actor] = others.filter(({ key }) => isActorType(key.slice(0, key.indexOf(':'))));
  return {
    title: compareTexts.cell(countedIn(params), claims?.totalCount ?? 0, {
      institute: publisher?.title,
      brief: brief?.title,
      scope: brief && 'brief',
      author: author?.title,
      [params.has('concerns') ? 'actor' : 'named']: actor?.title,
      topics: others.filter((node) => node !== actor).map(({ title }) => title),
    }),
    intro: texts.views.claims.intro,
  };
};

const nameOf = (node: Parameters<typeof titleOf>[0]): string => texts.shortPublisher(titleOf(node));
