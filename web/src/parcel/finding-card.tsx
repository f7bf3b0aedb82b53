import type { Bilingual, Finding } from '../../../shared/model/finding.ts';
import { FoundLater } from '../parts/found-later.tsx';
import { Icon } from '../parts/icon.tsx';
import { Text2 } from '../parts/text2.tsx';
import { UseSummary } from '../parts/use-summary.tsx';
import { basisName } from '../words/basis-names.ts';
import { findingName } from '../words/finding-names.ts';
import { FOUND_TEXTS } from '../words/found-texts.ts';
import { LANE_NAMES, SEVERITY_NAMES } from '../words/names.ts';
import { TEXTS } from '../words/texts.ts';
import { plainAmount } from '../written.ts';
import { EvidenceTable } from './evidence-table.tsx';
import { SameStructure } from './same-structure.tsx';
import { Statements } from './statements.tsx';

interface FindingCardProps {
  readonly finding: Finding;
  readonly labels: ReadonlyMap<string, Bilingual>;
  /** Of the parcel on the page. */
  readonly ebpCode: string;
  /** Whether the parcel had left by then. */
  readonly isLate: boolean;
}

/** One reason as a sentence, then what it rests on: what the documents say, the figures, the other parcels, the rule. */
export function FindingCard({ finding, labels, ebpCode, isLate }: FindingCardProps) {
  const { code, severity, lane, message, basis, values, threshold, use, evidence = [], linked, foundAt } = finding;
  return (
    <article className={`finding finding-${lane}`} data-testid="finding" data-code={code}>
      <h3>
        <span className={`lane lane-${lane}`}>
          <Icon name={lane} />
          <span className="hidden">
            <Text2 of={LANE_NAMES[lane]} />
          </span>
        </span>
        <Text2 of={findingName(code)} />
        <span className="severity">
          <Text2 of={SEVERITY_NAMES[severity]} />
        </span>
        {foundAt !== undefined && (
          <FoundLater text={isLate ? FOUND_TEXTS.afterRelease : FOUND_TEXTS.lookingBack} at={foundAt} />
        )}
      </h3>
      <p className="finding-zh" lang="zh-CN">
        {message.zh}
      </p>
      <p className="finding-en" lang="en">
        {message.en}
      </p>
      {values.length > 0 && <Statements values={values} labels={labels} />}
      {use !== undefined && <UseSummary use={use} />}
      {evidence.length > 0 && <EvidenceTable evidence={evidence} />}
      {linked !== undefined && linked.count > 0 && <SameStructure linked={linked} ebpCode={ebpCode} />}
      <p className="finding-basis">
        <Text2 of={TEXTS.basis} /> <span className="basis">{basisName(basis)}</span>
        {threshold !== undefined && (
          <>
            {' · '}
            <Text2 of={TEXTS.threshold} /> <span className="number basis">{plainAmount(threshold)}</span>
          </>
        )}
      </p>
    </article>
  );
}
