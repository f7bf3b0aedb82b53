import type { Declaration, DeclarationLine } from '../../model/document/declaration.ts';
import type { CaseGoods, CaseState, IpCase } from '../../model/ip-case.ts';
import { type ParcelId, parcelKey } from '../../model/parcel-key.ts';
import type { Policy } from '../../model/policy.ts';
import type { Right } from '../../model/right.ts';
import { articleKey } from '../../notation/article-key.ts';
import { caseId } from '../../notation/case-id.ts';
import { chinaDay } from '../../notation/china-time.ts';
import { exact, fen, sum } from '../../notation/decimal.ts';
import { issued } from './documents/issued.ts';
import { withDue } from './due-of.ts';
import { flowOf } from './flow.ts';
import type { Hit } from './holding-hits.ts';
import { requiredFen } from './security.ts';
import { addWorkingDays, type Calendar } from './working-days.ts';

/** Reg. 608/2013 Art. 2 (19): three units or fewer, or less than two kilograms gross. */
const EU_UNITS = exact('3');
const EU_KILOGRAMS = exact('2');

export interface Ground {
  readonly parcel: ParcelId;
  readonly declaration: Declaration;
  readonly hit: Hit;
  /** Null when the record can no longer be found: then the hit alone speaks. */
  readonly right: Right | null;
}

/**
 * The case of a hit: release suspended 中止放行 and the holder noticed at once, in one write. The notice is served by lying open to
 * the holder, so the day of opening is the day of service.
 */
export function openedCase(ground: Ground, { protect }: Policy, now: string, calendar: Calendar): IpCase {
  const { parcel, declaration, hit, right } = ground;
  const { recordNo, mark } = hit.use;
  const { ebpCode } = parcelKey(parcel);
  const goods = goodsOf(declaration, hit);
  const valueFen = goods.reduce((total, line) => total + line.valueFen, 0);
  const flow = protect.euSmallConsignments && isSmall(declaration) ? 'eu-small-consignment' : protect.flow;
  const fresh: IpCase = {
    id: caseId(parcel, recordNo),
    version: 0,
    parcel,
    customsCode: declaration.customsCode,
    firms: { ebpCode, ebcCode: declaration.ebcCode, ebcName: declaration.ebcName },
    logisticsNo: declaration.logisticsNo,
    right: {
      recordNo,
      mark,
      holder: right?.holder ?? '',
      holderCode: right?.holderCode ?? null,
      type: right?.type ?? null,
    },
    goods,
    valueFen,
    use: hit.use,
    says: hit.values.filter(({ span }) => span !== undefined),
    flow,
    days: protect.days,
    state: 'hit',
    entered: [],
    openedAt: now,
    servedAt: now,
    detainedAt: null,
    deadline: null,
    dueAt: null,
    security: { requiredFen: requiredFen(flow, valueFen), given: null },
    holderWord: null,
    courtNoticeAt: null,
    outcome: null,
    owes: [],
    takenDownAt: null,
    audit: [],
    documents: [],
  };
  return noticed(fresh, 'open', now, calendar);
}

/** A case whose hit had gone and came back: noticed anew, from now on. */
export function reopenedCase(closed: IpCase, now: string, calendar: Calendar): IpCase {
  return noticed(
    { ...closed, holderWord: null, security: { ...closed.security, given: null } },
    'reopen',
    now,
    calendar,
  );
}

function noticed(base: IpCase, event: 'open' | 'reopen', now: string, calendar: Calendar): IpCase {
  const { opening } = flowOf(base.flow);
  const states: readonly CaseState[] = ['hit', 'suspended', 'noticed'];
  const next: IpCase = {
    ...base,
    version: base.version + 1,
    state: 'noticed',
    entered: [...base.entered, ...states.map((state) => ({ state, at: now }))],
    servedAt: now,
    deadline: { ...addWorkingDays(chinaDay(now), base.days[opening.days], calendar), raises: opening.raises },
    audit: [...base.audit, { at: now, by: 'system', event, note: '' }],
  };
  const notices = [issued('suspension-notice', next, now), issued('consignor-notice', next, now)];
  return withDue({ ...next, documents: [...base.documents, ...notices] });
}

/** The lines that the hit names; all of them when it names none. */
function goodsOf({ lines }: Declaration, { values }: Hit): CaseGoods[] {
  const named = new Set(values.map(({ line }) => line));
  const hit = lines.filter(({ gnum }) => named.has(gnum));
  return (hit.length > 0 ? hit : lines).map(goodsLine);
}

function goodsLine({ gnum, gname, qty, unit, totalPrice, barCode, gcode, gmodel, itemNo }: DeclarationLine): CaseGoods {
  return {
    gnum,
    name: gname,
    qty,
    unit,
    valueFen: fen(exact(totalPrice)),
    article: articleKey(barCode, gcode, gmodel),
    ...(itemNo === undefined ? {} : { itemNo }),
  };
}

function isSmall({ lines, grossWeight }: Declaration): boolean {
  return sum(lines.map(({ qty }) => exact(qty))) <= EU_UNITS || exact(grossWeight) < EU_KILOGRAMS;
}
