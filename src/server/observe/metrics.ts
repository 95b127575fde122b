import type { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { GraphStatus, KeptTexts } from '../served-graph.ts';
import type { RequestObserver } from './request-log.ts';
import { watchSources } from './source-metrics.ts';

/** What a server counts, for Prometheus. */
export interface Metrics {
  /** Counts a request that was answered. */
  observe: RequestObserver;
  /** Counts a request of a gateway to a subgraph; the duration is in milliseconds. */
  observeFetch(subgraph: string, outcome: 'ok' | 'failed' | 'not_sent', duration: number): void;
  /** Reads these sources whenever the metrics are asked for. */
  watch(sources: MetricSources): void;
  /** All metrics in the text format of Prometheus. */
  text(): Promise<string>;
  /** The content type of that format. */
  contentType: string;
}

/** What metrics are read from when they are asked for. */
export interface MetricSources {
  release: string;
  status(): GraphStatus;
  /** The requests that are being answered. */
  inFlight(): number;
  documentCache: { readonly size: number; readonly calculatedSize: number };
  /** How many requests took the short cut; not given if none can. */
  shortCut?: (() => number) | undefined;
  /** The parts of answers that are kept; not there if none are. */
  keptTexts?: (() => KeptTexts) | undefined;
  /** What is kept of data that is elsewhere; not there if all of it is in memory. */
  keptData?: (() => { count: number; bytes: number }) | undefined;
}

const DURATIONS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const COSTS = [10, 100, 1000, 10_000, 50_000, 100_000, 250_000, 500_000, 1_000_000, 10_000_000];

/** Partners may use any codes; a label may not have any number of values. */
const MAX_CODES = 60;

/** Opens metrics in a registry of their own; loads prom-client, which takes some 0.1 s. */
export async function openMetrics(): Promise<Metrics> {
  const prometheus = await import('prom-client');
  const register: Registry = new prometheus.Registry();
  const registers = [register];
  prometheus.collectDefaultMetrics({ register });
  const named = <Label extends string>(name: string, help: string, labelNames: Label[]) => ({
    name: `briefgraph_${name}`,
    help,
    labelNames,
    registers,
  });
  const counter = <Label extends string>(name: string, help: string, labelNames: Label[] = []): Counter<Label> =>
    new prometheus.Counter(named(name, help, labelNames));
  const histogram = <Label extends string>(
    name: string,
    help: string,
    buckets: number[],
    labelNames: Label[] = [],
  ): Histogram<Label> => new prometheus.Histogram({ ...named(name, help, labelNames), buckets });
  const gauge = <Label extends string>(
    name: string,
    help: string,
    read: (gauge: Gauge<Label>) => void,
    labelNames: Label[] = [],
  ): Gauge<Label> => {
    const made: Gauge<Label> = new prometheus.Gauge({ ...named(name, help, labelNames), collect: () => read(made) });
    return made;
  };
  const readCounter = <Label extends string>(
    name: string,
    help: string,
    read: (counter: Counter<Label>) => void,
    labelNames: Label[] = [],
  ): Counter<Label> => {
    const made: Counter<Label> = new prometheus.Counter({
      ...named(name, help, labelNames),
      collect: () => read(made),
    });
    return made;
  };

  /** A counter that is kept elsewhere. */
  const total = (name: string, help: string, read: () => number) =>
    readCounter(name, help, (made) => {
      made.reset();
      made.inc(read());
    });

  const requests = counter('requests_total', 'Requests that were answered.', ['kind', 'outcome', 'status']);
  const durations = histogram('request_duration_seconds', 'Time to answer a request.', DURATIONS, ['kind']);
  const bytes = counter('response_bytes_total', 'Bytes of the bodies of answers.', ['kind']);
  const costs = histogram('request_cost', 'Cost of a request before it is executed.', COSTS);
  const errors = counter('errors_total', 'Answers that contain an error with this code.', ['code']);
  const limited = counter('rate_limited_total', 'Requests that were refused because of the limit of their client.');
  const fetches = counter('subgraph_requests_total', 'Requests to subgraphs over HTTP.', ['subgraph', 'outcome']);
  const fetchDurations = histogram('subgraph_request_duration_seconds', 'Time of these requests.', DURATIONS, [
    'subgraph',
  ]);
  const codes = new Set<string>();
  const labelOf = (code: string): string => {
    if (codes.size < MAX_CODES) codes.add(code);
    return codes.has(code) ? code : 'OTHER';
  };

  return {
    observe({ kind, outcome, status, duration, bytes: size, cost, codes: found }) {
      requests.inc({ kind, outcome, status: `${Math.floor(status / 100)}xx` });
      durations.observe({ kind }, duration / 1000);
      bytes.inc({ kind }, size);
      if (cost !== undefined) costs.observe(cost);
      for (const code of found) {
        errors.inc({ code: labelOf(code) });
        if (code === 'RATE_LIMITED') limited.inc();
      }
    },
    observeFetch(subgraph, outcome, duration) {
      fetches.inc({ subgraph, outcome });
      if (outcome !== 'not_sent') fetchDurations.observe({ subgraph }, duration / 1000);
    },
    watch({ release, status, inFlight, documentCache, shortCut, keptTexts, keptData }) {
      gauge('requests_in_flight', 'Requests that are being answered.', (made) => made.set(inFlight()));
      gauge('document_cache_bytes', 'Estimated memory of parsed documents.', (made) =>
        made.set(documentCache.calculatedSize),
      );
      gauge('document_cache_documents', 'Parsed documents that are kept.', (made) => made.set(documentCache.size));
      if (shortCut) total('short_cut_answers_total', 'Requests that were answered without Yoga.', shortCut);
      if (keptTexts) {
        gauge('kept_texts', 'Parts of answers that are kept.', (made) => made.set(keptTexts().texts));
        gauge('kept_texts_bytes', 'Estimated memory of these.', (made) => made.set(keptTexts().bytes));
        total(
          'kept_texts_hits_total',
          'Parts of answers that were found among those that are kept.',
          () => keptTexts().hits,
        );
        total('kept_texts_misses_total', 'Parts of answers that had to be made.', () => keptTexts().misses);
        total(
          'kept_texts_cleared_total',
          'How often all were given back because memory was short.',
          () => keptTexts().cleared,
        );
      }
      if (keptData) {
        gauge('kept_data', 'Rows and answers of a database that are kept.', (made) => made.set(keptData().count));
        gauge('kept_data_bytes', 'Estimated memory of these.', (made) => made.set(keptData().bytes));
      }
      gauge('info', 'The release of the code, and the revision of the data.', infoOf, ['release', 'revision']);
      gauge('ready', 'Whether /ready returns 200.', (made) => made.set(Number(status().ready)));
      gauge('problem', 'Whether /ready reports a problem, such as newer data with errors.', (made) =>
        made.set(Number(status().problem !== undefined)),
      );
      watchSources(gauge, readCounter, () => status().sources ?? []);
      const subgraphGauges = {
        up: ['Whether a subgraph over HTTP is available.', 'available'],
        circuit_open: ['Whether it gets no requests for now, since it has failed again and again.', 'circuitOpen'],
        requests_in_flight: ['Requests that it is answering.', 'running'],
        bytes_in_flight: ['Bytes of these requests and their responses.', 'bytes'],
      } as const;
      for (const [name, [help, field]] of Object.entries(subgraphGauges))
        gauge(
          `subgraph_${name}`,
          help,
          (made) => {
            for (const subgraph of status().subgraphs ?? [])
              made.set({ subgraph: subgraph.name }, Number(subgraph[field] ?? 0));
          },
          ['subgraph'],
        );

      function infoOf(made: Gauge<'release' | 'revision'>): void {
        made.reset();
        made.set({ release, revision: status().revision ?? '' }, 1);
      }
    },
    text: () => register.metrics(),
    contentType: register.contentType,
  };
}
