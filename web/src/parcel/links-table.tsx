import { Link } from 'wouter';
import type { Bilingual } from '../../../shared/model/finding.ts';
import type { LinkGraph, LinkNode } from '../../../shared/wire/http/schemas/parcel.ts';
import { parcelPath } from '../parcel-path.ts';
import { ColumnHeads } from '../parts/column-heads.tsx';
import { LaneTag } from '../parts/lane-tag.tsx';
import { Text2 } from '../parts/text2.tsx';
import { LINK_TEXTS, NODE_NAMES } from '../words/link-names.ts';
import { nameIn, STATE_NAMES } from '../words/names.ts';
import { filled } from '../words/texts.ts';
import { linkRows } from './link-rows.ts';
import { countedText } from './link-texts.ts';
import { NodeIcon } from './node-icon.tsx';

const COLUMNS = [LINK_TEXTS.shared, LINK_TEXTS.count, LINK_TEXTS.others];

/** The links row by row: for narrow windows, for screen readers, and for whoever prefers to read. */
export function LinksTable({ graph }: { readonly graph: LinkGraph }) {
  return (
    <table className="table cards links-table" data-testid="links-table">
      <ColumnHeads texts={COLUMNS} />
      <tbody>
        {linkRows(graph).map(({ shared, parcels }) => (
          <tr key={shared?.id ?? ''} data-testid="links-row">
            <td>
              <Shared node={shared} />
            </td>
            <td data-label={LINK_TEXTS.count.zh}>
              <Text2 of={behind(shared, parcels.length)} stacked />
            </td>
            <td>{parcels.length === 0 ? <Text2 of={LINK_TEXTS.noOthers} /> : <Parcels nodes={parcels} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function behind(shared: LinkNode | null, parcels: number): Bilingual {
  return shared === null ? filled(LINK_TEXTS.times, { n: parcels }) : countedText(shared);
}

function Shared({ node }: { readonly node: LinkNode | null }) {
  if (node === null) return <Text2 of={LINK_TEXTS.direct} />;
  const { kind, label } = node;
  return (
    <>
      <NodeIcon kind={kind} /> <Text2 of={nameIn(NODE_NAMES, kind)} />
      <span className="under">
        <Text2 of={label.en === label.zh ? { zh: label.zh, en: '' } : label} />
      </span>
    </>
  );
}

function Parcels({ nodes }: { readonly nodes: readonly LinkNode[] }) {
  return (
    <ul className="link-parcels">
      {nodes.map(({ id, parcel }) =>
        parcel === undefined ? null : (
          <li key={id}>
            {parcel.lane !== null && <LaneTag lane={parcel.lane} />}{' '}
            <Link href={parcelPath(parcel)} className="id" data-testid="links-parcel">
              {parcel.orderNo}
            </Link>{' '}
            <span className="quiet">
              <Text2 of={nameIn(STATE_NAMES, parcel.state)} />
            </span>
          </li>
        ),
      )}
    </ul>
  );
}
