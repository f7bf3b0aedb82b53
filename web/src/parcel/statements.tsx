import { Fragment } from 'react';
import type { Bilingual, Statement } from '../../../shared/model/finding.ts';
import { MarkedText } from '../parts/marked-text.tsx';
import { type Saying, sayings } from '../parts/sayings.ts';
import { plain, Text2 } from '../parts/text2.tsx';
import { fieldName } from '../words/field-names.ts';
import { DOCUMENT_NAMES, nameIn } from '../words/names.ts';
import { filled, TEXTS } from '../words/texts.ts';
import { plainAmount } from '../written.ts';

interface StatementsProps {
  readonly values: readonly Statement[];
  /** Of the comparison, where it has the field. */
  readonly labels: ReadonlyMap<string, Bilingual>;
}

/** What the documents say, each text once, with the parts that matter highlighted. */
export function Statements({ values, labels }: StatementsProps) {
  return (
    <ul className="evidence" aria-label={plain(TEXTS.evidence)}>
      {sayings(values).map(({ places, value, spans }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same statement may stand twice, and the list never changes its order
        <li key={`${value} ${at}`} className={spans.length > 0 ? 'evidence-text' : undefined}>
          <span className="evidence-where">
            <Places places={places} labels={labels} />
          </span>
          {spans.length > 0 ? (
            <span className="evidence-value">
              <MarkedText text={value} spans={spans} />
            </span>
          ) : (
            <span className="evidence-value number">{plainAmount(value)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Places({ places, labels }: Pick<Saying, 'places'> & Pick<StatementsProps, 'labels'>) {
  const line = places[0]?.line;
  return (
    <>
      {places.map(({ document, field }, at) => (
        <Fragment key={`${document} ${field}`}>
          {at > 0 && '；'}
          <Text2 of={nameIn(DOCUMENT_NAMES, document)} />
          {' · '}
          <Text2 of={labels.get(field) ?? fieldName(field)} />
        </Fragment>
      ))}
      {line !== undefined && (
        <>
          {' '}
          <Text2 of={filled(TEXTS.line, { n: line })} />
        </>
      )}
    </>
  );
}
