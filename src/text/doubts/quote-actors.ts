const MOST_NAMED = 3;

/** Actors as messages list them, at most three. */
export const quoteActors = (actors: readonly string[]): string => {
  const more = actors.length > MOST_NAMED ? ` and ${actors.length - MOST_NAMED} more` : '';
  const named = actors.slice(0, MOST_NAMED).map((actor) => `"${actor}"`);
  return `${named.join(', ')}${more}`;
};
