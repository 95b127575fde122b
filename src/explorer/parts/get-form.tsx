import type { ReactNode } from 'react';
import { firstPage, useAddress } from '../shell/address.ts';
import { texts } from '../texts/texts.ts';

interface GetFormProps {
  className?: string;
  /** The parameters that its controls always have the value of. It keeps all others of the address. */
  names: readonly string[];
  /** Called when it is submitted with scripts, which change the address as soon as something is chosen. */
  onSubmit?(): void;
  children: ReactNode;
}

/** Controls of what an address has. Without scripts they are a form with a button that leads to the new address. */
export const GetForm = ({ className, names, onSubmit, children }: GetFormProps) => {
  const { path, params } = useAddress();
  const isKept = (name: string) => !names.includes(name) && !Object.hasOwn(firstPage, name);
  return (
    <form
      method="get"
      action={path}
      className={className}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit?.();
      }}
    >
      {children}
      {[...params]
        .filter(([name]) => isKept(name))
        .map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
      <button type="submit" className="without-scripts">
        {texts.filters.apply}
      </button>
    </form>
  );
};
