import type { LeadView } from '../../../shared/wire/http/schemas/leads.ts';
import { Fact } from '../parts/fact.tsx';
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
      <Fact of={LEAD_KINDS[kind]}>{subjectOf(lead)}</Fact>
      {score !== undefined && (
        <Fact of={LEAD_TEXTS.score}>
          <StrengthBar share={score} />
        </Fact>
      )}
      {counts && (
        <Fact of={LEAD_TEXTS.counts} className="number">
          {counts.suspicious} / {counts.disguised}
        </Fact>
      )}
      {action && (
        <Fact of={LEAD_TEXTS.action}>
          <span data-testid="lead-action" data-action={action.code}>
            <Text2 of={action.text} />
          </span>
        </Fact>
      )}
      <Codes of="merchants" codes={merchants} />
      <Codes of="platforms" codes={platforms ?? []} />
      {districts && districts.length > 0 && (
        <Fact of={LEAD_TEXTS.districts} className="wrapping">
          {districts.map(({ customsCode, parcels }) => (
            <span key={customsCode}>
              {districtText(customsCode)} <span className="number">({parcels})</span>
            </span>
          ))}
        </Fact>
      )}
      <Fact of={LEAD_TEXTS.firstSeen} className="number">
        {chinaMinute(firstSeen)}
      </Fact>
      <Fact of={LEAD_TEXTS.lastSeen} className="number">
        {chinaMinute(lastSeen)}
      </Fact>
    </dl>
  );
}

function Codes({ of, codes }: { readonly of: 'merchants' | 'platforms'; readonly codes: readonly string[] }) {
  if (codes.length === 0) return null;
  return (
    <Fact of={LEAD_TEXTS[of]} className="id wrapping">
      {codes.join('、')}
    </Fact>
  );
}
