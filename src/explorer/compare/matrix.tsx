import { useRef } from 'react';
import { Link } from 'wouter';
import type { ExplorerMatrixQuery } from '../../views/generated/views.ts';
import { axesIn, GROUPS, type MatrixCell, rowsIn } from '../../views/matrix.ts';
import { useAddress } from '../shell/address.ts';
import { compareTexts } from '../texts/compare-page.ts';
import { texts } from '../texts/texts.ts';
import { MatrixControls } from './matrix-controls.tsx';
import { addressOfClaims, addressOfGroup, countedIn, describeCell, nameOf, type Place } from './matrix-words.ts';
import '../styles/compare.css';

type Rows = ReturnType<typeof rowsIn>;

/** How many claims there are in each pair of a row and a column, with what nobody says. */
const Matrix = ({ data }: { data: ExplorerMatrixQuery }) => {
  const { params } = useAddress();
  const rows = rowsIn(data);
  const cells = rows.flatMap((row) => row.cells);
  return (
    <>
      <MatrixControls />
      {cells.length === 0 ? (
        <p>{compareTexts.nothing}</p>
      ) : (
        <>
          <EmptyRows rows={rows} />
          <MatrixTable rows={rows} most={Math.max(...cells.map(({ count }) => count))} />
        </>
      )}
      <Pages side="rows" skipped={Number(params.get('skip') ?? 0)} found={data.claimTable?.rows.length ?? 0} />
      <Pages
        side="columns"
        skipped={Number(params.get('skipColumns') ?? 0)}
        found={data.claimTable?.columns.length ?? 0}
      />
    </>
  );
};

/** Whom or what nothing is said of, in a sentence. */
const EmptyRows = ({ rows }: { rows: Rows }) => {
  const { params } = useAddress();
  const empty = rows.filter(({ count }) => count === 0).map(({ row }) => nameOf(row));
  if (empty.length === 0 || empty.length === rows.length) return null;
  return <p>{compareTexts.emptyRows(axesIn(params).rows, countedIn(params), empty)}</p>;
};

const MatrixTable = ({ rows, most }: { rows: Rows; most: number }) => {
  const { params } = useAddress();
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
              {rows[0]?.cells.map(({ column }) => (
                <th key={column.id} scope="col">
                  <GroupLink axis={axes.columns} node={column} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, count, cells }) => (
              <tr key={row.id}>
                <th scope="row">
                  <span>
                    <GroupLink axis={axes.rows} node={row} />{' '}
                    <Link
                      href={addressOfClaims([{ axis: axes.rows, node: row }], params)}
                      className="count"
                      aria-label={compareTexts.allOf(nameOf(row), count)}
                    >
                      {texts.number(count)}
                    </Link>
                  </span>
                </th>
                {cells.map((cell) => (
                  <Cell key={cell.column.id} cell={cell} most={most} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
};

const GroupLink = (place: Place) => (
  <Link href={addressOfGroup(place)} title={nameOf(place.node)}>
    {nameOf(place.node)}
  </Link>
);

/** A cell: its number, as a link to the claims that it counts; a dash where there are none. */
const Cell = ({ cell, most }: { cell: MatrixCell; most: number }) => {
  const { params } = useAddress();
  const axes = axesIn(params);
  const places = [
    { axis: axes.rows, node: cell.row },
    { axis: axes.columns, node: cell.column },
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
