import { memo } from 'react';
import type { DeskFinding } from '../../../desk/list-problems.ts';
import type { FormSchema } from '../../../desk/records.ts';
import { shortCitationLabel } from '../../parts/citation-labels.ts';
import { basisLabel } from '../../texts/texts.ts';
import { fieldLabel } from '../labels.ts';
import { deskTexts } from '../texts/texts.ts';
import { dateWords, Fields } from './field-value.tsx';
import { type Item, isClaim, isName, missingFields, wordingOf } from './items.ts';
import { type Command, KEYS } from './keys.ts';

interface CardProps {
  item: Item;
  schema: FormSchema | undefined;
  findings: readonly DeskFinding[];
  /** The actors that are accepted with it. */
  alongWith: readonly string[];
  /** The first sentence of a proposal. */
  quote: string | null;
  isSelected: boolean;
  /** Whether it cites the chosen sentence. */
  isActive: boolean;
  isMarked: boolean;
  isOpen: boolean;
  language: string;
  nameOf(ref: string): string;
  onSelect(key: string): void;
  onCommand(command: Command): void;
  /** Accepts a proposal as what the register has already. */
  onSame(item: Item, fields: Record<string, unknown>): void;
}

/** A statement or a proposal: what it says, whose view it is, when, and where the text says so. */
export const Card = memo(
  (props: CardProps) => {
    const { item, schema, findings, alongWith, isSelected, isActive, isMarked, isOpen, nameOf, onSelect } = props;
    const { proposal, statement, fields, refs } = item;
    const wording = wordingOf(item);
    const missing = proposal ? missingFields(proposal) : [];
    const isSuggested = proposal?.open.some((field) => !missing.includes(field));
    const when = whenOf(fields);
    const title = titleOf(item, nameOf);
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
        onClick={() => onSelect(item.key)}
        onFocus={({ target, currentTarget }) => target === currentTarget && onSelect(item.key)}
      >
        <p className="desk-card-top">
          <strong>{deskTexts.review.lists[item.list] ?? item.list}</strong>
          <span>{whoseView(item, nameOf)}</span>
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
            <q lang={props.language}>{shorten(props.quote ?? proposal?.key ?? '')}</q>
          </p>
        )}
        <Whom item={item} nameOf={nameOf} />
        {when && (
          <p className="desk-line">
            <b>{deskTexts.review.when}</b> {when}
          </p>
        )}
        {alongWith.length > 0 && <p className="desk-hint">{deskTexts.review.alongWith(alongWith)}</p>}
        <p className="desk-line">
          <b>{deskTexts.review.sentences}</b> {refs.slice(0, MOST_REFS).map(shortCitationLabel).join(' · ')}
          {refs.length > MOST_REFS && ` ${deskTexts.review.more(refs.length - MOST_REFS)}`}
        </p>
        {findings.map(({ message, severity, source }) => (
          <p key={message} className="desk-finding" data-severity={severity}>
            <b>{deskTexts.review.says[source]}</b> <span lang="en">{message}</span>
          </p>
        ))}
        {statement?.signOff && <SignOff item={item} />}
        {isSelected && <Same {...props} />}
        {isSelected && isOpen && (
          <Fields
            fields={fields}
            schema={schema}
            nameOf={nameOf}
            without={['citations', 'summary', 'action', 'goal']}
          />
        )}
        {isSelected && isOpen && proposal && (
          <p className="desk-hint" lang="en">
            {proposal.reasons.join('; ')}
          </p>
        )}
        {isSelected && <Actions {...props} />}
      </article>
    );
  },
  (before, after) => isSame(before, after) || signatureOf(before) === signatureOf(after),
);

/** Most cards have the same props; after an action all come anew. */
const isSame = (before: CardProps, after: CardProps): boolean =>
  (Object.keys(after) as (keyof CardProps)[]).every((name) => Object.is(before[name], after[name]));

/** What a card shows depends on this only. */
const signatureOf = ({
  item,
  findings,
  alongWith,
  isSelected,
  isActive,
  isMarked,
  isOpen,
  ...props
}: CardProps): string =>
  JSON.stringify([
    item.key,
    item.statement?.version,
    item.statement?.signOff,
    findings.map(({ message }) => message),
    alongWith,
    [isSelected, isActive, isMarked, isSelected && isOpen, props.schema !== undefined],
    namedIn(item).map(props.nameOf),
  ]);

const MOST_REFS = 8;

const LONGEST_QUOTE = 140;

const shorten = (words: string): string =>
  words.length <= LONGEST_QUOTE ? words : `${words.slice(0, words.lastIndexOf(' ', LONGEST_QUOTE))} …`;

const ACTOR_FIELDS = ['holders', 'actors', 'addressees', 'targets', 'about', 'attributedTo'] as const;

const listOf = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap((one) => (typeof one === 'string' ? one : ((one as { actor?: string } | null)?.actor ?? [])))
    : [];

const namedIn = ({ fields }: Item): string[] => [
  ...[...ACTOR_FIELDS, 'participants'].flatMap((field) => listOf(fields[field])),
  ...['event', 'actor', 'issue', 'instrument', 'object', 'from', 'to', 'of'].flatMap((field) =>
    typeof fields[field] === 'string' ? (fields[field] as string) : [],
  ),
];

/** What it is about, by its title in the register. */
const titleOf = ({ fields, list }: Item, nameOf: (ref: string) => string): string | null => {
  const ref = fields.event ?? fields.actor ?? fields.issue ?? fields.instrument;
  if (list === 'links') return `${nameOf(String(fields.from))} → ${nameOf(String(fields.to))}`;
  return typeof ref === 'string' ? nameOf(ref) : null;
};

const Whom = ({ item, nameOf }: Pick<CardProps, 'item' | 'nameOf'>) => {
  const named = [...ACTOR_FIELDS.slice(0, -1), 'participants'].flatMap((field) => {
    const refs = listOf(item.fields[field]);
    return refs.length > 0 ? [{ field, names: refs.map(nameOf).join(', ') }] : [];
  });
  return named.map(({ field, names }) => (
    <p className="desk-line" key={field}>
      <b>{fieldLabel(field)}</b> {names}
    </p>
  ));
};

const whenOf = (fields: Item['fields']): string | null => {
  for (const value of Object.values(fields)) {
    const { edtf, text } = (typeof value === 'object' && value !== null ? value : {}) as {
      edtf?: string;
      text?: string;
    };
    if (edtf !== undefined) return dateWords(edtf, text);
  }
  return null;
};

/** The brief's own word, that of others which it reports, or what curators add. */
const whoseView = (item: Item, nameOf: (ref: string) => string): string => {
  const { attributedTo, basis } = item.fields as { attributedTo?: string[]; basis?: string };
  if (attributedTo && attributedTo.length > 0) return deskTexts.review.viewOf(attributedTo.map(nameOf));
  if (basis === 'CURATOR_INFERRED') return basisLabel(basis);
  if (isName(item)) return deskTexts.review.named;
  return basis === undefined ? '' : `${deskTexts.review.authors}: ${basisLabel(basis)}`;
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

const SignOff = ({ item: { statement } }: { item: Item }) => {
  const signOff = statement?.signOff;
  if (!signOff) return null;
  const { verdict, by, note, isCurrent } = signOff;
  return (
    <p className="desk-line" data-verdict={isCurrent ? verdict : 'OLD'}>
      {deskTexts.review.verdicts[verdict](by)} {!isCurrent && deskTexts.review.changedSince} {note}
    </p>
  );
};

/** The entries of a register that a proposal may be. */
const Same = ({ item, nameOf, onSame }: CardProps) =>
  (item.proposal?.sameAs ?? []).slice(0, 3).map(({ ref, reasons }) => (
    <p className="desk-line" key={ref}>
      {deskTexts.review.sameAs(nameOf(ref))} <small lang="en">{reasons.join('; ')}</small>{' '}
      <button
        type="button"
        className="link"
        onClick={() => onSame(item, { [item.list === 'mentions' ? 'event' : 'actor']: ref })}
      >
        {deskTexts.review.acceptSame}
      </button>
    </p>
  ));

/** Only what somebody says can be split, or joined with what else somebody says. */
const OF_CLAIMS: readonly Command[] = ['split', 'mark'];
const OF_PROPOSALS: readonly Command[] = ['accept', 'edit', 'reject', 'split', 'mark', 'more'];
const OF_STATEMENTS: readonly Command[] = ['edit', 'reject', 'split', 'mark', 'signOff', 'question', 'more'];

const commandsOf = (item: Item): Command[] =>
  (item.proposal ? OF_PROPOSALS : OF_STATEMENTS).filter((command) => isClaim(item) || !OF_CLAIMS.includes(command));

const Actions = ({ item, isMarked, isOpen, onCommand }: CardProps) => (
  <div className="desk-actions">
    {commandsOf(item).map((command) => (
      <button
        key={command}
        type="button"
        className={command === 'accept' ? undefined : 'quiet'}
        aria-keyshortcuts={KEYS[command]}
        aria-pressed={command === 'mark' ? isMarked : undefined}
        aria-expanded={command === 'more' ? isOpen : undefined}
        onClick={(event) => {
          event.stopPropagation();
          onCommand(command);
        }}
      >
        {labelOfCommand(command, item)} <kbd aria-hidden="true">{KEYS[command]}</kbd>
      </button>
    ))}
  </div>
);

const labelOfCommand = (command: Command, { statement }: Item): string =>
  command === 'reject' && statement ? deskTexts.review.remove : deskTexts.review.commands[command];
