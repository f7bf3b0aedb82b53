import type { PipelineStack } from '../stacks/pipeline.ts';
import type { StateStack } from '../stacks/state.ts';

/** The stacks that a function takes its tables, buckets and queues from. */
export interface FunctionProps {
  readonly state: StateStack;
  readonly pipeline: PipelineStack;
}
