import { ExplorerChangesDocument, type ExplorerChangesQuery } from './generated/views.ts';
import { readPageArguments, readParam } from './parameters.ts';
import { saidBy, toStatement } from './statement.ts';
import { defineView } from './view.ts';

export type Change = NonNullable<ExplorerChangesQuery['changes']>['nodes'][number];

/** What was changed in the data since briefs came in, the newest first. A file has a row for each statement that a change names. */
export const changes = defineView({
  name: 'changes',
  path: '/changes',
  isInFooter: true,
  document: ExplorerChangesDocument,
  variables: (params) => {
    const brief = readParam(params, 'brief');
    return { ...(brief && { where: { briefs: [brief] } }), ...readPageArguments(params, 20) };
  },
  statements: (data) => (data.changes?.nodes ?? []).flatMap(toStatements),
});

const toStatements = ({ date, note, brief, statements }: Change) =>
  (statements.length > 0 ? statements : [brief]).map((changed) =>
    toStatement('change', changed, { date: { edtf: date, label: date }, note, ...saidBy(brief) }),
  );
