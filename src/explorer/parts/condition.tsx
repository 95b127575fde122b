import { texts } from '../texts/texts.ts';

/** Under what condition a claim holds: without it, a forecast says more than its brief does. */
export const Condition = ({ of }: { of: { condition?: string | null } }) =>
  of.condition ? (
    <p className="condition">
      {texts.entry.if} <span>{of.condition}</span>
    </p>
  ) : null;
