import { useEffect, useRef } from 'react';
import { countKey } from '../effort.ts';

/** What can be done on the page of a review, each by one key. */
export const KEYS = {
  next: 'j',
  previous: 'k',
  accept: 'a',
  edit: 'e',
  reject: 'x',
  add: 'n',
  split: 's',
  mark: 'm',
  merge: 'g',
  undo: 'u',
  signOff: 'o',
  question: 'q',
  more: 'f',
  doubtful: 'd',
  uncited: 'c',
  problem: 'p',
  help: '?',
} as const;

export type Command = keyof typeof KEYS;
export type Commands = Readonly<Record<Command, () => unknown>>;

/** These only move about, and decide nothing. */
const MOVES: readonly Command[] = ['next', 'previous', 'uncited', 'problem', 'more', 'help', 'doubtful'];

const SWITCH = 'briefgraph-desk-keys';

export const areKeysOn = (): boolean => localStorage.getItem(SWITCH) !== 'off';
export const switchKeys = (on: boolean): void => localStorage.setItem(SWITCH, on ? 'on' : 'off');

/** Has keys do what they are for, unless somebody is typing or a dialog is open. */
export const useKeys = (commands: Commands, isOn: boolean): void => {
  const latest = useRef(commands);
  latest.current = commands;
  useEffect(() => {
    if (!isOn) return;
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.altKey || isTyping(target) || !areKeysOn()) return;
      const key = letterOf(event);
      const isUndo = (event.ctrlKey || event.metaKey) && key === 'z' && !event.shiftKey;
      if ((event.ctrlKey || event.metaKey) && !isUndo) return;
      const command = isUndo ? 'undo' : commandOf(key, target);
      if (!command) return;
      event.preventDefault();
      event.stopPropagation();
      if (!MOVES.includes(command)) countKey();
      latest.current[command]();
    };
    // A closed list on a card would choose by the letter.
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, [isOn]);
};

const commandOf = (key: string, target: EventTarget | null): Command | undefined => {
  // Arrows move between sentences where these have the focus.
  if (target instanceof Element && target.matches('.desk-card')) {
    if (key === 'ArrowDown') return 'next';
    if (key === 'ArrowUp') return 'previous';
  }
  return (Object.keys(KEYS) as Command[]).find((command) => KEYS[command] === key);
};

/** The Latin letter of a key, also on a keyboard of another script. */
const letterOf = ({ key, code }: KeyboardEvent): string => {
  const ofCode = /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase();
  return /^[A-Z]$/.test(key) || (key.length === 1 && key > '~') ? (ofCode ?? key) : key;
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input:not([type=checkbox]), textarea, select, dialog, [role=listbox]') !== null;
