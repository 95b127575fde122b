import { useContext } from 'react';
import { texts } from '../texts/texts.ts';
import { BriefSources, PublisherNames } from './brief-names.tsx';
import { EventStatus } from './event-status.tsx';
import { Explained } from './explained.tsx';
import { isPastPlan } from './past-dates.ts';

/** What briefs say of an event, in a list of events. */
export interface AccountList {
  totalCount: number;
  nodes: readonly Account[];
}

interface Account {
  date: { label: string; edtf: string } | null;
  modality: string | null;
  brief: { slug: string };
}

/**
 * The date and the status that briefs give an event, each with the names of those who give it, before it if there are several:
 * one that combines them, nobody has said. A status that is shown above may be hidden if all agree on it.
 */
export const Accounts = ({
  accounts: { totalCount, nodes },
  contradictions = 0,
  hidesStatus = false,
}: {
  accounts: AccountList;
  /** In how many aspects the graph finds them to contradict each other. */
  contradictions?: number | undefined;
  hidesStatus?: boolean;
}) => {
  const isOfOneBrief = useContext(BriefSources) === null;
  const groups = groupAccounts(nodes);
  const hasOneStatus = new Set(nodes.map(({ modality }) => modality)).size < 2;
  // Each is as of other briefs.
  const isPast = groups.some(({ modality, date }) => isPastPlan(modality, date?.edtf));
  const more = totalCount - nodes.length;
  const isSplit = groups.length > 1;
  const namesOf = (group: Group) => (
    <PublisherNames
      briefs={group.slugs}
      isWhole={more === 0}
      others={groups.flatMap((other) => (other === group ? [] : other.slugs))}
    />
  );
  const [first] = groups;
  if (!first) return null;
  return (
    <>
      {hasOneStatus && !isPast && !hidesStatus && <EventStatus {...first} briefs={first.slugs} />}
      {groups.map((group) => (
        <span key={group.key} className="account-line">
          {isSplit && !isOfOneBrief && <span className="account-by">{namesOf(group)}</span>}{' '}
          {group.date ? (
            <span className="event-date">{group.date.label}</span>
          ) : (
            isSplit && hasOneStatus && <span>{texts.accounts.noDate}</span>
          )}{' '}
          {(!hasOneStatus || isPast) && <EventStatus {...group} briefs={group.slugs} />} {!isSplit && namesOf(group)}
        </span>
      ))}
      {!isOfOneBrief && contradictions > 0 && (
        <Explained of="mark" value="contradict" className="flag flag-disputed">
          {texts.comparison.contradict}
        </Explained>
      )}
      {!isOfOneBrief && contradictions === 0 && isSplit && (
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
  date: Account['date'];
  modality: string | null;
  slugs: readonly string[];
}

/** The accounts by date and status, in order of their first occurrence. */
const groupAccounts = (accounts: readonly Account[]): readonly Group[] => {
  const groups = new Map<string, Group>();
  for (const { date, modality, brief } of accounts) {
    const key = `${date?.label ?? ''} ${modality}`;
    const slugs = groups.get(key)?.slugs ?? [];
    groups.set(key, { key, date, modality, slugs: [...slugs, brief.slug] });
  }
  return [...groups.values()];
};

/** Whether accounts differ in the date or the status that they give. */
export const isCombined = (accounts: readonly Account[]): boolean => groupAccounts(accounts).length > 1;
