/** The English words for passages, by their refs: pages and references use the same. */

/** The kinds of passages, by the letters in their refs. */
export const PASSAGE_KINDS = {
  p: 'paragraph',
  k: 'key point',
  h: 'heading',
  li: 'list item',
  n: 'note',
  note: 'note',
  front: 'front matter',
  fn: 'footnote',
  t: 'table row',
  c: 'caption',
  b: 'box',
  box: 'box',
  q: 'quotation',
  s: 'speech',
  sp: 'remark',
};

/** Passages that have a name instead of a number. */
export const NAMED_PASSAGES = {
  kicker: 'line above the title',
  title: 'title',
  byline: 'byline',
  role: 'role of the author',
  date: 'date',
  tags: 'tags',
  imprint: 'imprint',
  bio: 'note on the author',
};
