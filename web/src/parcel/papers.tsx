import type { ParcelView } from '../../../shared/wire/http/schemas/parcel.ts';
import { Section } from '../parts/section.tsx';
import { Text2 } from '../parts/text2.tsx';
import { DOCUMENT_NAMES, nameIn } from '../words/names.ts';
import { TEXTS } from '../words/texts.ts';
import { chinaMinute } from '../written.ts';

const DIGEST_SHOWN = 12;

interface PapersProps {
  readonly documents: NonNullable<ParcelView['documents']>;
  readonly versions: ParcelView['versions'];
}

/** Every version received, and the versions of the rules that judged them. */
export function Papers({ documents, versions }: PapersProps) {
  return (
    <Section title={TEXTS.received}>
      <ul className="plain-list">
        {documents.map(({ type, inForce, receivedAt, digest, submissionId }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same version may be received twice, and the list never changes its order
          <li key={`${digest} ${place}`}>
            <Text2 of={nameIn(DOCUMENT_NAMES, type)} /> <span className="number quiet">{chinaMinute(receivedAt)}</span>{' '}
            <Text2 of={inForce ? TEXTS.inForce : TEXTS.superseded} />{' '}
            <span className="id quiet" title={`${digest} ${submissionId}`}>
              {digest.slice(0, DIGEST_SHOWN)}
            </span>
          </li>
        ))}
      </ul>
      {versions && (
        <p className="quiet">
          <Text2 of={TEXTS.versions} />{' '}
          <span className="id">
            {Object.entries(versions)
              .map(([part, version]) => `${part} ${version}`)
              .join(' · ')}
          </span>
        </p>
      )}
    </Section>
  );
}
