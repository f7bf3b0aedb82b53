import type { Finding } from '../../../shared/model/finding.ts';
import type { ParcelView } from '../../../shared/wire/http/schemas/parcel.ts';
import { Section } from '../parts/section.tsx';
import { Text2 } from '../parts/text2.tsx';
import { TEXTS } from '../words/texts.ts';
import { FindingCard } from './finding-card.tsx';
import { foundLater } from './found-later.ts';

const WORST_FIRST: readonly Finding['severity'][] = ['contradiction', 'unexplained', 'benign', 'format'];

/** Why the parcel is where it is, worst first, each as a sentence with its evidence. */
export function Findings({ parcel }: { readonly parcel: ParcelView }) {
  const labels = new Map((parcel.comparison ?? []).map(({ field, label }) => [field, label]));
  const sorted = parcel.findings.toSorted((a, b) => WORST_FIRST.indexOf(a.severity) - WORST_FIRST.indexOf(b.severity));
  const isLate = foundLater(parcel);
  return (
    <Section title={TEXTS.reasons}>
      {sorted.length === 0 && parcel.lane !== null && (
        <p>
          <Text2 of={TEXTS.noFindings} />
        </p>
      )}
      {sorted.map((finding, place) => (
        <FindingCard
          // biome-ignore lint/suspicious/noArrayIndexKey: a code may stand twice, and the list never changes its order
          key={`${finding.code} ${place}`}
          finding={finding}
          labels={labels}
          ebpCode={parcel.ebpCode}
          isLate={isLate}
        />
      ))}
    </Section>
  );
}
