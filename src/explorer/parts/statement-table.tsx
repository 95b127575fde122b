import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Statement, StatementKind } from '../../views/statement.ts';
import { useAddress } from '../shell/address.ts';
import { basisWord, modalityWord, numberOf, texts, wordOf } from '../texts.ts';
import { Citations } from './words.tsx';

type Column = keyof typeof texts.table.columns;

/** Statements whose role is given in words: the part that an actor plays, a place, a publisher. */
const IN_WORDS: readonly StatementKind[] = ['naming', 'place', 'corroboration'];

/** What stands in a column; empty where a statement has nothing there. */
const read: Readonly<Record<Exclude<Column, 'text' | 'citations'>, (statement: Statement) => ReactNode>> = {
  kind: ({ kind }) => kind,
  of: ({ of }) => of && <KeyLink entryKey={of.key}>{of.text}</KeyLink>,
  role: ({ kind, role }) => (role && !IN_WORDS.includes(kind) ? wordOf(role) : role),
  tie: ({ tie }) => tie,
  actors: ({ actors }) => actors.join(', '),
  toward: ({ toward }) => toward.join(', '),
  date: ({ date }) =>
    date && (
      <>
        {date.label} {date.label !== date.edtf && <code>{date.edtf}</code>}
      </>
    ),
  events: ({ events }) => events !== null && numberOf(events),
  modality: ({ modality }) => modality && modalityWord(modality),
  basis: ({ basis }) => basis && basisWord(basis),
  hedge: ({ hedge }) => hedge,
  attributedTo: ({ attributedTo }) => attributedTo.join(', '),
  brief: ({ brief }) => brief,
};

const KeyLink = ({ entryKey, children }: { entryKey: string; children: ReactNode }) => {
  const { entryHref } = useAddress();
  return <Link href={entryHref(entryKey)}>{children}</Link>;
};

/** The same as a picture, as a table: a row for each statement, without the columns that would stay empty. */
const StatementTable = ({ statements, caption }: { statements: readonly Statement[]; caption: string }) => {
  const columns = (Object.keys(read) as (keyof typeof read)[]).filter((name) =>
    statements.some((row) => read[name](row)),
  );
  return (
    // Wide tables are scrolled by themselves; by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to take the focus.
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
            // biome-ignore lint/suspicious/noArrayIndexKey: a statement has no id, and its place in the answer is its own.
            <tr key={index}>
              <th scope="row">
                <KeyLink entryKey={row.key}>{row.text}</KeyLink>
              </th>
              {columns.map((name) => (
                <td key={name}>{read[name](row)}</td>
              ))}
              <td>
                <Citations refs={row.citations} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

export default StatementTable;
