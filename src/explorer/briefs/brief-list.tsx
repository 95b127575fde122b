import type { ExplorerBriefsQuery } from '../../views/generated/views.ts';
import { BriefRows } from './brief-rows.tsx';

/** A page of the list of briefs. */
const BriefList = ({ data }: { data: ExplorerBriefsQuery }) => <BriefRows briefs={data.briefs?.nodes ?? []} />;

export default BriefList;
