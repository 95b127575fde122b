import type { Statement } from '../rows/statement.ts';
import type { Account } from './account.ts';
import { bestFirst, groupBy, latestFirst, uniteCitations } from './statements.ts';

/** That an event belongs to an issue. */
export interface IssueStatement extends Statement {
  issue: string;
}

/** The issues of an event, each once, with the best basis and the citations of all accounts that say so with this basis. */
export const combineIssues = (accounts: readonly Account[]): IssueStatement[] => {
  const said = latestFirst(accounts).flatMap(({ issues }) => issues);
  return groupBy(said, ({ issue }) => issue).map((statements) => {
    const best = bestFirst(statements);
    const { issue, basis } = best[0] as IssueStatement;
    return { issue, basis, citations: uniteCitations(best.filter((other) => other.basis === basis)) };
  });
};
