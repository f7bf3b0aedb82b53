import { Link, useLocation } from 'wouter';
import type { QueueItem } from '../../../shared/wire/http/schemas/desk.ts';
import { parcelPath } from '../parcel-path.ts';
import { CodeNames } from '../parts/code-names.tsx';
import { FoundLater } from '../parts/found-later.tsx';
import { Icon } from '../parts/icon.tsx';
import { LaneTag } from '../parts/lane-tag.tsx';
import { RandomTag } from '../parts/random-tag.tsx';
import { Text2 } from '../parts/text2.tsx';
import { FOUND_TEXTS } from '../words/found-texts.ts';
import { TEXTS } from '../words/texts.ts';
import { chinaMinute, yuan } from '../written.ts';

const COLUMNS = [
  ['lane', TEXTS.laneAndScore],
  ['parcel', TEXTS.parcel],
  ['goods', TEXTS.goods],
  ['merchant', TEXTS.merchant],
  ['value', TEXTS.value],
  ['findings', TEXTS.findings],
  ['since', TEXTS.since],
  ['holder', TEXTS.holder],
] as const;

interface QueueTableProps {
  readonly parcels: readonly QueueItem[];
  /** The name of who looks at it. */
  readonly me: string;
}

export function QueueTable({ parcels, me }: QueueTableProps) {
  return (
    <table className="table queue cards">
      <caption className="hidden">
        <Text2 of={TEXTS.desk} />
      </caption>
      <thead>
        <tr>
          {COLUMNS.map(([name, text]) => (
            <th key={name} scope="col" className={`col-${name}`}>
              <Text2 of={text} stacked />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {parcels.map((item) => (
          <Row key={`${item.ebpCode}/${item.orderNo}`} item={item} me={me} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ item, me }: { readonly item: QueueItem; readonly me: string }) {
  const { lease } = item;
  const [, navigate] = useLocation();
  return (
    // The link serves keyboards and readers; the row is the larger target for a mouse.
    <tr
      data-testid="queue-row"
      data-parcel={`${item.ebpCode}/${item.orderNo}`}
      className={`row-${item.lane}`}
      onClick={() => navigate(parcelPath(item))}
    >
      <td>
        <LaneTag lane={item.lane} />
        {item.lane === 'green' && <RandomTag />}
        <span className="under number">{item.score.toFixed(2)}</span>
      </td>
      <td>
        <Link href={parcelPath(item)} data-row className="id">
          {item.orderNo}
        </Link>
        <span className="under id">{item.ebpCode}</span>
      </td>
      <td>{item.goods}</td>
      <td>{item.merchant}</td>
      <td className="number right" data-label={TEXTS.value.zh}>
        {yuan(item.valueFen)}
      </td>
      <td>
        {item.state === 'released' && <FoundLater text={FOUND_TEXTS.afterRelease} />}
        <CodeNames codes={item.codes} />
      </td>
      <td className="number" data-label={TEXTS.since.zh}>
        {chinaMinute(item.since)}
      </td>
      <td>
        {lease && (
          <span className={lease.by === me ? 'lease lease-mine' : 'lease'}>
            <Icon name="lock" /> {lease.by}
            <span className="under number">
              {TEXTS.until.zh} {chinaMinute(lease.until).slice(11)}
            </span>
          </span>
        )}
      </td>
    </tr>
  );
}
