/** Lines of a table or text that is indented in a test. */
export const lines = (text: string): string[] => text.trim().split(/\n */);

/** The rows of a table in a test: a line each, whose cells are between bars. */
export const rows = <Row extends readonly string[]>(table: string): Row[] =>
  lines(table).map((line) => line.split(/ +\| +/) as unknown as Row);
