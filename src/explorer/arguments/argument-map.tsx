import type { ExplorerArgumentsQuery } from '../../operations/generated/views.ts';
import { useIsNarrow } from '../shell/use-media.ts';
import { ArgumentColumns } from './argument-columns.tsx';
import { ArgumentTree } from './argument-tree.tsx';

/** Recommendations, what they answer, and what that rests on: in columns with lines, or as a tree where it is narrow. */
const ArgumentMap = ({ data }: { data: ExplorerArgumentsQuery }) => {
  const recommendations = data.recommendations?.nodes ?? [];
  return useIsNarrow() ? (
    <ArgumentTree recommendations={recommendations} />
  ) : (
    <ArgumentColumns recommendations={recommendations} />
  );
};

export default ArgumentMap;
