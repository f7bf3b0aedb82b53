export interface Clock {
  /** The present as an ISO instant with milliseconds, UTC. */
  now(): string;
}
