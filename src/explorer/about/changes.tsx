import type { Change } from '../../views/changes.ts';
import type { ExplorerChangesQuery } from '../../views/generated/views.ts';
import { titleOf } from '../../views/statement.ts';
import { EntryLink } from '../parts/links.tsx';
import { OutcomeMark } from '../parts/outcome-mark.tsx';
import { texts } from '../texts/texts.ts';
import '../styles/about.css';

/** What was changed in the data, by day and brief: what its statements say now, and what was wrong. */
const Changes = ({ data: { changes } }: { data: ExplorerChangesQuery }) =>
  !changes || changes.totalCount === 0 ? (
    <p>{texts.changes.none}</p>
  ) : (
    neighbours(changes.nodes, ({ date }) => date).map(([first, ...others]) => (
      <section className="changes" key={first.date}>
        <h2>
          <time dateTime={first.date}>{labelOf(first.date)}</time>
        </h2>
        {neighbours([first, ...others], ({ brief }) => brief.id).map((ofBrief) => (
          <ChangesOfBrief key={ofBrief[0].brief.id} brief={ofBrief[0].brief} changes={ofBrief} />
        ))}
      </section>
    ))
  );

const ChangesOfBrief = ({ brief, changes }: Pick<Change, 'brief'> & { changes: readonly Change[] }) => (
  <>
    <h3>
      {texts.shortPublisher(brief.publisher.name)}:{' '}
      <EntryLink id={brief.id} language={brief.language}>
        {brief.title}
      </EntryLink>
    </h3>
    <ul className="rows">
      {changes.map(({ note, statements }) => (
        <li key={note}>
          {statements.map((statement) => (
            <div key={statement.id}>
              <EntryLink id={statement.id}>{titleOf(statement)}</EntryLink>
              <OutcomeMark of={statement} />
            </div>
          ))}
          <p>{note}</p>
        </li>
      ))}
    </ul>
  </>
);

/** Items in their order, in groups of neighbours with the same key. */
const neighbours = <Item,>(items: readonly Item[], keyOf: (item: Item) => string): [Item, ...Item[]][] => {
  const groups: [Item, ...Item[]][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last && keyOf(last[0]) === keyOf(item)) last.push(item);
    else groups.push([item]);
  }
  return groups;
};

const labelOf = (day: string): string =>
  new Intl.DateTimeFormat(texts.html.language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

export default Changes;
