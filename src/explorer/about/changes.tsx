import type { Change } from '../../views/changes.ts';
import type { ExplorerChangesQuery } from '../../views/generated/views.ts';
import { titleOf } from '../../views/statement.ts';
import { withCitationLabels } from '../parts/citation-labels.ts';
import { EntryLink } from '../parts/links.tsx';
import { OutcomeMark } from '../parts/outcome-mark.tsx';
import { texts } from '../texts/texts.ts';
import '../styles/about.css';

/** What was changed in the data: of which brief, in which statements, and what was wrong with them. */
const Changes = ({ data: { changes } }: { data: ExplorerChangesQuery }) =>
  !changes || changes.totalCount === 0 ? (
    <p>{texts.changes.none}</p>
  ) : (
    <ul className="rows changes">
      {changes.nodes.map((change) => (
        <ChangeItem key={`${change.date} ${change.brief.id} ${change.note}`} change={change} />
      ))}
    </ul>
  );

const ChangeItem = ({ change: { date, note, brief, statements } }: { change: Change }) => (
  <li>
    <p className="card-top">
      <time dateTime={date}>{labelOf(date)}</time> · {texts.shortPublisher(brief.publisher.name)}:{' '}
      <EntryLink id={brief.id} language={brief.language}>
        {brief.title}
      </EntryLink>
    </p>
    <p>{withCitationLabels(withMarks(note))}</p>
    {statements.length > 0 && (
      <ul>
        {statements.map((statement) => (
          <li key={statement.id}>
            <EntryLink id={statement.id}>{titleOf(statement)}</EntryLink>
            <OutcomeMark of={statement} />
          </li>
        ))}
      </ul>
    )}
  </li>
);

/** A note with the marks on statements as readers see them, which it has as the data has them. */
const withMarks = (note: string): string => {
  const { basis, modality, outcomeStatus, confidence, forecastType, strength, support } = texts;
  const marks: Readonly<Record<string, string>> = {
    ...{ ...support, ...strength, ...forecastType, ...confidence },
    ...{ ...outcomeStatus, ...modality, ...basis },
  };
  return note.replace(/\b[A-Z]+(?:_[A-Z]+)*\b/g, (word) => (Object.hasOwn(marks, word) ? `“${marks[word]}”` : word));
};

const labelOf = (day: string): string =>
  new Intl.DateTimeFormat(texts.html.language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

export default Changes;
