import type { Trace } from '../../shared/model/trace.ts';
import type { Traces } from '../../shared/ports/traces.ts';

export interface World {
  readonly traces: Traces;
}

/** Keeps the traces of a batch in the decision log: one object a day of declaration, however many messages brought them. */
export async function archive(
  { traces }: World,
  batch: readonly { readonly content: readonly Trace[] }[],
): Promise<void> {
  await traces.append(batch.flatMap(({ content }) => content));
}
