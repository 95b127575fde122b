import { LANGUAGE_PARAMETER, LANGUAGES } from '../texts/languages.ts';
import { texts } from '../texts/texts.ts';
import { useAddress } from './address.ts';

/** Links to the same page in the other languages. They load it again from the server, which remembers the language in a cookie. */
export const LanguageSwitch = () => {
  const { href } = useAddress();
  return (
    <nav className="languages" aria-label={texts.language}>
      {Object.entries(LANGUAGES)
        .filter(([language]) => language !== texts.html.language)
        .map(([language, name]) => (
          <a
            key={language}
            href={href({ [LANGUAGE_PARAMETER]: language })}
            // What follows `#` is not known on the server.
            onClick={({ currentTarget }) => {
              currentTarget.hash = location.hash;
            }}
            lang={language}
            hrefLang={language}
          >
            {name}
          </a>
        ))}
    </nav>
  );
};
