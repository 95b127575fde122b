import { type ReactNode, useId } from 'react';

interface FieldProps {
  label: string;
  /** Besides `field`. */
  className?: string;
  children(id: string): ReactNode;
}

/** A labelled control. */
export const Field = ({ label, className = '', children }: FieldProps) => {
  const id = useId();
  return (
    <div className={`field ${className}`.trim()}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
};
