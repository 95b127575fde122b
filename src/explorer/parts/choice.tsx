import { type ReactNode, useRef, useState } from 'react';

/**
 * A select that takes a choice when it is made. By keyboard, some browsers change the value with every arrow key: there
 * it counts on Enter, or when the select is left.
 */
export const Choice = ({
  id,
  value,
  choose,
  children,
}: {
  id: string;
  value: string;
  choose(value: string): void;
  children: ReactNode;
}) => {
  const [pending, setPending] = useState<string>();
  const isByKey = useRef(false);
  const take = (chosen = pending) => {
    setPending(undefined);
    if (chosen !== undefined && chosen !== value) choose(chosen);
  };
  return (
    <select
      id={id}
      value={pending ?? value}
      onPointerDown={() => {
        isByKey.current = false;
      }}
      onKeyDown={({ key }) => {
        isByKey.current = true;
        if (key === 'Enter') take();
      }}
      onChange={({ target }) => (isByKey.current ? setPending(target.value) : take(target.value))}
      onBlur={() => take()}
    >
      {children}
    </select>
  );
};
