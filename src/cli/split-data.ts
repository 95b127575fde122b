/**
 * A URL in a list that is separated by colons: only a port follows a colon, and a name and a password end in an at sign. Of any
 * scheme, so that a URL that is refused is named as it was given.
 */
const URL_IN_LIST = /^[a-z][a-z0-9+.-]+:\/\/(?:[^/@]*@)?(?:\[[^\]]*\]|[^:/?#]*)(?::\d+(?=[:/?#]|$))?(?:[/?#][^:]*)?/i;

/** The folders and URLs in a list, which is separated by colons, or by semicolons on Windows. Empty ones are left out. */
export const splitData = (text: string, delimiter: string): string[] => {
  const places: string[] = [];
  for (let rest = text; rest !== ''; ) {
    const end = rest.indexOf(delimiter);
    const place = (delimiter === ':' && URL_IN_LIST.exec(rest)?.[0]) || (end < 0 ? rest : rest.slice(0, end));
    if (place !== '') places.push(place);
    // A separator follows, or else what no URL has.
    rest = rest.slice(place.length).replace(delimiter, '');
  }
  return places;
};
