import type { Request } from '../servers/http.ts';

/** What is sent to a server to hurt it. */
export interface Shape {
  /** Unique, such as `lists/brief.paragraphs`. */
  name: string;
  /** The kind of attack: the part of the name before the slash. */
  group: string;
  /**
   * The requests, from the dearest to the cheapest. They are sent one after the other until one is not refused, so that the
   * limits of the server choose the dearest that it takes.
   */
  rungs: readonly Rung[];
}

export interface Rung {
  /** What tells it from the others of its shape, such as `depth 12, first 20`. */
  label: string;
  request: Request;
  /** Sent that many times on ten connections, as a flood; once unless given. */
  times?: number;
  /** Another request for each time, such as one with another hash. */
  vary?: (time: number) => Request;
}

export const shape = (name: string, ...rungs: (Rung | Request)[]): Shape => ({
  name,
  group: name.slice(0, name.indexOf('/')),
  rungs: rungs.map((rung, index) => ('request' in rung ? rung : { label: `rung ${index + 1}`, request: rung })),
});
