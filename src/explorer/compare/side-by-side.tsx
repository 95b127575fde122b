import { useContext } from 'react';
import { Link } from 'wouter';
import { briefOf } from '../../views/citation-ref.ts';
import type { ClaimTypeName } from '../../views/claim-list.ts';
import { type Compared, contradictionsOf, paramsAbout } from '../../views/comparison.ts';
import { pathOfEntry } from '../../views/entry-address.ts';
import type { ExplorerComparisonQuery } from '../../views/generated/views.ts';
import { isReading } from '../entry/compare-accounts.ts';
import { BriefSources } from '../parts/brief-names.tsx';
import { OutcomeMark } from '../parts/outcome-mark.tsx';
import { formatSearch, useAddress } from '../shell/address.ts';
import { compareTexts } from '../texts/compare-page.ts';
import { labelOf, texts } from '../texts/texts.ts';
import { ClaimCell } from './claim-cell.tsx';
import { ColumnChooser } from './column-chooser.tsx';
import { type Column, columnsIn } from './columns.ts';
import { CompareRow, GivenList } from './compare-row.tsx';
import { Contested } from './contested.tsx';
import { type FactRow, factRows, type Given } from './facts.ts';
import '../styles/compare.css';

/** The types of claims, in the order of the rows. */
const TYPES = Object.keys(compareTexts.claims).filter((type): type is ClaimTypeName => type !== 'ALL');

/** One thing across institutes: a column for each, a row for each fact and each kind of claim. */
const SideBySide = ({ data }: { data: ExplorerComparisonQuery }) => {
  const { params } = useAddress();
  const { node } = data;
  const key = params.get('of') ?? '';
  if (!node) return <p>{compareTexts.notFound(key)}</p>;
  const { shown, all } = columnsIn(data, params);
  const facts = factRows(node as Compared, shown);
  const said = facts.filter(({ isSilent }) => !isSilent.every(Boolean));
  const types = TYPES.filter((type) => shown.some((column) => column.claims(type).count > 0));
  const unsaid = [
    ...facts.filter((fact) => !said.includes(fact)).map(({ name }) => name),
    // Relations are between actors.
    ...TYPES.filter((type) => !types.includes(type) && type !== 'RELATION').map(
      (type) => compareTexts.claims[type].name,
    ),
  ];
  return (
    <>
      <OutcomeMark of={node as Compared} />
      {node.__typename === 'Event' && (
        <Contested isOfIssues event={node.id} counts={(brief) => shown.some((column) => column.has(brief))} />
      )}
      <ColumnChooser
        shown={shown}
        all={all}
        more={<Link href={pathOfEntry(key)}>{compareTexts.moreOn(labelOf(texts.entityType, node.__typename))}</Link>}
      />
      {shown.length === 0 ? (
        <p>{compareTexts.nobody}</p>
      ) : (
        <div className="side-by-side" data-columns={shown.length}>
          {said.map((fact) => (
            <FactsRow key={fact.name} fact={fact} columns={shown} />
          ))}
          {types.map((type) => (
            <ClaimsRow key={type} type={type} columns={shown} of={key} />
          ))}
          {unsaid.length > 0 && <p className="aside">{compareTexts.noneOfThem(unsaid)}</p>}
        </div>
      )}
    </>
  );
};

const FactsRow = ({ fact, columns }: { fact: FactRow; columns: readonly Column[] }) => (
  <CompareRow
    name={fact.name}
    verdict={fact.verdict}
    verdictText={
      fact.verdict &&
      { agree: compareTexts.agree, differ: compareTexts.differ, contradict: compareTexts.contradict }[fact.verdict]
    }
    columns={columns}
    common={fact.common.length > 0 && <GivenList values={fact.common} />}
    commonName={nameOfCommon(fact)}
    isFolded={isWhollyCommon(fact)}
    silent={texts.comparison.notStated}
    cellOf={(_column, index) => (fact.isSilent[index] ? null : <OfColumn values={fact.cells[index] ?? []} />)}
  />
);

const isWhollyCommon = ({ verdict, cells, isSilent }: FactRow): boolean =>
  verdict === 'agree' && !isSilent.some(Boolean) && cells.every((values) => values.length === 0);

/** Above what all columns give: whether they say it, or a curator reads it from all of them. */
const nameOfCommon = (fact: FactRow): string => {
  if (!isWhollyCommon(fact)) return compareTexts.inCommon;
  return fact.common.every(({ basis }) => isReading(basis)) ? compareTexts.allRead : compareTexts.allSay;
};

/** The values of a column. Its briefs are named if there are several. */
const OfColumn = ({ values }: { values: readonly Given[] }) => {
  const sources = useContext(BriefSources);
  const briefs = new Set(values.flatMap(({ refs }) => refs.map((ref) => briefOf([ref]))));
  return (
    <BriefSources value={briefs.size > 1 ? sources : null}>
      <GivenList values={values} />
    </BriefSources>
  );
};

interface ClaimsRowProps {
  type: ClaimTypeName;
  columns: readonly Column[];
  /** The key of what is compared. */
  of: string;
}

const ClaimsRow = ({ type, columns, of }: ClaimsRowProps) => {
  const { params } = useAddress();
  const by = params.has('brief') || params.get('by') === 'briefs' ? 'brief' : 'publisher';
  const verdict = judge(type, columns);
  return (
    <CompareRow
      name={compareTexts.claims[type].row}
      verdict={verdict?.verdict ?? null}
      verdictText={verdict?.text ?? null}
      columns={columns}
      silent={compareTexts.noneOnIt(type)}
      cellOf={(column) => {
        const { count, nodes } = column.claims(type);
        const address = `/claims${formatSearch(new URLSearchParams({ ...paramsAbout(of), type, [by]: column.slug }))}`;
        return count === 0 ? null : <ClaimCell claims={nodes} count={count} href={address} />;
      }}
    />
  );
};

/** Whether claims of two columns contradict each other; else, how views compare. */
const judge = (type: ClaimTypeName, columns: readonly Column[]) => {
  const isContradicted = columns.some((column) =>
    column
      .claims(type)
      .nodes.flatMap(contradictionsOf)
      .some(({ brief }) => columns.some((other) => other !== column && other.has(brief))),
  );
  if (isContradicted) return { verdict: 'contradict' as const, text: compareTexts.contradict };
  return type === 'STANCE' ? compareViews(columns) : null;
};

/** Whether the views that are shown are all of one kind; nothing if not all of them are shown, or only one column has any. */
const compareViews = (columns: readonly Column[]) => {
  const lists = columns.map((column) => column.claims('STANCE')).filter(({ count }) => count > 0);
  if (lists.length < 2 || lists.some(({ count, nodes }) => nodes.length < count)) return null;
  const polarities = new Set(
    lists.flatMap(({ nodes }) => nodes.flatMap((claim) => ('polarity' in claim ? [claim.polarity] : []))),
  );
  const [only, ...others] = polarities;
  return only && others.length === 0
    ? { verdict: 'agree' as const, text: compareTexts.sameView(texts.polarity[only]) }
    : { verdict: 'differ' as const, text: compareTexts.differentViews };
};

export default SideBySide;
