import type { Counter, Gauge } from 'prom-client';
import type { SourceStatus } from '../served-graph.ts';

/** Makes a gauge that is read whenever the metrics are asked for. */
type MakeGauge = <Label extends string>(
  name: string,
  help: string,
  read: (gauge: Gauge<Label>) => void,
  labelNames: Label[],
) => Gauge<Label>;

/** Makes a counter that is read whenever the metrics are asked for. */
type MakeCounter = <Label extends string>(
  name: string,
  help: string,
  read: (counter: Counter<Label>) => void,
  labelNames: Label[],
) => Counter<Label>;

/** The metrics of the sources of catalogs. There are as many values as sources, and as codes of failures. */
export function watchSources(gauge: MakeGauge, counter: MakeCounter, read: () => readonly SourceStatus[]): void {
  const each = (numberOf: (source: SourceStatus) => number | null) => (made: Gauge<'source'>) => {
    for (const source of read()) {
      const value = numberOf(source);
      if (value === null) made.remove({ source: source.url });
      else made.set({ source: source.url }, value);
    }
  };
  const secondsOf = (instant: string | null) => (instant === null ? null : Date.parse(instant) / 1000);
  gauge(
    'source_current',
    'Whether what is served is what the source of a catalog has.',
    each(({ state }) => Number(state === 'CURRENT')),
    ['source'],
  );
  gauge(
    'source_last_success_timestamp_seconds',
    'When the source of a catalog last answered.',
    each(({ answeredAt }) => secondsOf(answeredAt)),
    ['source'],
  );
  gauge(
    'source_release_age_seconds',
    'Time since the release that is served was issued.',
    each(({ issuedAt }) => (issuedAt === null ? null : (Date.now() - Date.parse(issuedAt)) / 1000)),
    ['source'],
  );
  counter(
    'source_failures_total',
    'How often a source of a catalog could not be read, or had something that was not served.',
    (made) => {
      made.reset();
      for (const { url, failures } of read())
        for (const [code, count] of Object.entries(failures)) made.inc({ source: url, code }, count);
    },
    ['source', 'code'],
  );
}
