import type { ResultRecord } from '../../model/result-record.ts';
import type { SelectionRecord } from '../../model/selection-record.ts';
import type { Trace } from '../../model/trace.ts';
import { messageFields, messageList, UnreadableMessage } from './message-body.ts';

/** One kind of line for the logs. */
export type TracesMessage =
  | { readonly kind: 'traces'; readonly traces: readonly Trace[] }
  | { readonly kind: 'selections'; readonly selections: readonly SelectionRecord[] }
  | { readonly kind: 'results'; readonly results: readonly ResultRecord[] };

/** The lines of one message of the traces queue. Throws `UnreadableMessage`. */
export function readTracesMessage(body: string): TracesMessage {
  const { kind, traces, selections, results } = messageFields('traces', body);
  switch (kind) {
    case 'traces':
      return { kind, traces: listed(traces) as readonly Trace[] }; // our own outbox wrote them
    case 'selections':
      return { kind, selections: listed(selections) as readonly SelectionRecord[] }; // our own outbox wrote them
    case 'results':
      return { kind, results: listed(results) as readonly ResultRecord[] }; // our own outbox wrote them
    default:
      throw new UnreadableMessage('traces');
  }
}

function listed(list: unknown): readonly unknown[] {
  return messageList('traces', list, 'object');
}
