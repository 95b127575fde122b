import { type ReactNode, useRef, useState } from 'react';

/**
 * A select that reports a value when the user has chosen it. Some browsers change the value with every arrow key; a change
 * by keyboard therefore only counts on Enter, or when the select loses the focus.
 */
export const Select = ({
  id,
  name,
  value,
  onSelect,
  children,
}: {
  id: string;
  /** The parameter that it sets, in forms that are sent without scripts. */
  name?: string;
  value: string;
  onSelect(value: string): void;
  children: ReactNode;
}) => {
  const [pending, setPending] = useState<string>();
  const isByKey = useRef(false);
  const commit = (selected = pending) => {
    setPending(undefined);
    if (selected !== undefined && selected !== value) onSelect(selected);
  };
  return (
    <select
      id={id}
      name={name}
      value={pending ?? value}
      onPointerDown={() => {
        isByKey.current = false;
      }}
      onKeyDown={({ key }) => {
        isByKey.current = true;
        if (key === 'Enter') commit();
      }}
      onChange={({ target }) => (isByKey.current ? setPending(target.value) : commit(target.value))}
      onBlur={() => commit()}
    >
      {children}
    </select>
  );
};
