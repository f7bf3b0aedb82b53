import { Link } from 'wouter';
import type { ParcelView } from '../../../shared/wire/http/schemas/parcel.ts';
import { parcelPath } from '../parcel-path.ts';
import { Section } from '../parts/section.tsx';
import { Text2 } from '../parts/text2.tsx';
import { LINK_NAMES, nameIn } from '../words/names.ts';
import { TEXTS } from '../words/texts.ts';

export function LinkedParcels({ links }: { readonly links: NonNullable<ParcelView['links']> }) {
  return (
    <Section title={TEXTS.links}>
      <ul className="plain-list">
        {links.map(({ kind, parcel }) => (
          <li key={`${kind} ${parcel}`}>
            <Text2 of={nameIn(LINK_NAMES, kind)} />{' '}
            <Link href={pathOf(parcel)} className="id">
              {parcel}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** A platform code never holds a slash, an order number may. */
function pathOf(parcel: string): string {
  const slash = parcel.indexOf('/');
  return parcelPath({ ebpCode: parcel.slice(0, slash), orderNo: parcel.slice(slash + 1) });
}
