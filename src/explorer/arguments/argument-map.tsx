import { useMemo } from 'react';
import { hasOnlyOtherClaims } from '../../views/arguments.ts';
import { toGlobalId } from '../../views/entry-address.ts';
import type { ExplorerArgumentsQuery } from '../../views/generated/views.ts';
import { useAddress } from '../shell/address.ts';
import { ArgumentList } from './argument-list.tsx';
import { OtherClaims } from './other-claims.tsx';
import '../styles/arguments.css';

/** Recommendations, what they respond to, and the evidence; below them what no recommendation responds to. */
const ArgumentMap = ({ data }: { data: ExplorerArgumentsQuery }) => {
  const { params } = useAddress();
  const focus = params.get('focus');
  const [recommendations, isFollowing] = useMemo(() => {
    const all = data.recommendations?.nodes ?? [];
    const followed = focus ? all.filter(({ id }) => id === toGlobalId(focus)) : [];
    return followed.length > 0 ? [followed, true] : [all, false];
  }, [data, focus]);
  return (
    <>
      {!hasOnlyOtherClaims(data) && <ArgumentList recommendations={recommendations} isFollowing={isFollowing} />}
      {!isFollowing && <OtherClaims data={data} />}
    </>
  );
};

export default ArgumentMap;
