import { useEffect } from 'react';
import { texts } from '../texts/texts.ts';

/** From how many characters on a title is set in smaller letters: claims are whole sentences. */
const LONG = 70;

/** The heading of a page; also sets the title of the document. */
export const Heading = ({ title, intro }: { title: string; intro?: string }) => {
  useEffect(() => {
    document.title = `${title} · ${texts.brand}`;
  }, [title]);
  return (
    <div className="heading">
      <h1 tabIndex={-1} data-long={title.length > LONG || undefined}>
        {title}
      </h1>
      {intro && <p>{intro}</p>}
    </div>
  );
};
