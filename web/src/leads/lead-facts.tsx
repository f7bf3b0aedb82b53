import type { LeadView } from '../../../shared/wire/http/schemas/leads.ts';
import { Text2 } from '../parts/text2.tsx';
import { districtText } from '../words/districts.ts';
import { LEAD_KINDS } from '../words/lead-names.ts';
import { LEAD_TEXTS } from '../words/lead-texts.ts';
import { chinaMinute } from '../written.ts';
import { StrengthBar } from './strength-bar.tsx';
import { subjectOf } from './subject-of.ts';

/** Who the lead is about, how strong it is, where and when it was seen. */
export function LeadFacts({ lead }: { readonly lead: LeadView }) {
  const { kind, score, counts, merchants, platforms, districts, action, firstSeen, lastSeen } = lead;
  return (
    <dl className="facts" data-testid="lead-facts">
      <div>
        <dt>
          <Text2 of={LEAD_KINDS[kind]} />
        </dt>
        <dd>{subjectOf(lead)}</dd>
      </div>
      {score !== undefined && (
        <div>
          <dt>
            <Text2 of={LEAD_TEXTS.score} />
          </dt>
          <dd>
            <StrengthBar share={score} />
          </dd>
        </div>
      )}
      {counts && (
        <div>
          <dt>
            <Text2 of={LEAD_TEXTS.counts} />
          </dt>
          <dd className="number">
            {counts.suspicious} / {counts.disguised}
          </dd>
        </div>
      )}
      {action && (
        <div>
          <dt>
            <Text2 of={LEAD_TEXTS.action} />
          </dt>
          <dd data-testid="lead-action" data-action={action.code}>
            <Text2 of={action.text} />
          </dd>
        </div>
      )}
      <Codes of="merchants" codes={merchants} />
      <Codes of="platforms" codes={platforms ?? []} />
      {districts && districts.length > 0 && (
        <div>
          <dt>
            <Text2 of={LEAD_TEXTS.districts} />
          </dt>
          <dd className="wrapping">
            {districts.map(({ customsCode, parcels }) => (
              <span key={customsCode}>
                {districtText(customsCode)} <span className="number">({parcels})</span>
              </span>
            ))}
          </dd>
        </div>
      )}
      <div>
        <dt>
          <Text2 of={LEAD_TEXTS.firstSeen} />
        </dt>
        <dd className="number">{chinaMinute(firstSeen)}</dd>
      </div>
      <div>
        <dt>
          <Text2 of={LEAD_TEXTS.lastSeen} />
        </dt>
        <dd className="number">{chinaMinute(lastSeen)}</dd>
      </div>
    </dl>
  );
}

function Codes({ of, codes }: { readonly of: 'merchants' | 'platforms'; readonly codes: readonly string[] }) {
  if (codes.length === 0) return null;
  return (
    <div>
      <dt>
        <Text2 of={LEAD_TEXTS[of]} />
      </dt>
      <dd className="id wrapping">{codes.join('、')}</dd>
    </div>
  );
}
