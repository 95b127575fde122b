import { useEffect } from 'react';
import { texts } from '../texts/texts.ts';

/** The heading of a page; also sets the title of the document. */
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
