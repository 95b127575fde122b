import { type ReactNode, useEffect, useRef, useState } from 'react';
import { deskTexts } from '../texts/texts.ts';
import { areKeysOn, type Command, KEYS, switchKeys } from './keys.ts';

const Dialog = ({ title, onClose, children }: { title: string; onClose(): void; children: ReactNode }) => {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => element.current?.showModal(), []);
  return (
    <dialog ref={element} className="desk-dialog" aria-label={title} onClose={onClose}>
      <h2>{title}</h2>
      {children}
    </dialog>
  );
};

/** The keys, and a switch for those who need them for something else. */
export const Help = ({ onClose }: { onClose(): void }) => {
  const [isOn, setOn] = useState(areKeysOn);
  return (
    <Dialog title={deskTexts.review.commands.help} onClose={onClose}>
      <ul className="desk-keys">
        {(Object.keys(KEYS) as Command[]).map((command) => (
          <li key={command}>
            <kbd>{KEYS[command]}</kbd> {deskTexts.review.help[command]}
          </li>
        ))}
      </ul>
      <p>{deskTexts.review.moreKeys}</p>
      <label>
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ target }) => {
            switchKeys(target.checked);
            setOn(target.checked);
          }}
        />{' '}
        {deskTexts.review.keysOn}
      </label>
      <form method="dialog">
        {/* The first thing that takes the focus would be the switch above. */}
        <button type="submit" ref={(button) => button?.setAttribute('autofocus', '')}>
          {deskTexts.close}
        </button>
      </form>
    </Dialog>
  );
};

/** What a second reader asks. It stays open, with what was typed, until it is kept. */
export const Question = ({ onAsk, onClose }: { onAsk(note: string): Promise<boolean>; onClose(): void }) => {
  const [note, setNote] = useState('');
  return (
    <Dialog title={deskTexts.review.commands.question} onClose={onClose}>
      <form
        onSubmit={async (event) => {
          event.preventDefault();
          if (await onAsk(note)) onClose();
        }}
      >
        <label>
          {deskTexts.review.whatToLookAt}
          <textarea required rows={4} maxLength={2000} value={note} onChange={({ target }) => setNote(target.value)} />
        </label>
        <button type="submit">{deskTexts.review.commands.question}</button>{' '}
        <button type="button" className="quiet" onClick={onClose}>
          {deskTexts.review.cancel}
        </button>
      </form>
    </Dialog>
  );
};
