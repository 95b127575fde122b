import { type ReactNode, useId } from 'react';

/** A labelled control. */
export const Field = ({ label, children }: { label: string; children(id: string): ReactNode }) => {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
};
