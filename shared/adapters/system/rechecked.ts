import type { Clock } from '../../ports/clock.ts';

export interface Rechecked<T> {
  current(): Promise<T>;
  /** What was just written need not be looked up. */
  hold(value: T): void;
  /** What is held may be old: the next call looks. */
  forget(): void;
}

/**
 * Holds a value and looks it up again when it is older than `everyMs`; whoever asks meanwhile waits for the same look. A look that
 * fails leaves what was held, and the next call looks again.
 */
export function rechecked<T>(
  look: (held: T) => Promise<T>,
  { first, everyMs, clock }: { readonly first: T; readonly everyMs: number; readonly clock: Clock },
): Rechecked<T> {
  let held = first;
  let checkedAt = Number.NEGATIVE_INFINITY;
  let looking: Promise<T> | null = null;

  return {
    current() {
      const now = Date.parse(clock.now());
      if (now >= checkedAt && now - checkedAt < everyMs) return Promise.resolve(held);
      looking ??= lookUp(now).finally(() => {
        looking = null;
      });
      return looking;
    },
    hold(value) {
      held = value;
      checkedAt = Date.parse(clock.now());
    },
    forget() {
      checkedAt = Number.NEGATIVE_INFINITY;
    },
  };

  async function lookUp(now: number): Promise<T> {
    held = await look(held);
    checkedAt = now;
    return held;
  }
}
