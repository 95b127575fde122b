import { type ReactNode, useContext, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { otherLanguage } from '../parts/language.ts';
import { texts } from '../texts/texts.ts';
import { ServerPageContext } from './server-page.ts';

/** From how many characters on a title is set in smaller letters: claims are whole sentences. */
const LONG = 70;

export interface HeadingTexts {
  title: string;
  /** Of the title, if the data says it. */
  language?: string | undefined;
  intro?: string;
  /** What the page is, if another one has the same title. */
  page?: string | undefined;
  /** Below the title: whose it is. */
  below?: ReactNode;
}

/** The heading of a page; also sets the title of the document. */
export const Heading = ({ title, language, intro, page, below }: HeadingTexts) => {
  const whole = [title, page, texts.brand].filter((part) => part !== undefined).join(' · ');
  useContext(ServerPageContext)?.describe(whole, intro);
  useEffect(() => {
    document.title = whole;
  }, [whole]);
  return (
    <div className="heading">
      <Title title={title} language={otherLanguage(language)} />
      {below}
      {intro && <p>{intro}</p>}
    </div>
  );
};

/** A title of a few lines at most. If it is longer, a button shows the rest of it. */
const Title = ({ title, language }: { title: string; language: string | undefined }) => {
  const element = useRef<HTMLHeadingElement>(null);
  const [isCut, setCut] = useState(false);
  const [shown, setShown] = useState<string>();
  const isWhole = shown === title;
  useLayoutEffect(() => {
    const measure = () => {
      const { scrollHeight = 0, clientHeight = 0 } = element.current ?? {};
      setCut(scrollHeight > clientHeight + 2);
    };
    measure();
    const observer = new ResizeObserver(measure);
    if (element.current) observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div className="title">
      <h1
        ref={element}
        tabIndex={-1}
        lang={language}
        data-long={title.length > LONG || undefined}
        data-whole={isWhole || undefined}
      >
        {title}
      </h1>
      {(isCut || isWhole) && (
        <button
          type="button"
          className="link"
          aria-expanded={isWhole}
          onClick={() => setShown(isWhole ? undefined : title)}
        >
          {isWhole ? texts.lessTitle : texts.wholeTitle}
        </button>
      )}
    </div>
  );
};
