import type { RefObject } from 'react';
import type { DeskBrief } from '../../../desk/describe-brief.ts';
import type { DeskFinding } from '../../../desk/list-problems.ts';
import { deskTexts } from '../texts/texts.ts';
import type { Editing } from './editing.ts';
import { isClaim, missingFields } from './items.ts';
import type { Commands } from './keys.ts';
import type { Cards } from './use-cards.ts';
import type { Decisions } from './use-decisions.ts';

/** What commands work on, and how they show something else. */
interface CommandContext {
  brief: DeskBrief | null;
  findings: readonly DeskFinding[];
  cards: Cards;
  decisions: Decisions;
  main: RefObject<HTMLElement | null>;
  /** The keys of the cards that are to be merged. */
  marked: readonly string[];
  setMarked(marked: readonly string[]): void;
  edit(editing: Editing): void;
  open(dialog: 'help' | 'question'): void;
  unfold(): void;
}

/** What each key and button does. */
export const createCommands = (context: CommandContext): Commands => {
  const { brief, findings, cards, decisions, main, marked, setMarked, edit, open, unfold } = context;
  const { item, shown, active, sentence } = cards;
  return {
    next: () => cards.step(1),
    previous: () => cards.step(-1),
    accept: () => {
      if (!item?.proposal) return;
      // Only a person can write what is missing.
      if (missingFields(item).length > 0) edit({ what: 'accept', item });
      else decisions.accept(item);
    },
    edit: () => item && edit({ what: 'edit', item }),
    reject: () => item && decisions.reject(item),
    add: () => edit({ what: 'add', list: 'findings', refs: sentence ? [sentence] : [...active].slice(0, 1) }),
    split: () => item && isClaim(item) && edit({ what: 'split', item, first: null }),
    mark: () =>
      item &&
      isClaim(item) &&
      setMarked(marked.includes(item.key) ? marked.filter((key) => key !== item.key) : [...marked, item.key]),
    merge: () => {
      const items = shown.filter(({ key }) => marked.includes(key));
      if (items.length > 1) edit({ what: 'merge', items });
      else decisions.setNotice([deskTexts.review.markTwo]);
    },
    undo: decisions.undo,
    signOff: () => item && decisions.signOff(item, 'SIGNED_OFF'),
    question: () => item?.statement && open('question'),
    more: unfold,
    doubtful: () => cards.setDoubtful(!cards.withDoubtful),
    uncited: () => {
      const uncited = new Set(brief?.sections.flatMap((section) => section.uncited));
      const all = brief?.paragraphs.flatMap(({ sentences }) => sentences.map(({ ref }) => ref)) ?? [];
      const at = all.indexOf(sentence ?? [...active][0] ?? '') + 1;
      const next = [...all.slice(at), ...all].find((ref) => uncited.has(ref));
      if (next === undefined) return;
      cards.chooseSentence(next);
      main.current?.querySelector<HTMLElement>(`[data-ref="${CSS.escape(next)}"]`)?.focus();
    },
    problem: () => {
      const ids = new Set(findings.map(({ statement }) => statement));
      const wrong = shown.filter(({ statement }) => statement && ids.has(statement.id));
      const next = wrong[wrong.findIndex(({ key }) => key === item?.key) + 1] ?? wrong[0];
      if (next) cards.select(next.key);
    },
    help: () => open('help'),
  };
};
