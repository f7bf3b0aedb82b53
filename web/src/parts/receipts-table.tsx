import { Link } from 'wouter';
import type { ReceiptView } from '../../../shared/wire/http/schemas/parcel.ts';
import { parcelPath } from '../parcel-path.ts';
import { DOCUMENT_NAMES, nameIn, RECEIPT_NAMES } from '../words/names.ts';
import { TEXTS } from '../words/texts.ts';
import { spaced } from '../written.ts';
import { ColumnHeads } from './column-heads.tsx';
import { Text2 } from './text2.tsx';

interface ReceiptsTableProps {
  readonly receipts: readonly ReceiptView[];
  /** With a column that names and opens the parcel. */
  readonly linked: boolean;
}

export function ReceiptsTable({ receipts, linked }: ReceiptsTableProps) {
  const columns = [TEXTS.time, TEXTS.document, ...(linked ? [TEXTS.parcel] : []), TEXTS.state, TEXTS.content];
  return (
    <table className="table cards">
      <ColumnHeads texts={columns} />
      <tbody>
        {receipts.map((receipt) => (
          <tr key={receipt.id} data-testid="receipt-row">
            <td className="number nowrap">{spaced(receipt.returnTime)}</td>
            <td>
              <Text2 of={nameIn(DOCUMENT_NAMES, receipt.type)} />
            </td>
            {linked && (
              <td>
                <ReceiptParcel fields={receipt.fields} />
              </td>
            )}
            <td>
              <span className="number status">{receipt.returnStatus}</span>{' '}
              <Text2 of={RECEIPT_NAMES[receipt.returnStatus] ?? { zh: '', en: '' }} />
            </td>
            <td lang="zh-CN">{receipt.returnInfo}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Receipts of payments and waybills name no parcel: they show their own number. */
function ReceiptParcel({ fields }: Pick<ReceiptView, 'fields'>) {
  const { ebpCode, orderNo, payTransactionId, logisticsNo } = fields;
  if (ebpCode && orderNo)
    return (
      <Link href={parcelPath({ ebpCode, orderNo })} className="id">
        {orderNo}
      </Link>
    );
  return <span className="id">{orderNo ?? payTransactionId ?? logisticsNo ?? ''}</span>;
}
