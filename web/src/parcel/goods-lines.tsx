import type { ParcelView } from '../../../shared/wire/http/schemas/parcel.ts';
import { Icon } from '../parts/icon.tsx';
import { Section } from '../parts/section.tsx';
import { Text2 } from '../parts/text2.tsx';
import { DOCUMENT_NAMES } from '../words/names.ts';
import { TEXTS } from '../words/texts.ts';
import { unitName } from '../words/unit-names.ts';
import { plainAmount, plainNumber } from '../written.ts';
import { type GoodsRow, goodsRows } from './goods-rows.ts';

type Documents = NonNullable<ParcelView['documents']>;

/** What is declared, line by line; where the order says it otherwise, the order's words stand beneath. */
export function GoodsLines({ documents }: { readonly documents: Documents }) {
  const rows = goodsRows(documents);
  if (rows.length === 0) return null;
  return (
    <Section title={TEXTS.goodsLines}>
      <table className="table cards">
        <thead>
          <tr>
            <th scope="col">#</th>
            <th scope="col">
              <Text2 of={TEXTS.name} />
            </th>
            <th scope="col">
              <Text2 of={TEXTS.model} />
            </th>
            <th scope="col">
              <Text2 of={TEXTS.tariff} />
            </th>
            <th scope="col" className="right">
              <Text2 of={TEXTS.quantity} />
            </th>
            <th scope="col" className="right">
              <Text2 of={TEXTS.price} />
            </th>
            <th scope="col" className="right">
              <Text2 of={TEXTS.total} />
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={row.gnum} row={row} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Line({ row }: { readonly row: GoodsRow }) {
  return (
    <tr data-testid="goods-line">
      <td className="number">{row.gnum}</td>
      <td>
        <Both pair={row.name} />
      </td>
      <td>
        <Both pair={row.model} />
      </td>
      <td className="id" data-label={TEXTS.tariff.zh}>
        {row.tariff}
      </td>
      <td className="number right nowrap" data-label={TEXTS.quantity.zh}>
        <Both pair={row.quantity} written={plainNumber} /> {unitName(row.unit)}
      </td>
      <td className="number right" data-label={TEXTS.price.zh}>
        <Both pair={row.price} />
      </td>
      <td className="number right" data-label={TEXTS.total.zh}>
        <Both pair={row.total} />
      </td>
    </tr>
  );
}

interface BothProps {
  readonly pair: GoodsRow['name'];
  readonly written?: (text: string) => string;
}

function Both({ pair: { declared, ordered }, written = plainAmount }: BothProps) {
  const first = written(declared ?? ordered ?? '');
  const second = ordered === null || declared === null ? null : written(ordered);
  if (second === null || second === first) return first;
  return (
    <>
      {first}
      <span className="other">
        <Icon name="differs" /> {DOCUMENT_NAMES.order?.zh} {second}
      </span>
    </>
  );
}
