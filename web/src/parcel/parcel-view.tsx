import type { ReactNode } from 'react';
import type { ParcelView as Parcel } from '../../../shared/wire/http/schemas/parcel.ts';
import { ReceiptsTable } from '../parts/receipts-table.tsx';
import { Section } from '../parts/section.tsx';
import { TEXTS } from '../words/texts.ts';
import { Comparison } from './comparison.tsx';
import { Findings } from './findings.tsx';
import { foundLater } from './found-later.ts';
import { GoodsLines } from './goods-lines.tsx';
import { History } from './history.tsx';
import { Inspections } from './inspections.tsx';
import { Links } from './links.tsx';
import { Papers } from './papers.tsx';
import { ParcelHead } from './parcel-head.tsx';
import { RawPayment } from './raw-payment.tsx';
import { SelectionNote } from './selection-note.tsx';
import { SettledUses } from './settled-uses.tsx';

interface ParcelViewProps {
  readonly parcel: Parcel;
  /** Follows the findings. */
  readonly children?: ReactNode;
}

/** What a submitter may not see is not in the reply, and its sections stay away; nobody is selected once the parcel has left. The links follow the findings that speak of other parcels. */
export function ParcelView({ parcel, children }: ParcelViewProps) {
  const { comparison, documents, selection, links, versions, rawPayment, uses = [] } = parcel;
  const isAcross = parcel.findings.some(({ linked }) => linked !== undefined);
  const graph = links && <Links graph={links} />;
  return (
    <div className="parcel-main">
      <ParcelHead parcel={parcel} />
      <Findings parcel={parcel} />
      {uses.length > 0 && <SettledUses uses={uses} />}
      {children}
      {isAcross && graph}
      {comparison && comparison.length > 0 && <Comparison rows={comparison} />}
      {rawPayment && <RawPayment pull={rawPayment} />}
      {documents && <GoodsLines documents={documents} />}
      <History parcel={parcel} />
      <Inspections picks={parcel.picks} />
      {selection && !foundLater(parcel) && (
        <Section title={TEXTS.selection}>
          <SelectionNote selection={selection} score={parcel.score} />
        </Section>
      )}
      {!isAcross && graph}
      {parcel.receipts.length > 0 && (
        <Section title={TEXTS.receipts}>
          <ReceiptsTable receipts={parcel.receipts} linked={false} />
        </Section>
      )}
      {documents && <Papers documents={documents} versions={versions} />}
    </div>
  );
}
