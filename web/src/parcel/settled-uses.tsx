import type { MarkUse } from '../../../shared/model/mark-use.ts';
import { Section } from '../parts/section.tsx';
import { UseSummary } from '../parts/use-summary.tsx';
import { USE_TEXTS } from '../words/use-texts.ts';

/** Recorded rights that the goods use and may use: why the parcel is none the less not stopped for them. */
export function SettledUses({ uses }: { readonly uses: readonly MarkUse[] }) {
  return (
    <Section title={USE_TEXTS.settled}>
      {uses.map((use) => (
        <div key={use.recordNo} data-testid="settled-use" data-record={use.recordNo}>
          <UseSummary use={use} />
        </div>
      ))}
    </Section>
  );
}
