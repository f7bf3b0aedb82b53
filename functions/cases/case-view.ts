import { CALENDARS } from '../../shared/domain/protect/calendars.ts';
import { possibleEvents } from '../../shared/domain/protect/flow.ts';
import { workingDaysLeft } from '../../shared/domain/protect/working-days.ts';
import type { CaseEvent, IpCase } from '../../shared/model/ip-case.ts';
import { parcelKey } from '../../shared/model/parcel-key.ts';
import type { Caller } from '../../shared/model/person.ts';
import { chinaDay } from '../../shared/notation/china-time.ts';
import type { CaseView } from '../../shared/wire/http/schemas/ip-case.ts';
import type { TakedownView } from '../../shared/wire/http/schemas/takedown.ts';

const HOLDERS: readonly CaseEvent[] = ['confirm', 'deny', 'apply'];

/** Whether the caller may bring the event: holders answer for themselves; officers do the rest, and write down what a holder answered on paper. */
export function mayBring({ role }: Pick<Caller, 'role'>, event: CaseEvent): boolean {
  return role === 'officer' || (role === 'right-holder' && HOLDERS.includes(event));
}

/** The case as the caller sees it: of the parcel a right holder sees the goods, the mark and how they use it. */
export function caseView(present: IpCase, caller: Pick<Caller, 'role'>, now: string): CaseView {
  const { id, flow, state, right, goods, valueFen, openedAt, servedAt, detainedAt, deadline, outcome } = present;
  const isHolder = caller.role === 'right-holder';
  const { recordNo, mark, holder, type } = right;
  return {
    id,
    flow,
    state,
    right: { recordNo, mark, holder, type },
    goods: goods.map(({ gnum, name, qty, unit, valueFen }) => ({ gnum, name, qty, unit, valueFen })),
    valueFen,
    use: present.use,
    says: [...present.says],
    openedAt,
    servedAt,
    detainedAt,
    deadline: deadline && { ...deadline, workingDaysLeft: workingDaysLeft(chinaDay(now), deadline.day, CALENDARS) },
    security: present.security,
    holderWord: present.holderWord,
    courtNoticeAt: present.courtNoticeAt,
    outcome,
    entered: [...present.entered],
    possible: possibleEvents(present).filter((event) => mayBring(caller, event)),
    documents: present.documents.filter(({ to }) => !isHolder || to !== 'consignor'),
    ...(isHolder ? {} : ofOfficials(present)),
  };
}

function ofOfficials({ parcel, customsCode, logisticsNo, firms, state, takenDownAt, audit }: IpCase) {
  return {
    parcel: parcelKey(parcel),
    customsCode,
    logisticsNo,
    firms,
    isReadyForDetention: state === 'secured',
    takenDownAt,
    audit: [...audit],
  };
}

export function takedownView({ id, parcel, firms, right, goods, state, openedAt, takenDownAt }: IpCase): TakedownView {
  return {
    caseId: id,
    orderNo: parcelKey(parcel).orderNo,
    merchant: firms.ebcName,
    recordNo: right.recordNo,
    mark: right.mark,
    goods: goods.map(({ name, itemNo }) => ({ title: name, ...(itemNo === undefined ? {} : { itemNo }) })),
    state,
    openedAt,
    takenDownAt,
  };
}
