/** The search box, which is on every page. */
export const search = {
  label: 'Search or ask',
  nothing: 'Nothing was found.',
};
