import type { ParcelView } from '../../../shared/wire/http/schemas/parcel.ts';
import { FoundLater } from '../parts/found-later.tsx';
import { LaneTag } from '../parts/lane-tag.tsx';
import { RandomTag } from '../parts/random-tag.tsx';
import { Text2 } from '../parts/text2.tsx';
import { districtText } from '../words/districts.ts';
import { FOUND_TEXTS } from '../words/found-texts.ts';
import { DOCUMENT_NAMES, nameIn, STATE_NAMES } from '../words/names.ts';
import { TEXTS } from '../words/texts.ts';
import { chinaMinute } from '../written.ts';
import { foundLater } from './found-later.ts';

export function ParcelHead({ parcel }: { readonly parcel: ParcelView }) {
  return (
    <dl className="facts" data-testid="parcel-head">
      {parcel.lane && (
        <div>
          <dt>
            <Text2 of={TEXTS.lane} />
          </dt>
          <dd>
            <LaneTag lane={parcel.lane} />
            {parcel.picks.some(({ reason }) => reason === 'random') && <RandomTag />}
          </dd>
        </div>
      )}
      <div>
        <dt>
          <Text2 of={TEXTS.state} />
        </dt>
        <dd data-testid="state" data-state={parcel.state}>
          <Text2 of={nameIn(STATE_NAMES, parcel.state)} />
          {foundLater(parcel) && <FoundLater text={FOUND_TEXTS.laterFound} />}
        </dd>
      </div>
      {parcel.score !== null && (
        <div>
          <dt>
            <Text2 of={TEXTS.score} />
          </dt>
          <dd className="number">{parcel.score.toFixed(2)}</dd>
        </div>
      )}
      <div>
        <dt>
          <Text2 of={TEXTS.ebpCode} />
        </dt>
        <dd className="id">{parcel.ebpCode}</dd>
      </div>
      {parcel.customsCode && (
        <div>
          <dt>
            <Text2 of={TEXTS.district} />
          </dt>
          <dd>{districtText(parcel.customsCode)}</dd>
        </div>
      )}
      {parcel.missing.length > 0 && (
        <div>
          <dt>
            <Text2 of={TEXTS.missing} />
          </dt>
          <dd className="bad">
            {parcel.missing.map((type) => (
              <Text2 key={type} of={nameIn(DOCUMENT_NAMES, type)} />
            ))}
          </dd>
        </div>
      )}
      {parcel.waitUntil && (
        <div>
          <dt>
            <Text2 of={TEXTS.waitUntil} />
          </dt>
          <dd className="number">{chinaMinute(parcel.waitUntil)}</dd>
        </div>
      )}
    </dl>
  );
}
