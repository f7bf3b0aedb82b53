import { Refusal } from '../../faults/refusal.ts';

/** The whole message is refused: it cannot be decoded or is not well formed. */
export function unreadable(detail: string): Refusal {
  return new Refusal('unreadable', detail, [{ detail, pointer: '', code: 'unreadable' }]);
}

/** The same with the place, counted from 1. */
export function unreadableAt(source: string, at: number, what: string): Refusal {
  const before = source.slice(0, at);
  const line = before.split('\n').length;
  const column = at - before.lastIndexOf('\n');
  return unreadable(`Line ${line}, column ${column}: ${what}.`);
}
