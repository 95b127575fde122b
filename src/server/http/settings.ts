/** How a server treats connections; times are in milliseconds. */
export interface HttpSettings {
  /** How many connections are open at once; further ones are closed at once. */
  maxConnections: number;
  /** How long the headers of a request may take, from the connection or the first byte. */
  headersTimeout: number;
  /** How long a whole request may take, with its headers. */
  requestTimeout: number;
  /** How long a connection may be idle between two requests. */
  keepAliveTimeout: number;
  /** A client that reads nothing of its answer is disconnected after this time, or after twice this time at the latest. */
  stalledTimeout: number;
  /** How long a client may take to read a whole answer. */
  answerTimeout: number;
  /** How many bytes of answers wait for clients to read them; above it, the slowest clients are disconnected. */
  maxUnreadBytes: number;
  /** How long the server still accepts connections after `close`, and is not ready; for load balancers to notice. */
  drain: number;
  /** How long running requests have to end after that. */
  shutdownTimeout: number;
}

export const defaultHttpSettings: Readonly<HttpSettings> = {
  maxConnections: 2000,
  headersTimeout: 10_000,
  requestTimeout: 12_000,
  // Proxies keep idle connections for up to a minute. Ours live longer, so that no proxy writes to a closed one.
  keepAliveTimeout: 65_000,
  stalledTimeout: 2_500,
  answerTimeout: 120_000,
  maxUnreadBytes: 128 * 2 ** 20,
  drain: 0,
  shutdownTimeout: 10_000,
};

/** Bytes of the URL and all headers; Node refuses more with 431. */
export const MAX_HEADER_BYTES = 16 * 1024;

/** Headers of one request; more are refused with 431. */
export const MAX_HEADERS = 100;
