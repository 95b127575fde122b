/** The metric in which our server counts whole answers that it had kept. */
const KEPT_HITS = 'briefgraph_kept_answers_hits_total';

/** The value of a metric without labels in a text in Prometheus' format, or the sum over its labels; null if it is not there. */
export const readMetric = (text: string, name: string): number | null => {
  const values = text
    .split('\n')
    .filter((line) => line.startsWith(`${name} `) || line.startsWith(`${name}{`))
    .map((line) => Number(line.slice(line.lastIndexOf(' ') + 1)));
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) : null;
};

/** How many whole answers our server has taken from its cache so far; null if it has no such cache. */
export const readKeptHits = async (adminPort: number): Promise<number | null> => {
  const response = await fetch(`http://127.0.0.1:${adminPort}/metrics`);
  return readMetric(await response.text(), KEPT_HITS);
};
