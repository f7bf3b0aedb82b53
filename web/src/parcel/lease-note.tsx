import type { ParcelView } from '../../../shared/wire/http/schemas/parcel.ts';
import { Icon } from '../parts/icon.tsx';
import { Text2 } from '../parts/text2.tsx';
import { TEXTS } from '../words/texts.ts';
import { chinaMinute } from '../written.ts';

interface LeaseNoteProps {
  readonly lease: NonNullable<ParcelView['lease']> | null;
  readonly me: string;
}

/** Whether a lease has run out is for the server to say: the clocks may differ. */
export function LeaseNote({ lease, me }: LeaseNoteProps) {
  if (lease === null) return null;
  const mine = lease.by === me;
  return (
    <p className={mine ? 'notice' : 'notice notice-warn'} data-testid="lease">
      <Icon name="lock" /> <Text2 of={mine ? TEXTS.heldByYou : TEXTS.heldByOther} />
      <span className="under number">
        {lease.by} {TEXTS.until.zh} {chinaMinute(lease.until)}
      </span>
    </p>
  );
}
