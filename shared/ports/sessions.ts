import type { ParcelId } from '../model/parcel-key.ts';

/** One sessionID that a platform was given, and the parcel that it stands for. */
export interface Session {
  readonly sessionId: string;
  readonly parcel: ParcelId;
  /** ISO instant. */
  readonly openedAt: string;
  /** SHA-256 (hex) of the bytes that were taken as its answer; null while there are none. */
  readonly answer: string | null;
  /** Whether that answer is kept and sent on: only then is the session used up. */
  readonly done: boolean;
}

/** The sessions of pulls. A session takes one answer: the same bytes again only until they are dealt with. */
export interface Sessions {
  open(session: Pick<Session, 'sessionId' | 'parcel' | 'openedAt'>): Promise<void>;
  find(sessionId: string): Promise<Session | null>;
  /** Claims the session for an answer; `taken` when it holds another or is done. */
  claim(session: Session, sha256: string): Promise<'claimed' | 'taken'>;
  /** The claimed answer is kept and sent on. */
  finish(session: Session, sha256: string): Promise<void>;
}
