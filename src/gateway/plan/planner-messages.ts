import type { QueryPlan } from '@graphql-hive/router-query-planner';

/** What a gateway and its planner processes say to each other. */

/** The first message to a process. */
export interface PlannerSettings {
  supergraphSdl: string;
  /** The process of the gateway. When it is gone, the planner's process ends too. */
  parent: number;
  limits: PlanningLimits;
}

/** What planning one operation may use; above it, the process ends itself. */
export interface PlanningLimits {
  /**
   * Milliseconds of processor time, besides ten times the estimate. They do not pass while the machine is busy with something
   * else.
   */
  processorTime: number;
  /** Bytes of memory that the process has in use, with the planner itself. */
  memory: number;
  /** Bytes of a plan as JSON: the gateway reads it on its own thread. */
  planBytes: number;
}

/** An operation to plan, which must be in the form of `normalizeOperation`. */
export interface PlanRequest {
  document: string;
  operationName: string | undefined;
  /** Milliseconds of processor time that planning is estimated to take. */
  processorTime: number;
}

/** What a process answers to its settings, and to each operation. */
export type PlannerAnswer =
  | { kind: 'ready' }
  | { kind: 'plan'; plan: QueryPlan; bytes: number }
  | { kind: 'too large' }
  | { kind: 'failed'; message: string };

/** The signal with which a process ends itself when planning uses too much: no operator sends it. */
export const STOPPED_SIGNAL = 'SIGUSR2';
