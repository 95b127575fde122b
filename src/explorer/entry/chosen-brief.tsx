import { Link } from 'wouter';
import { isOfManyBriefs, isUnmentioned } from '../../views/chosen-brief.ts';
import type { Entry, EntryData } from '../../views/entry-types.ts';
import { EntryLink } from '../parts/links.tsx';
import { useAddress } from '../shell/address.ts';
import { texts } from '../texts/texts.ts';

/** Says that an entry has only what the chosen brief says, with a link to what all say; or that it is of another brief. */
export const ChosenBrief = ({ node, brief }: { node: Entry; brief: EntryData['brief'] }) => {
  const { href } = useAddress();
  if (!brief) return null;
  const isNarrowed = isOfManyBriefs(node);
  if (!isNarrowed && !('brief' in node && node.brief.slug !== brief.slug)) return null;
  return (
    <div className="scope-note">
      <p>
        {isNarrowed ? (
          <>
            {texts.scope.only}{' '}
            <EntryLink id={brief.id} language={brief.language}>
              {brief.title}
            </EntryLink>{' '}
            (<span>{brief.publisher.name}</span>)
          </>
        ) : (
          texts.scope.other
        )}
        {' · '}
        <Link href={href({ brief: null })}>{texts.scope.showAll}</Link>
      </p>
      {isNarrowed && isUnmentioned(node) && <p>{texts.scope.nothing}</p>}
    </div>
  );
};
