import type { Results } from '../../shared/ports/results.ts';
import type { Selections } from '../../shared/ports/selections.ts';
import type { Traces } from '../../shared/ports/traces.ts';
import type { TracesMessage } from '../../shared/wire/queue/traces-message.ts';

export interface World {
  readonly traces: Pick<Traces, 'append'>;
  readonly selections: Pick<Selections, 'append'>;
  readonly results: Pick<Results, 'append'>;
}

/** Keeps what a batch brought in the logs of decisions, selections and results: one object a day of each, however many messages brought it. */
export async function archive(
  { traces, selections, results }: World,
  batch: readonly { readonly content: TracesMessage }[],
): Promise<void> {
  const messages = batch.map(({ content }) => content);
  await Promise.all([
    traces.append(messages.flatMap((one) => (one.kind === 'traces' ? one.traces : []))),
    selections.append(messages.flatMap((one) => (one.kind === 'selections' ? one.selections : []))),
    results.append(messages.flatMap((one) => (one.kind === 'results' ? one.results : []))),
  ]);
}
