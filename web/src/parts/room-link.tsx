import { Link } from 'wouter';
import { roomsOf } from '../home-of.ts';
import { useSession } from '../session.ts';

interface RoomLinkProps {
  /** A place within a room. */
  readonly href: string;
  readonly id: string;
  readonly testId?: string;
}

/** The id of a thing: it opens the thing for who may enter its room. */
export function RoomLink({ href, id, testId }: RoomLinkProps) {
  const session = useSession();
  if (session === null || !roomsOf(session.role).some(({ path }) => href.startsWith(`${path}/`)))
    return <span className="id">{id}</span>;
  return (
    <Link href={href} className="id" data-testid={testId}>
      {id}
    </Link>
  );
}
