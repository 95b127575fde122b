import { useMemo } from 'react';
import { toGlobalId } from '../../views/entry-address.ts';
import type { ExplorerArgumentsQuery } from '../../views/generated/views.ts';
import { useAddress } from '../shell/address.ts';
import { useIsNarrow } from '../shell/use-media.ts';
import { ArgumentColumns } from './argument-columns.tsx';
import { ArgumentTree } from './argument-tree.tsx';

/** Recommendations, what they answer, and what that rests on: in columns with lines, or as a tree where it is narrow. */
const ArgumentMap = ({ data }: { data: ExplorerArgumentsQuery }) => {
  const { params } = useAddress();
  const focus = params.get('focus');
  const [recommendations, isFollowing] = useMemo(() => {
    const all = data.recommendations?.nodes ?? [];
    const followed = focus ? all.filter(({ id }) => id === toGlobalId(focus)) : [];
    return followed.length > 0 ? [followed, true] : [all, false];
  }, [data, focus]);
  const Argument = useIsNarrow() ? ArgumentTree : ArgumentColumns;
  return <Argument recommendations={recommendations} isFollowing={isFollowing} />;
};

export default ArgumentMap;
