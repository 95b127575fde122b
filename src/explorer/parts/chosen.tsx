import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { firstPage, useAddress } from '../shell/address.ts';
import { texts } from '../texts/texts.ts';

/** A value that a list is narrowed to: its parameter in the address, and how a reader calls both. */
export interface ChosenValue {
  name: string;
  value: string;
  title: string;
  label: string;
}

/** What a list is narrowed to, each with a link that removes it. */
export const Chosen = ({ values, children }: { values: readonly ChosenValue[]; children?: ReactNode }) => {
  const { params, href } = useAddress();
  if (values.length === 0) return null;
  return (
    <ul className="chosen">
      {values.map(({ name, value, title, label }) => (
        <li key={`${name}:${value}`}>
          <Link href={href({ ...firstPage, [name]: params.getAll(name).filter((other) => other !== value) })}>
            <span className="visually-hidden">{texts.filters.remove} </span>
            {title}: {label} <span aria-hidden="true">×</span>
          </Link>
        </li>
      ))}
      {children}
    </ul>
  );
};
