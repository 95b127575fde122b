import { type RefObject, useEffect, useMemo, useState } from 'react';
import type { DeskBrief } from '../../../desk/describe-brief.ts';
import { keepTyped, readTyped } from '../form/kept.ts';
import { type Chosen, type Item, readBrief } from './items.ts';

/** The cards that are shown, the one that is selected, and the chosen sentence. `picked` are the sentences of a field of the form. */
export const useCards = (name: string, brief: DeskBrief | null, picked: readonly string[] | null) => {
  const [values, setValues] = useState<Chosen>(() => (readTyped(`${name}/choices`) ?? {}) as Chosen);
  const [withDoubtful, setDoubtful] = useState(false);
  const [list, setList] = useState('');
  const [selected, setSelected] = useState<string | null>(null);
  const [sentence, setSentence] = useState<string | null>(null);
  const reading = useMemo(() => brief && readBrief(brief, withDoubtful, values), [brief, withDoubtful, values]);
  const shown = useMemo(
    () => (reading?.items ?? []).filter((item) => list === '' || item.list === list),
    [reading, list],
  );
  const item = shown.find(({ key }) => key === selected) ?? null;
  const active = useMemo(
    () => new Set(reading?.sentencesOf(picked ?? item?.refs ?? []) ?? []),
    [reading, picked, item],
  );
  const select = (key: string | null, at: string | null = null) => {
    setSelected(key);
    setSentence(at);
  };

  // One key decides on the first proposal.
  const isRead = reading !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when there is something to choose from.
  useEffect(() => {
    const first = shown.find(({ proposal }) => proposal) ?? shown[0];
    if (first) select(first.key);
  }, [isRead]);

  return {
    reading,
    shown,
    item,
    active,
    sentence,
    list,
    withDoubtful,
    setDoubtful,
    setList,
    select,
    /** Selects a card that may not be shown. */
    find: (key: string) => {
      setList('');
      select(key);
    },
    step: (by: number) => {
      const at = shown.findIndex(({ key }) => key === selected);
      const next = shown[at < 0 ? 0 : (at + by + shown.length) % shown.length];
      if (next) select(next.key);
    },
    /** Selects the next proposal after a card; `busy` are cards that are being written. */
    goOn: (from: Item, busy: ReadonlySet<string>) => {
      const at = shown.findIndex(({ key }) => key === from.key);
      const rest = [...shown.slice(at + 1), ...shown.slice(0, Math.max(at, 0))].filter(({ key }) => !busy.has(key));
      select(rest.find(({ proposal }) => proposal)?.key ?? rest[0]?.key ?? null);
    },
    /** Chooses a sentence, and selects the first card that cites it. */
    chooseSentence: (ref: string) => {
      const items = reading?.citing.get(ref) ?? [];
      select(shown.find((one) => items.includes(one))?.key ?? null, ref);
    },
    /** A proposal has the values that were chosen on its card until somebody decides, also when the page is loaded again. */
    setValue: (proposal: string, field: string, value: unknown) => {
      const next = { ...values, [proposal]: { ...values[proposal], [field]: value } };
      keepTyped(`${name}/choices`, next);
      setValues(next);
    },
  };
};

export type Cards = ReturnType<typeof useCards>;

/** Brings what is selected into view, and keys go on from there. */
export const useInView = (
  main: RefObject<HTMLElement | null>,
  { item, active, sentence }: Cards,
  isEditing: boolean,
  isOpen: boolean,
): void => {
  const key = isEditing ? null : (item?.key ?? null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a card that is unfolded has grown.
  useEffect(() => {
    if (key === null) return;
    const card = main.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
    card?.scrollIntoView({ block: 'nearest' });
    if (sentence === null && !card?.contains(document.activeElement)) card?.focus({ preventScroll: true });
  }, [key, sentence, isOpen]);
  const [first] = active;
  const ref = sentence ?? first;
  useEffect(() => {
    if (ref === undefined) return;
    const shown = main.current?.querySelector(`[data-ref="${CSS.escape(ref)}"]`);
    const pane = shown?.closest('.desk-text');
    if (!shown || !pane) return;
    const [box, around] = [shown.getBoundingClientRect(), pane.getBoundingClientRect()];
    // What can be read already stays where it is.
    if (box.top < around.top || box.bottom > around.bottom) shown.scrollIntoView({ block: 'center' });
  }, [main, ref]);
};
