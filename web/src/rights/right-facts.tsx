import type { Recordation } from '../../../shared/model/recordation.ts';
import { Section } from '../parts/section.tsx';
import { Text2 } from '../parts/text2.tsx';
import { valueText } from '../parts/value-text.ts';
import { RIGHT_FIELDS, RIGHT_STATUS, RIGHT_TYPES } from '../words/right-names.ts';
import { RIGHT_TEXTS } from '../words/right-texts.ts';

const LINES = [
  'marks',
  'nicknames',
  'niceClasses',
  'hsScope',
  'barcodePrefixes',
  'origins',
  'knownInfringers',
  'cleared',
] as const;

/** What the record says besides its users. */
export function RightFacts({ right }: { readonly right: Recordation }) {
  const {
    type,
    holder,
    holderCode,
    validFrom,
    validTo,
    status,
    timeHonoured,
    images = [],
    features = [],
    priceBandYuan,
  } = right;
  const present = LINES.filter((field) => (right[field] ?? []).length > 0);
  return (
    <Section title={RIGHT_TEXTS.right}>
      <dl className="sheet" data-testid="right-facts">
        <dt>
          <Text2 of={RIGHT_FIELDS.type} />
        </dt>
        <dd>
          <Text2 of={RIGHT_TYPES[type]} />
          {timeHonoured && (
            <>
              {' · '}
              <Text2 of={RIGHT_FIELDS.timeHonoured} />
            </>
          )}
        </dd>
        <dt>
          <Text2 of={RIGHT_FIELDS.holder} />
        </dt>
        <dd>
          {holder} <span className="id">{holderCode}</span>
        </dd>
        <dt>
          <Text2 of={RIGHT_TEXTS.validity} />
        </dt>
        <dd className="number">
          {validFrom} – {validTo}{' '}
          <span className={status === 'withdrawn' ? 'bad' : 'quiet'}>
            <Text2 of={RIGHT_STATUS[status]} />
          </span>
        </dd>
        {present.map((field) => (
          <Line key={field} field={field} text={valueText(right[field])} />
        ))}
        {priceBandYuan && <Line field="priceBandYuan" text={priceBandYuan.join(' – ')} />}
        {images.length > 0 && (
          <Line field="images" text={images.map(({ title, sha256 }) => title ?? sha256).join('、')} />
        )}
        {features.length > 0 && <FeatureList features={features} />}
      </dl>
    </Section>
  );
}

function Line({ field, text }: { readonly field: keyof Recordation; readonly text: string }) {
  return (
    <>
      <dt>
        <Text2 of={RIGHT_FIELDS[field]} />
      </dt>
      <dd>{text}</dd>
    </>
  );
}

function FeatureList({ features }: { readonly features: readonly string[] }) {
  return (
    <>
      <dt>
        <Text2 of={RIGHT_FIELDS.features} />
      </dt>
      <dd>
        <ul className="plain-list">
          {features.map((feature) => (
            <li key={feature}>{feature}</li>
          ))}
        </ul>
      </dd>
    </>
  );
}
