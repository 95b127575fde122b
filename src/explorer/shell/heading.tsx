import { useEffect } from 'react';
import { texts } from '../texts.ts';

/** The heading of a page, which also names it. */
export const Heading = ({ title, intro }: { title: string; intro?: string }) => {
  useEffect(() => {
    document.title = `${title} · ${texts.brand}`;
  }, [title]);
  return (
    <div className="heading">
      <h1 tabIndex={-1}>{title}</h1>
      {intro && <p>{intro}</p>}
    </div>
  );
};
