import { useMemo } from 'react';
import type { DeskBrief } from '../../../desk/describe-brief.ts';
import type { DeskFinding } from '../../../desk/list-problems.ts';
import type { RecordSchemas } from '../../../desk/records.ts';
import { deskTexts } from '../texts/texts.ts';
import { Card, type CardActions, Finding } from './card.tsx';
import { type Item, isClaim, namedWith, type Reading } from './items.ts';
import { KEYS } from './keys.ts';
import type { Cards } from './use-cards.ts';

interface CardListProps {
  brief: DeskBrief;
  reading: Reading;
  cards: Cards;
  records: RecordSchemas | null;
  findings: readonly DeskFinding[];
  marked: readonly string[];
  isOpen: boolean;
  me: string;
  nameOf(ref: string): string;
  on: CardActions;
  acceptAll(items: readonly Item[]): void;
}

/** The same for all cards, so that these stay as they are. */
export const NONE: readonly never[] = [];

/** The cards, which of them are shown, and what can be done with several. */
export const CardList = ({
  brief,
  reading,
  cards,
  findings,
  marked,
  isOpen,
  on,
  acceptAll,
  ...shared
}: CardListProps) => {
  const { list, item, shown, sentence, withDoubtful } = cards;
  const { review } = deskTexts;
  const findingsOf = useMemo(() => groupBy(findings, ({ statement }) => statement), [findings]);
  // Names and sections of one kind are read at a glance.
  const ready = shown.filter((one) => one.list === list && !isClaim(one) && one.proposal?.open.length === 0);
  return (
    <>
      <div className="desk-filter">
        <label>
          <span className="visually-hidden">{review.filter}</span>
          <select value={list} onChange={({ target }) => cards.setList(target.value)}>
            <option value="">{review.all(reading.items.length)}</option>
            {[...groupBy(reading.items, (one) => one.list)].map(([one, items]) => (
              <option key={one} value={one}>
                {`${review.lists[one] ?? one} (${items.length})`}
              </option>
            ))}
          </select>
        </label>
        {reading.doubtful > 0 && (
          <label>
            <input type="checkbox" checked={withDoubtful} onChange={() => cards.setDoubtful(!withDoubtful)} />{' '}
            {review.doubtful(reading.doubtful)} <kbd aria-hidden="true">{KEYS.doubtful}</kbd>
          </label>
        )}
        <button type="button" className="quiet" aria-keyshortcuts={KEYS.add} onClick={() => on.command('add')}>
          {review.commands.add} <kbd aria-hidden="true">{KEYS.add}</kbd>
        </button>
        {ready.length > 1 && (
          <button type="button" className="quiet" onClick={() => acceptAll(ready)}>
            {review.acceptAll(ready.length)}
          </button>
        )}
        {marked.length > 1 && (
          <button type="button" aria-keyshortcuts={KEYS.merge} onClick={() => on.command('merge')}>
            {review.mergeMarked(marked.length)} <kbd aria-hidden="true">{KEYS.merge}</kbd>
          </button>
        )}
      </div>
      {findingsOf.get(null)?.map((finding) => (
        <Finding key={finding.message} {...finding} />
      ))}
      {shown.length === 0 && <p>{review.nothing}</p>}
      {shown.map((one) => (
        <Card
          key={one.key}
          {...shared}
          item={one}
          findings={findingsOf.get(one.statement?.id ?? '') ?? NONE}
          alongWith={one === item && one.proposal ? namedWith(one, brief.proposals).map(({ key }) => key) : NONE}
          reading={reading}
          isSelected={one === item}
          isOpen={one === item && isOpen}
          isActive={sentence !== null && (reading.citing.get(sentence) ?? []).includes(one)}
          isMarked={marked.includes(one.key)}
          language={String(brief.metadata.language ?? 'en')}
          on={on}
        />
      ))}
    </>
  );
};

const groupBy = <Value, Key>(values: readonly Value[], keyOf: (value: Value) => Key): Map<Key, Value[]> => {
  const groups = new Map<Key, Value[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return groups;
};
