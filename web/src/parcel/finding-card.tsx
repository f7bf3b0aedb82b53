import type { Bilingual, Finding, Statement } from '../../../shared/model/finding.ts';
import { FoundLater } from '../parts/found-later.tsx';
import { Icon } from '../parts/icon.tsx';
import { Text2 } from '../parts/text2.tsx';
import { basisName } from '../words/basis-names.ts';
import { fieldName } from '../words/field-names.ts';
import { findingName } from '../words/finding-names.ts';
import { FOUND_TEXTS } from '../words/found-texts.ts';
import { DOCUMENT_NAMES, LANE_NAMES, nameIn, SEVERITY_NAMES } from '../words/names.ts';
import { filled, TEXTS } from '../words/texts.ts';
import { plainAmount } from '../written.ts';
import { EvidenceTable } from './evidence-table.tsx';
import { SameStructure } from './same-structure.tsx';

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
  const { code, severity, lane, message, basis, values, threshold, evidence = [], linked, foundAt } = finding;
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

function Statements({
  values,
  labels,
}: {
  readonly values: readonly Statement[];
  readonly labels: FindingCardProps['labels'];
}) {
  return (
    <ul className="evidence" aria-label={`${TEXTS.evidence.zh} ${TEXTS.evidence.en}`}>
      {values.map(({ document, field, value, line }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same statement may stand twice, and the list never changes its order
        <li key={`${document} ${field} ${place}`}>
          <span className="evidence-where">
            <Text2 of={nameIn(DOCUMENT_NAMES, document)} />
            {' · '}
            <Text2 of={labels.get(field) ?? fieldName(field)} />
            {line !== undefined && (
              <>
                {' '}
                <Text2 of={filled(TEXTS.line, { n: line })} />
              </>
            )}
          </span>
          <span className="evidence-value number">{plainAmount(value)}</span>
        </li>
      ))}
    </ul>
  );
}
