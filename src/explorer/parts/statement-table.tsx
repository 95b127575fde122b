import { type ReactNode, useContext } from 'react';
import { Link } from 'wouter';
import type { Statement, StatementKind } from '../../views/statement.ts';
import { useAddress } from '../shell/address.ts';
import { basisLabel, labelOf, modalityLabel, texts } from '../texts/texts.ts';
import { type BriefSourceMap, BriefSources } from './brief-names.tsx';
import { OutcomeLine } from './outcome-mark.tsx';
import { Citations } from './provenance.tsx';

type Column = keyof typeof texts.table.columns;

/** The labels of the enum in `Statement.role`, for kinds that have one; null where the role is already text. */
const roleLabels = (): Partial<Record<StatementKind, Readonly<Record<string, string>> | null>> => ({
  naming: null,
  mention: texts.eventKind,
  corroboration: null,
  participation: { ...texts.participantRole, ...texts.eventKind },
  place: null,
  evidence: texts.evidenceRole,
  recommendation: texts.strength,
  stance: texts.polarity,
  forecast: texts.forecastType,
  relation: texts.trend,
  finding: texts.support,
  outcome: texts.outcomeStatus,
  link: texts.link.FROM,
  term: texts.termKind,
  // In a search it is the type of what was found, in capitals.
  found: {
    ...texts.eventKind,
    ...Object.fromEntries(Object.entries(texts.entityType).map(([type, label]) => [type.toUpperCase(), label])),
  },
});

const roleOf = ({ kind, role }: Statement): string | null => {
  const { [kind]: labels = {} } = roleLabels();
  return role && labels ? labelOf(labels, role) : role;
};

/** The content of a cell; empty where a statement has none. */
const cells: Readonly<
  Record<Exclude<Column, 'text' | 'citations'>, (statement: Statement, sources: BriefSourceMap | null) => ReactNode>
> = {
  kind: ({ kind }) => texts.statementKind[kind],
  publisher: ({ publisher }) => publisher,
  brief: ({ brief }, sources) => brief && (sources?.get(brief)?.title ?? brief),
  of: ({ of }) => of && <KeyLink entryKey={of.key}>{of.text}</KeyLink>,
  role: roleOf,
  tie: ({ tie }) => tie && texts.tie[tie],
  actors: ({ actors }) => actors.join(', '),
  toward: ({ kind, toward }) =>
    kind === 'recommendation' && toward.length === 0 ? texts.entry.noAddressee : toward.join(', '),
  date: ({ date }) =>
    date && (
      <>
        {date.label} {date.label !== date.edtf && <code>{date.edtf}</code>}
      </>
    ),
  events: ({ events }) => events !== null && texts.number(events),
  modality: ({ modality }) => modality && modalityLabel(modality),
  basis: ({ basis }) => basis && basisLabel(basis),
  hedge: ({ hedge }) => hedge,
  attributedTo: ({ attributedTo }) => attributedTo.join(', '),
  extent: ({ extent }) => extent && labelOf(texts.extent, extent),
  condition: ({ condition }) => condition,
  quantities: ({ quantities }) => quantities.join('; '),
  sources: ({ sources }) => sources.join('; '),
  claims: ({ claims }) => claims !== null && texts.number(claims),
  outcome: ({ key, outcome }) => outcome && <OutcomeLine entryKey={key} outcome={outcome} />,
};

/** Columns that are the same in all rows of a page about one brief. */
const OF_BRIEFS: readonly string[] = ['publisher', 'brief'];

const KeyLink = ({ entryKey, children }: { entryKey: string; children: ReactNode }) => {
  const { entryHref } = useAddress();
  return <Link href={entryHref(entryKey)}>{children}</Link>;
};

/** How many rows are shown at once: more would be slow to draw. */
const ROWS = 100;

/** The statements of a view as a table, with a row for each; columns that would be empty are left out. */
const StatementTable = ({ statements, caption }: { statements: readonly Statement[]; caption: string }) => {
  const sources = useContext(BriefSources);
  const columns = (Object.keys(cells) as (keyof typeof cells)[]).filter(
    (name) => (sources || !OF_BRIEFS.includes(name)) && statements.some((row) => cells[name](row, sources)),
  );
  const { params } = useAddress();
  const first = Math.min(Math.max(1, Number.parseInt(params.get('row') ?? '', 10) || 1), statements.length);
  const shown = statements.slice(first - 1, first - 1 + ROWS);
  return (
    <>
      <RowPager first={first} shown={shown.length} all={statements.length} />
      <Rows statements={shown} columns={columns} caption={caption} />
    </>
  );
};

/** Which rows of a long table are shown, and links to those before and after. */
const RowPager = ({ first, shown, all }: Record<'first' | 'shown' | 'all', number>) => {
  const { href } = useAddress();
  if (shown === all) return null;
  const before = Math.max(1, first - ROWS);
  return (
    <nav className="pager" aria-label={texts.table.rowsLabel}>
      {first > 1 && (
        <Link href={href({ row: before === 1 ? null : String(before) })}>← {texts.table.previousRows}</Link>
      )}
      <span>{texts.table.rows(first, first + shown - 1, all)}</span>
      {first + shown <= all && <Link href={href({ row: String(first + shown) })}>{texts.table.nextRows} →</Link>}
    </nav>
  );
};

interface RowsProps {
  statements: readonly Statement[];
  columns: readonly (keyof typeof cells)[];
  caption: string;
}

const Rows = ({ statements, columns, caption }: RowsProps) => {
  const sources = useContext(BriefSources);
  return (
    // Wide tables scroll on their own, by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: an element that scrolls has to be focusable.
    <section className="table-scroll" tabIndex={0} aria-label={caption}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.table.columns.text}</th>
            {columns.map((name) => (
              <th key={name} scope="col">
                {texts.table.columns[name]}
              </th>
            ))}
            <th scope="col">{texts.table.columns.citations}</th>
          </tr>
        </thead>
        <tbody>
          {statements.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: statements have no ids, and their order is fixed.
            <tr key={index}>
              <th scope="row">
                <KeyLink entryKey={row.key}>{row.text}</KeyLink>
              </th>
              {columns.map((name) => (
                <td key={name} data-column={name}>
                  {cells[name](row, sources)}
                </td>
              ))}
              <td>
                {/* A statement of one brief names it in a column. */}
                <BriefSources value={row.brief === null ? sources : null}>
                  <Citations refs={row.citations} />
                </BriefSources>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

export default StatementTable;
