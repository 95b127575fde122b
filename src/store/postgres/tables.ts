/** The tables with entries of rows, each with the columns `collection` and `number`; the rows themselves come last. */
export const TABLES_OF_ROWS = [
  'ids',
  'keys',
  'terms',
  'postings',
  'dates',
  'years',
  'documents',
  'matches',
  'phrases',
  'rows',
] as const;

/** The tables with what is counted of rows. */
export const TABLES_OF_COUNTS = ['counts', 'tokens'] as const;
