import { useEffect, useSyncExternalStore } from 'react';
import type { Bilingual } from '../../../shared/model/finding.ts';
import { Text2 } from './text2.tsx';

const STAYS_MS = 6000;
const listeners = new Set<() => void>();
let current: { readonly text: Bilingual } | null = null;

/** Shows a short message over whatever screen comes next. */
export function toast(text: Bilingual): void {
  show({ text });
}

/** The place of the message: always in the page, so that screen readers announce changes. */
export function ToastPlace() {
  const shown = useSyncExternalStore(subscribe, () => current);
  useEffect(() => {
    if (shown === null) return;
    const timer = setTimeout(() => show(null), STAYS_MS);
    return () => clearTimeout(timer);
  }, [shown]);
  return (
    <div className="toast-place" role="status" aria-live="polite" data-testid="toast">
      {shown && (
        <p className="toast">
          <Text2 of={shown.text} />
        </p>
      )}
    </div>
  );
}

function show(next: typeof current): void {
  current = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
