import { useMemo } from 'react';
import { hasOnlyOtherClaims } from '../../views/arguments.ts';
import { toGlobalId } from '../../views/entry-address.ts';
import type { ExplorerArgumentsQuery } from '../../views/generated/views.ts';
import { useIsNarrow } from '../parts/use-size.ts';
import { useAddress } from '../shell/address.ts';
import { ArgumentColumns } from './argument-columns.tsx';
import { ArgumentTree } from './argument-tree.tsx';
import { OtherClaims } from './other-claims.tsx';

/** Recommendations, what they respond to, and the evidence: in columns or, on a narrow page, as a tree. */
const ArgumentMap = ({ data }: { data: ExplorerArgumentsQuery }) => {
  const { params } = useAddress();
  const focus = params.get('focus');
  const [recommendations, isFollowing] = useMemo(() => {
    const all = data.recommendations?.nodes ?? [];
    const followed = focus ? all.filter(({ id }) => id === toGlobalId(focus)) : [];
    return followed.length > 0 ? [followed, true] : [all, false];
  }, [data, focus]);
  const Argument = useIsNarrow() ? ArgumentTree : ArgumentColumns;
  return (
    <>
      {!hasOnlyOtherClaims(data) && <Argument recommendations={recommendations} isFollowing={isFollowing} />}
      {!isFollowing && <OtherClaims data={data} />}
    </>
  );
};

export default ArgumentMap;
