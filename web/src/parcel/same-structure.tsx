import { useState } from 'react';
import { Link } from 'wouter';
import type { Finding } from '../../../shared/model/finding.ts';
import { parcelPath } from '../parcel-path.ts';
import { Text2 } from '../parts/text2.tsx';
import { FOUND_TEXTS } from '../words/found-texts.ts';
import { filled } from '../words/texts.ts';

const AT_FIRST = 6;

interface SameStructureProps {
  readonly linked: NonNullable<Finding['linked']>;
  /** Of the parcel on the page: parcels of other platforms name theirs. */
  readonly ebpCode: string;
}

/** Links to the other parcels of a finding: some at first, all that the finding names on demand, and how many it does not name. */
export function SameStructure({ linked: { count, parcels }, ebpCode }: SameStructureProps) {
  const [all, setAll] = useState(false);
  const shown = all ? parcels : parcels.slice(0, AT_FIRST);
  const folded = parcels.length - shown.length;
  const unnamed = count - parcels.length;
  return (
    <div className="same" data-testid="same-structure">
      <p className="same-title">
        <Text2 of={FOUND_TEXTS.linked} />{' '}
        <strong className="number">
          <Text2 of={filled(FOUND_TEXTS.total, { n: count })} />
        </strong>
      </p>
      <ul className="same-parcels">
        {shown.map((parcel) => (
          <li key={`${parcel.ebpCode}/${parcel.orderNo}`}>
            <Link href={parcelPath(parcel)} className="id" data-testid="same-parcel">
              {parcel.ebpCode === ebpCode ? parcel.orderNo : `${parcel.ebpCode}/${parcel.orderNo}`}
            </Link>
          </li>
        ))}
        {folded > 0 && (
          <li>
            <button type="button" className="quiet-button" onClick={() => setAll(true)} data-testid="same-all">
              <Text2 of={filled(FOUND_TEXTS.showAll, { n: folded })} />
            </button>
          </li>
        )}
        {unnamed > 0 && (
          <li className="quiet" data-testid="same-more">
            <Text2 of={filled(FOUND_TEXTS.more, { n: unnamed })} />
          </li>
        )}
      </ul>
    </div>
  );
}
