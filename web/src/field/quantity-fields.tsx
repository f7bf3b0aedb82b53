import { useQuery } from '@tanstack/react-query';
import Input from 'antd/es/input';
import type { ParcelKey } from '../../../shared/model/parcel-key.ts';
import { call } from '../call.ts';
import { goodsRows } from '../parcel/goods-rows.ts';
import { Loading } from '../parts/loading.tsx';
import { Text2 } from '../parts/text2.tsx';
import { FIELD_TEXTS } from '../words/field-texts.ts';
import { unitName } from '../words/unit-names.ts';
import { plainNumber } from '../written.ts';

interface QuantityFieldsProps {
  /** Unique on the page. */
  readonly name: string;
  readonly parcel: ParcelKey;
  /** What was found, by the number of the goods line; empty where nothing differs. */
  readonly found: Readonly<Record<string, string>>;
  readonly onChange: (found: Readonly<Record<string, string>>) => void;
}

/** The declared lines, each with a field for the quantity that was found. */
export function QuantityFields({ name, parcel, found, onChange }: QuantityFieldsProps) {
  const { ebpCode, orderNo } = parcel;
  const lines = useQuery({
    queryKey: ['goods', ebpCode, orderNo],
    queryFn: async () => goodsRows((await call('getParcel', { params: { ebpCode, orderNo } })).body.documents ?? []),
  });
  if (lines.isPending) return <Loading />;
  if (lines.data === undefined || lines.data.length === 0) return null;
  return (
    <fieldset className="quantities">
      <legend className="label">
        <Text2 of={FIELD_TEXTS.quantities} />
      </legend>
      {lines.data.map((row) => (
        <div key={row.gnum} className="quantity">
          <label htmlFor={`qty-${name}-${row.gnum}`}>
            <span className="number">{row.gnum}</span> {row.name.declared ?? row.name.ordered}
            <span className="under">
              <Text2 of={FIELD_TEXTS.declared} />{' '}
              <span className="number">{plainNumber(row.quantity.declared ?? row.quantity.ordered ?? '')}</span>{' '}
              {unitName(row.unit)}
            </span>
          </label>
          <Input
            id={`qty-${name}-${row.gnum}`}
            inputMode="decimal"
            maxLength={20}
            value={found[row.gnum] ?? ''}
            onChange={(event) => onChange({ ...found, [row.gnum]: event.target.value })}
            data-testid={`quantity-${row.gnum}`}
          />
        </div>
      ))}
    </fieldset>
  );
}
