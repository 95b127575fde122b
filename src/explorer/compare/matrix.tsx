import { useRef } from 'react';
import { Link } from 'wouter';
import type { ExplorerMatrixQuery } from '../../views/generated/views.ts';
import { type Axis, axesIn, GROUPS } from '../../views/matrix.ts';
import { useAddress } from '../shell/address.ts';
import { compareTexts } from '../texts/compare-page.ts';
import { texts } from '../texts/texts.ts';
import { MatrixControls } from './matrix-controls.tsx';
import { addressOfClaims, addressOfGroup, countedIn, describeCell } from './matrix-words.ts';
import { nameOf, type ShownCell, type ShownGroup, type ShownMatrix, toShownMatrix } from './shown-matrix.ts';
import '../styles/compare.css';

/** How many claims there are in each pair of a row and a column, with what nobody says. */
const Matrix = ({ data }: { data: ExplorerMatrixQuery }) => {
  const { params } = useAddress();
  const axes = axesIn(params);
  const matrix = toShownMatrix(data, params.get('empty') === 'shown');
  return (
    <>
      <MatrixControls />
      <Silent axis={axes.rows} groups={matrix.silent.rows} />
      <Silent axis={axes.columns} groups={matrix.silent.columns} />
      {matrix.rows.length === 0 ? <p>{compareTexts.nothing}</p> : <MatrixTable matrix={matrix} />}
      <Empty {...matrix.empty} />
      <Pages side="rows" skipped={Number(params.get('skip') ?? 0)} found={data.claimTable?.rows.length ?? 0} />
      <Pages
        side="columns"
        skipped={Number(params.get('skipColumns') ?? 0)}
        found={data.claimTable?.columns.length ?? 0}
      />
    </>
  );
};

/** Of whom or what nothing is said, or who says nothing, in a sentence. */
const Silent = ({ axis, groups }: { axis: Axis; groups: readonly ShownGroup[] }) => {
  const { params } = useAddress();
  if (groups.length === 0) return null;
  const names = groups.map(({ name }) => name);
  return <p>{compareTexts.emptyRows(axis, countedIn(params), names)}</p>;
};

/** Shows the rows and the columns that have only empty cells, or hides them. */
const Empty = ({ rows, columns }: ShownMatrix['empty']) => {
  const { params, href } = useAddress();
  if (rows + columns === 0) return null;
  const isShown = params.get('empty') === 'shown';
  return (
    <p className="aside matrix-empty">
      {!isShown && compareTexts.hidden(rows, columns)}{' '}
      <Link href={href({ empty: isShown ? null : 'shown' })}>
        {isShown ? compareTexts.hideEmpty(rows, columns) : compareTexts.showEmpty}
      </Link>
    </p>
  );
};

const MatrixTable = ({ matrix: { rows, columns } }: { matrix: ShownMatrix }) => {
  const { params } = useAddress();
  const most = Math.max(...rows.flatMap(({ cells }) => cells.map(({ count }) => count)));
  const axes = axesIn(params);
  const words = useRef<HTMLParagraphElement>(null);
  const caption = compareTexts.caption(
    countedIn(params),
    compareTexts.axes[axes.rows],
    compareTexts.axes[axes.columns],
  );
  const say = (target: EventTarget) => {
    const label = target instanceof Element && target.closest('[data-count]')?.getAttribute('aria-label');
    if (words.current) words.current.textContent = label || compareTexts.hint;
  };
  return (
    <>
      <p className="aside matrix-words" ref={words} aria-hidden="true">
        {compareTexts.hint}
      </p>
      {/* Wide tables scroll on their own, by keyboard too. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: an element that scrolls has to be focusable. */}
      <section className="table-scroll matrix" tabIndex={0} aria-label={caption}>
        <table onMouseOver={({ target }) => say(target)} onFocus={({ target }) => say(target)}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <td />
              {columns.map((group) => (
                <th key={group.node.id} scope="col">
                  <Group axis={axes.columns} group={group} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, cells }) => (
              <tr key={row.node.id}>
                <th scope="row">
                  <Group axis={axes.rows} group={row} />
                </th>
                {cells.map((cell) => (
                  <Cell key={cell.column.node.id} cell={cell} most={most} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
};

/** The name of a row or a column with its number, and the institutes that always publish together with it. */
const Group = ({ axis, group: { node, name, count, others } }: { axis: Axis; group: ShownGroup }) => {
  const { params } = useAddress();
  return (
    <>
      <span>
        <GroupLink axis={axis} node={node} />{' '}
        <Link
          href={addressOfClaims([{ axis, node }], params)}
          className="count"
          aria-label={compareTexts.allOf(name, count)}
        >
          {texts.number(count)}
        </Link>
      </span>
      {others.length > 0 && (
        <details>
          <summary title={compareTexts.publishTogether}>{compareTexts.andOthers(others.length)}</summary>
          <ul>
            {others.map((other) => (
              <li key={other.id}>
                <GroupLink axis={axis} node={other} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
};

const GroupLink = ({ axis, node }: { axis: Axis; node: ShownGroup['node'] }) => (
  <Link href={addressOfGroup({ axis, node })} title={nameOf(node)}>
    {nameOf(node)}
  </Link>
);

/** A cell: its number, as a link to the claims that it counts; a dash where there are none. */
const Cell = ({ cell, most }: { cell: ShownCell; most: number }) => {
  const { params } = useAddress();
  const axes = axesIn(params);
  const places = [
    { axis: axes.rows, node: cell.row.node },
    { axis: axes.columns, node: cell.column.node },
  ];
  const words = describeCell(cell, axes, params);
  return (
    <td data-shade={shadeOf(cell.count, most)}>
      <Link href={addressOfClaims(places, params)} data-count={cell.count} aria-label={words} title={words}>
        {cell.count === 0 ? compareTexts.none : texts.number(cell.count)}
      </Link>
    </td>
  );
};

const SHADES = 4;

/** The shade of a number, from 1 to 4 by its share of the greatest; 0 for none. */
const shadeOf = (count: number, most: number): number => (count === 0 ? 0 : Math.ceil((count / most) * SHADES));

/** Links to the rows or the columns before and after those on the page. */
const Pages = ({ side, skipped, found }: { side: 'rows' | 'columns'; skipped: number; found: number }) => {
  const { href } = useAddress();
  const [name, next, previous] =
    side === 'rows'
      ? (['skip', compareTexts.next, compareTexts.previous] as const)
      : (['skipColumns', compareTexts.nextColumns, compareTexts.previousColumns] as const);
  const before = Math.max(0, skipped - GROUPS);
  const hasNext = found > GROUPS && skipped + 2 * GROUPS < MOST_RANKED;
  if (skipped === 0 && !hasNext) return null;
  return (
    <nav className="pager" aria-label={compareTexts[side]}>
      {skipped > 0 && <Link href={href({ [name]: before === 0 ? null : String(before) })}>← {previous}</Link>}
      {hasNext && <Link href={href({ [name]: String(skipped + GROUPS) })}>{next} →</Link>}
    </nav>
  );
};

/** How far the graph pages through the groups of a table. */
const MOST_RANKED = 100;

export default Matrix;
