import { LANGUAGE_PARAMETER, LANGUAGES } from '../texts/languages.ts';
import { texts } from '../texts/texts.ts';
import { useAddress } from './address.ts';

/** Links to the same page in the other languages. They load it again, since texts are chosen when it starts. */
export const LanguageSwitch = () => {
  const { href } = useAddress();
  return (
    <nav className="languages" aria-label={texts.language}>
      {Object.entries(LANGUAGES)
        .filter(([language]) => language !== texts.html.language)
        .map(([language, name]) => (
          <a
            key={language}
            href={`${href({ [LANGUAGE_PARAMETER]: language })}${location.hash}`}
            lang={language}
            hrefLang={language}
          >
            {name}
          </a>
        ))}
    </nav>
  );
};
