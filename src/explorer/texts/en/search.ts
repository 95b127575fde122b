/** The search box, which is on every page. */
export const search = {
  label: 'Search or ask',
  nothing: 'Nothing was found.',
  /** Of a text that the server does not search for. */
  unsearchable: 'Type at least one word, and at most 12 words and 200 characters.',
};
