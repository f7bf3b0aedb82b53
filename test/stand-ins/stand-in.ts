/** A server that stands in for AWS on the loopback interface. */
export interface StandIn {
  readonly endpoint: string;
  stop(): Promise<void>;
}
