import { useEffect, useRef, useState } from 'react';
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { FoundEntry } from '../../../desk/entries.ts';
import { api } from '../api.ts';
import { deskTexts } from '../texts/texts.ts';
import { useEntries } from '../use-entries.ts';
import { useOpenForm } from './form-context.ts';
import { type FieldProps, Frame, useField } from './frame.tsx';
import { nameKind, nameType } from './names.tsx';
import { bare, REGISTER_LISTS } from './schema.ts';

/** In milliseconds after the last letter. */
const PAUSE = 150;

/** What can be chosen: an entry, or to make one of a type. */
type Offer = { id: string; entry: FoundEntry } | { id: string; newType: string };

/** References to entries: they are found by a few letters in any script, and what no register has is made. */
export const EntryField = (props: FieldProps) => {
  const { value, ref, onBlur, onChange } = useField(props);
  const { brief, askForEntry } = useOpenForm();
  const { items } = bare(props.schema);
  const isList = items !== undefined;
  const { references, pattern } = items ?? bare(props.schema);
  const types = Array.isArray(references) ? (references as readonly string[]) : [];
  const refs: readonly string[] = Array.isArray(value) ? value : typeof value === 'string' && value ? [value] : [];
  const input = useRef<HTMLInputElement | null>(null);
  const [words, setWords] = useState('');
  // A list that has been chosen from is closed, and begins again.
  const [turn, setTurn] = useState(0);
  const entryOf = useEntries(brief.name, refs);
  const offers = useOffers(brief.name, types, words);
  // References to one of several types are written with it.
  const written = (type: string, entry: string) => (pattern ? `${type}:${entry}` : entry);
  const add = (one: string) => {
    setWords('');
    if (!refs.includes(one)) onChange(isList ? [...refs, one] : one);
  };
  const choose = (id: unknown) => {
    const offer = offers?.find((one) => one.id === id);
    if (!offer) return;
    setTurn(turn + 1);
    setTimeout(() => input.current?.focus());
    if ('entry' in offer) return add(written(offer.entry.type, offer.entry.ref));
    askForEntry({ type: offer.newType, words: words.trim(), onMade: (made) => add(written(offer.newType, made)) });
  };
  const remove = (one: string) => {
    onChange(isList ? refs.filter((other) => other !== one) : undefined);
    setTimeout(() => input.current?.focus());
  };
  return (
    <Frame {...props}>
      {({ id, labelId, 'aria-describedby': described, 'aria-invalid': isInvalid }) => (
        <>
          {refs.length > 0 && (
            <ul className="form-entries">
              {refs.map((one) => (
                <li key={one}>
                  <EntryName found={entryOf(one)} written={one} />
                  <button
                    type="button"
                    className="link"
                    aria-label={deskTexts.form.removeOne(entryOf(one)?.title ?? one)}
                    onClick={() => remove(one)}
                  >
                    ✕
                  </button>
                </li>
              ))}
            </ul>
          )}
          {(isList || refs.length === 0) && (
            <ComboBox
              key={turn}
              id={id}
              className="form-combobox"
              aria-labelledby={labelId}
              aria-describedby={described}
              isInvalid={isInvalid}
              items={offers ?? []}
              inputValue={words}
              onInputChange={setWords}
              selectedKey={null}
              onSelectionChange={choose}
              onBlur={onBlur}
              allowsCustomValue
              allowsEmptyCollection={words.trim() !== ''}
            >
              <Input
                ref={(element) => {
                  input.current = element;
                  ref(element);
                }}
                placeholder={deskTexts.form.typeLetters}
              />
              <Popover className="form-popover">
                <ListBox<Offer>
                  renderEmptyState={() => (
                    <p className="form-empty">{offers ? deskTexts.form.nothingFound : deskTexts.form.searching}</p>
                  )}
                >
                  {(offer) =>
                    'entry' in offer ? (
                      <ListBoxItem textValue={offer.entry.title}>
                        <span>{offer.entry.title}</span>
                        <small>{placeEntry(offer.entry)}</small>
                      </ListBoxItem>
                    ) : (
                      <ListBoxItem
                        className="react-aria-ListBoxItem form-new"
                        textValue={deskTexts.form.newOne(nameType(offer.newType), words)}
                      >
                        <span>{deskTexts.form.newOne(nameType(offer.newType), words)}</span>
                      </ListBoxItem>
                    )
                  }
                </ListBox>
              </Popover>
            </ComboBox>
          )}
        </>
      )}
    </Frame>
  );
};

const EntryName = ({ found, written }: { found: FoundEntry | undefined; written: string }) =>
  found ? (
    <span>
      {found.title} <small>{placeEntry(found)}</small>
    </span>
  ) : (
    <span>
      {written.replace(/^new:/, '')} <small>{deskTexts.form.notInRegister}</small>
    </span>
  );

/** What it is, how it is written, and which catalog has it. */
const placeEntry = ({ type, kind, ref, catalog }: FoundEntry): string =>
  [
    kind === null ? nameType(type) : nameKind(kind),
    ref,
    ...(type in REGISTER_LISTS ? [catalog ?? deskTexts.form.commons] : []),
  ].join(' · ');

/** What can be chosen for some letters; null while they are searched. */
const useOffers = (brief: string, types: readonly string[], words: string): readonly Offer[] | null => {
  const [offers, setOffers] = useState<readonly Offer[] | null>(null);
  const asked = types.join(' ');
  useEffect(() => {
    setOffers(null);
    if (words.trim() === '') return;
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      const answer = await api.entries(asked.split(' '), words, brief, stop.signal).catch(() => null);
      if (!answer || stop.signal.aborted) return;
      const found = (answer.value ?? []).map((entry) => ({ id: `${entry.type}:${entry.ref}`, entry }));
      const added = Object.keys(REGISTER_LISTS).filter((type) => asked.split(' ').includes(type));
      setOffers([...found, ...added.map((newType) => ({ id: `new ${newType}`, newType }))]);
    }, PAUSE);
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [brief, asked, words]);
  return offers;
};
