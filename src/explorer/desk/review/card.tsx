import { memo } from 'react';
import type { DeskStatement } from '../../../desk/describe-brief.ts';
import type { DeskFinding } from '../../../desk/list-problems.ts';
import type { RecordSchemas } from '../../../desk/records.ts';
import { shortCitationLabel } from '../../parts/citation-labels.ts';
import { fieldLabel } from '../labels.ts';
import { deskTexts } from '../texts/texts.ts';
import { schemaOf } from './editing.ts';
import { Facts } from './facts.tsx';
import { type Item, isClaim, missingFields, type Reading, wordingOf } from './items.ts';
import { type Command, KEYS } from './keys.ts';

export interface CardActions {
  command(command: Command): void;
  sentence(ref: string): void;
  select(key: string): void;
  /** Changes a value of the card. */
  choose(item: Item, path: string, value: unknown): void;
  /** Opens the form at a field. */
  field(item: Item, path: string): void;
  /** Accepts a proposal with other fields. */
  accept(item: Item, fields: Readonly<Record<string, unknown>>): void;
}

interface CardProps {
  item: Item;
  /** Null until they are loaded. */
  records: RecordSchemas | null;
  findings: readonly DeskFinding[];
  /** The actors that are accepted with it. */
  alongWith: readonly string[];
  reading: Reading;
  isSelected: boolean;
  /** Whether it cites the chosen sentence. */
  isActive: boolean;
  isMarked: boolean;
  isOpen: boolean;
  language: string;
  /** Who decides at this desk. */
  me: string;
  nameOf(ref: string): string;
  on: CardActions;
}

/** After an action the brief is another one, and most of its statements are the same. */
const isSame = (before: CardProps, after: CardProps): boolean =>
  (['statement', 'proposal', 'chosen'] as const).every((part) => before.item[part] === after.item[part]) &&
  JSON.stringify(before.findings) === JSON.stringify(after.findings) &&
  (Object.keys(after) as (keyof CardProps)[]).every(
    (name) => ['item', 'reading', 'findings'].includes(name) || Object.is(before[name], after[name]),
  );

/** A statement or a proposal: what it says, whose view it is, when, and where the text says so. */
export const Card = memo((props: CardProps) => {
  const { item, records, findings, alongWith, isSelected, isActive, isMarked, isOpen, nameOf, on } = props;
  const { proposal, statement, fields, refs } = item;
  const wording = wordingOf(item);
  const missing = missingFields(item);
  const isSuggested = proposal?.open.some((field) => !missing.includes(field));
  const title = titleOf(item, nameOf);
  const schema = records ? schemaOf(item, records) : undefined;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys select cards one after the other
    <article
      className="desk-card"
      tabIndex={isSelected ? 0 : -1}
      data-key={item.key}
      data-of={proposal ? 'proposal' : 'statement'}
      data-active={isActive ? '' : undefined}
      data-marked={isMarked ? '' : undefined}
      aria-current={isSelected ? 'true' : undefined}
      aria-label={`${deskTexts.review.lists[item.list] ?? item.list}: ${wording ?? proposal?.key ?? ''}`}
      onClick={() => on.select(item.key)}
      onFocus={({ target, currentTarget }) => target === currentTarget && on.select(item.key)}
    >
      <p className="desk-card-top">
        <strong>{deskTexts.review.lists[item.list] ?? item.list}</strong>
        <span className="desk-state">{proposal ? proposedBy(item) : decidedBy(item)}</span>
      </p>
      {wording !== null && (
        <p className="desk-wording" lang={isSuggested || statement ? 'en' : props.language}>
          {title && <b>{title} </b>}
          {wording !== title && wording}
        </p>
      )}
      {isSuggested && <p className="desk-hint">{deskTexts.review.suggested}</p>}
      {missing.length > 0 && (
        <p className="desk-hint">
          {deskTexts.review.toWrite(missing.map(fieldLabel))}{' '}
          <q lang={props.language}>{shorten(quoteOf(props) ?? '')}</q>
        </p>
      )}
      <Facts
        fields={fields}
        schema={schema}
        nameOf={nameOf}
        isOpen={isOpen}
        without={isOpen ? ABOVE : [...ABOVE, ...ON_DEMAND]}
        asked={isSelected ? ['attributedTo', ...missing, ...(schema?.essential ?? [])] : ['attributedTo']}
        {...(isSelected && {
          onChoose: (path: string, value: unknown) => on.choose(item, path, value),
          onField: (path: string) => on.field(item, path),
        })}
      />
      {alongWith.length > 0 && <p className="desk-hint">{deskTexts.review.alongWith(alongWith)}</p>}
      <p className="desk-line">
        <b>{deskTexts.review.sentences}</b> {refs.slice(0, MOST_REFS).map(shortCitationLabel).join(' · ')}
        {refs.length > MOST_REFS && ` ${deskTexts.review.more(refs.length - MOST_REFS)}`}
      </p>
      {findings.map((finding) => (
        <Finding key={finding.message} {...finding} />
      ))}
      {statement?.signOff && <SignOff {...statement.signOff} />}
      {isSelected && <Same {...props} />}
      {isOpen && proposal && (
        <p className="desk-hint" lang="en">
          {proposal.reasons.join('; ')}
        </p>
      )}
      {isSelected && <Actions {...props} />}
    </article>
  );
}, isSame);

/** What `validate` or `verify` says. */
export const Finding = ({ message, severity, source }: DeskFinding) => (
  <p className="desk-finding" data-severity={severity}>
    <b>{deskTexts.review.says[source]}</b> <span lang="en">{message}</span>
  </p>
);

/** What the card shows as its title, its wording and its sentences. */
const ABOVE =
  'event actor issue instrument title summary action goal term name reason citations paragraph paragraphs passage from to'.split(
    ' ',
  );

/** What decides nothing. */
const ON_DEMAND = ['slug', 'curatorRef', 'mentionCount', 'names', 'restatedIn'];

const MOST_REFS = 8;

/** The first sentence of a proposal; without a text, what the draft has of it. */
const quoteOf = ({ item: { refs, proposal }, reading }: CardProps): string | undefined =>
  reading.wordsOf(reading.sentencesOf(refs)[0] ?? '') ?? proposal?.key;

const LONGEST_QUOTE = 140;

const shorten = (words: string): string =>
  words.length <= LONGEST_QUOTE ? words : `${words.slice(0, words.lastIndexOf(' ', LONGEST_QUOTE))} …`;

/** What it is about, by its title in the register; a new event has its own. */
const titleOf = ({ fields, list }: Item, nameOf: (ref: string) => string): string | null => {
  const ref = fields.event ?? fields.actor ?? fields.issue ?? fields.instrument;
  if (list === 'links') return `${nameOf(String(fields.from))} → ${nameOf(String(fields.to))}`;
  if (typeof ref === 'string') return nameOf(ref);
  return typeof fields.title === 'string' ? fields.title : null;
};

/** How rules say that they found something; all else is the name of a model. */
const RULES: readonly string[] = ['register', 'names', 'cues', 'dates', 'quantities', 'headings', 'key-points'];

const proposedBy = ({ proposal }: Item): string => {
  if (!proposal) return '';
  const by = proposal.foundBy.map((one) =>
    RULES.includes(one) ? deskTexts.review.rules : one === 'recorded' ? deskTexts.review.model : one,
  );
  return deskTexts.review.proposed([...new Set(by)], proposal.score);
};

const decidedBy = ({ statement }: Item): string =>
  statement && statement.by.length > 0 ? deskTexts.review.decided(statement.by) : deskTexts.review.inFile;

const SignOff = ({ verdict, by, note, isCurrent }: NonNullable<DeskStatement['signOff']>) => (
  <p className="desk-line" data-verdict={isCurrent ? verdict : 'OLD'}>
    {deskTexts.review.verdicts[verdict](by)} {!isCurrent && deskTexts.review.changedSince} {note}
  </p>
);

/** The entries of a register that a proposal may be. */
const Same = ({ item, nameOf, on }: CardProps) =>
  (item.proposal?.sameAs ?? []).slice(0, 3).map(({ ref, reasons }) => (
    <p className="desk-line" key={ref}>
      {deskTexts.review.sameAs(nameOf(ref))} <small lang="en">{reasons.join('; ')}</small>{' '}
      <button
        type="button"
        className="link"
        onClick={() => on.accept(item, { [item.list === 'mentions' ? 'event' : 'actor']: ref })}
      >
        {deskTexts.review.acceptSame}
      </button>
    </p>
  ));

/** Only what somebody says can be split, or joined with what else somebody says. */
const OF_CLAIMS: readonly Command[] = ['split', 'mark'];
const OF_PROPOSALS: readonly Command[] = ['accept', 'edit', 'reject', 'split', 'mark', 'more'];
const OF_STATEMENTS: readonly Command[] = ['edit', 'reject', 'split', 'mark', 'signOff', 'question', 'more'];

const commandsOf = ({ item, me }: CardProps): Command[] =>
  (item.proposal ? OF_PROPOSALS : OF_STATEMENTS).filter(
    (command) =>
      (isClaim(item) || !OF_CLAIMS.includes(command)) &&
      // Somebody else has to read what one has decided.
      !(command === 'signOff' && item.statement?.by.includes(me)),
  );

const Actions = (props: CardProps) => (
  <div className="desk-actions">
    {commandsOf(props).map((command) => (
      <button
        key={command}
        type="button"
        className={command === 'accept' ? undefined : 'quiet'}
        aria-keyshortcuts={KEYS[command]}
        aria-pressed={command === 'mark' ? props.isMarked : undefined}
        aria-expanded={command === 'more' ? props.isOpen : undefined}
        onClick={(event) => {
          event.stopPropagation();
          props.on.command(command);
        }}
      >
        {labelOfCommand(command, props.item)} <kbd aria-hidden="true">{KEYS[command]}</kbd>
      </button>
    ))}
  </div>
);

const labelOfCommand = (command: Command, { statement }: Item): string =>
  command === 'reject' && statement ? deskTexts.review.remove : deskTexts.review.commands[command];
