import type { Bilingual, Finding, Statement } from '../../../shared/model/finding.ts';
import type { ParcelView } from '../../../shared/wire/http/schemas/parcel.ts';
import { Icon } from '../parts/icon.tsx';
import { Section } from '../parts/section.tsx';
import { Text2 } from '../parts/text2.tsx';
import { basisName } from '../words/basis-names.ts';
import { fieldName } from '../words/field-names.ts';
import { findingName } from '../words/finding-names.ts';
import { DOCUMENT_NAMES, nameIn, SEVERITY_NAMES } from '../words/names.ts';
import { filled, TEXTS } from '../words/texts.ts';
import { plainAmount } from '../written.ts';

const WORST_FIRST: readonly Finding['severity'][] = ['contradiction', 'unexplained', 'benign', 'format'];

/** Why the parcel is where it is, worst first, each as a sentence with its evidence. */
export function Findings({ parcel }: { readonly parcel: ParcelView }) {
  const labels = new Map((parcel.comparison ?? []).map(({ field, label }) => [field, label]));
  const sorted = parcel.findings.toSorted((a, b) => WORST_FIRST.indexOf(a.severity) - WORST_FIRST.indexOf(b.severity));
  return (
    <Section title={TEXTS.reasons}>
      {sorted.length === 0 && parcel.lane !== null && (
        <p>
          <Text2 of={TEXTS.noFindings} />
        </p>
      )}
      {sorted.map((finding, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a code may stand twice, and the list never changes its order
        <FindingCard key={`${finding.code} ${place}`} finding={finding} labels={labels} />
      ))}
    </Section>
  );
}

interface FindingCardProps {
  readonly finding: Finding;
  readonly labels: ReadonlyMap<string, Bilingual>;
}

function FindingCard({ finding, labels }: FindingCardProps) {
  const { code, severity, lane, message, basis, values, threshold } = finding;
  return (
    <article className={`finding finding-${lane}`} data-testid="finding" data-code={code}>
      <h3>
        <span className={`lane lane-${lane}`}>
          <Icon name={lane} />
        </span>
        <Text2 of={findingName(code)} />
        <span className="severity">
          <Text2 of={SEVERITY_NAMES[severity]} />
        </span>
      </h3>
      <p className="finding-zh" lang="zh-CN">
        {message.zh}
      </p>
      <p className="finding-en" lang="en">
        {message.en}
      </p>
      {values.length > 0 && <Evidence values={values} labels={labels} />}
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

function Evidence({
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
