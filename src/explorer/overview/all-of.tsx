import type { ShownBrief } from '../../views/overview.ts';
import { EntryLink } from '../parts/links.tsx';
import { texts } from '../texts/texts.ts';

/** A link to the entry of a brief, which lists what is left out here. */
export const AllOf = ({ brief, left }: { brief: ShownBrief; left: number }) =>
  left <= 0 ? null : (
    <p className="more">
      <EntryLink id={brief.id}>{texts.entry.more(left)}</EntryLink>
    </p>
  );
