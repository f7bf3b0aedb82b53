import { freezeOf } from '../../shared/domain/draw/freeze-of.ts';
import type { PublishedDay } from '../../shared/domain/draw/verify-day.ts';
import { sha256 } from './published-draws.ts';

/** The same day with all digests made to fit its lines: what somebody could publish who alters them before the freeze. */
export function hashedAnew(published: PublishedDay): PublishedDay {
  const lines = published.lines.map(({ text }) => text);
  const file = new TextEncoder().encode(lines.join('\n'));
  const frozen = freezeOf({ lines, file, parts: 1, at: '2026-11-14T16:00:00.000Z' }, sha256);
  return { ...published, day: { ...published.day, frozen }, fileSha256: frozen.sha256 };
}
