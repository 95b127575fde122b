import { useContext } from 'react';
import { texts } from '../texts/texts.ts';
import { BriefSources, PublisherNames } from './brief-names.tsx';
import { Explained } from './explained.tsx';
import { ModalityBadge } from './provenance.tsx';

/** What briefs say of an event, in a list of events. */
export interface AccountList {
  totalCount: number;
  edges: readonly Account[];
}

interface Account {
  date: { label: string } | null;
  modality: string;
  node: { slug: string };
}

/**
 * The date and the status that briefs give an event, each with the names of those who give it: one that combines them, nobody
 * has said. A status that is shown above may be hidden if all agree on it.
 */
export const Accounts = ({
  accounts: { totalCount, edges },
  contradictions = 0,
  hidesStatus = false,
}: {
  accounts: AccountList;
  /** In how many aspects the graph finds them to contradict each other. */
  contradictions?: number | undefined;
  hidesStatus?: boolean;
}) => {
  const isOfOneBrief = useContext(BriefSources) === null;
  const groups = groupAccounts(edges);
  const hasOneStatus = new Set(edges.map(({ modality }) => modality)).size < 2;
  const more = totalCount - edges.length;
  const [first] = groups;
  if (!first) return null;
  return (
    <>
      {hasOneStatus && !hidesStatus && <ModalityBadge modality={first.modality} />}
      {groups.map((group) => (
        <span key={group.key} className="account-line">
          {group.date ? (
            <span className="event-date">{group.date}</span>
          ) : (
            groups.length > 1 && hasOneStatus && <span>{texts.accounts.noDate}</span>
          )}{' '}
          {!hasOneStatus && <ModalityBadge modality={group.modality} />}{' '}
          {!isOfOneBrief && (
            <PublisherNames
              briefs={group.slugs}
              others={groups.flatMap((other) => (other === group ? [] : other.slugs))}
            />
          )}
        </span>
      ))}
      {!isOfOneBrief && contradictions > 0 && (
        <Explained of="mark" value="contradict" className="flag flag-disputed">
          {texts.comparison.contradict}
        </Explained>
      )}
      {!isOfOneBrief && contradictions === 0 && groups.length > 1 && (
        <Explained of="mark" value="differ" className="flag">
          {texts.comparison.differ}
        </Explained>
      )}
      {more > 0 && <span>{texts.entry.more(more)}</span>}
    </>
  );
};

interface Group {
  key: string;
  date: string | null;
  modality: string;
  slugs: readonly string[];
}

/** The accounts by date and status, in order of their first occurrence. */
const groupAccounts = (accounts: readonly Account[]): readonly Group[] => {
  const groups = new Map<string, Group>();
  for (const { date, modality, node } of accounts) {
    const key = `${date?.label ?? ''} ${modality}`;
    const slugs = groups.get(key)?.slugs ?? [];
    groups.set(key, { key, date: date?.label ?? null, modality, slugs: [...slugs, node.slug] });
  }
  return [...groups.values()];
};

/** Whether accounts differ in the date or the status that they give. */
export const isCombined = (accounts: readonly Account[]): boolean => groupAccounts(accounts).length > 1;
