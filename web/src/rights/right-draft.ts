import type { Recordation } from '../../../shared/model/recordation.ts';
import { linesIn, partsIn } from './parts-in.ts';
import { type UserDraft, userDraft, userOf } from './user-draft.ts';

/** A right as typed: lists one entry a line. */
export interface RightDraft {
  readonly recordNo: string;
  readonly type: Recordation['type'];
  readonly holder: string;
  readonly holderCode: string;
  readonly marks: string;
  readonly nicknames: string;
  readonly niceClasses: string;
  readonly hsScope: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly features: string;
  readonly barcodePrefixes: string;
  readonly low: string;
  readonly high: string;
  readonly users: readonly UserDraft[];
}

export function draftOf(right: Recordation | null): RightDraft {
  const lines = (list: readonly (string | number)[] | undefined) => (list ?? []).join('\n');
  const [low = '', high = ''] = (right?.priceBandYuan ?? []).map(String);
  return {
    recordNo: right?.recordNo ?? '',
    type: right?.type ?? 'TRADEMARK',
    holder: right?.holder ?? '',
    holderCode: right?.holderCode ?? '',
    marks: lines(right?.marks),
    nicknames: lines(right?.nicknames),
    niceClasses: lines(right?.niceClasses),
    hsScope: lines(right?.hsScope),
    validFrom: right?.validFrom ?? '',
    validTo: right?.validTo ?? '',
    features: lines(right?.features),
    barcodePrefixes: lines(right?.barcodePrefixes),
    low,
    high,
    users: (right?.legitimateUsers ?? []).map(userDraft),
  };
}

/** The whole right as typed; what the form does not show stays as it was. What is typed wrong stands as it is, for the server to say so. */
export function rightOf(draft: RightDraft, before: Recordation | null): Recordation {
  const right: Recordation = {
    ...keptOf(before),
    recordNo: draft.recordNo.trim(),
    type: draft.type,
    holder: draft.holder.trim(),
    marks: linesIn(draft.marks),
    validFrom: draft.validFrom,
    validTo: draft.validTo,
  };
  const code = draft.holderCode.trim();
  if (code !== '') right.holderCode = code;
  if (draft.low !== '' || draft.high !== '') right.priceBandYuan = [Number(draft.low), Number(draft.high)];
  const isSaid = (field: keyof Recordation, list: readonly unknown[]) =>
    list.length > 0 || before?.[field] !== undefined;
  const nicknames = linesIn(draft.nicknames);
  if (isSaid('nicknames', nicknames)) right.nicknames = nicknames;
  const niceClasses = partsIn(draft.niceClasses).map(Number);
  if (isSaid('niceClasses', niceClasses)) right.niceClasses = niceClasses;
  const hsScope = partsIn(draft.hsScope);
  if (isSaid('hsScope', hsScope)) right.hsScope = hsScope;
  const features = linesIn(draft.features);
  if (isSaid('features', features)) right.features = features;
  const barcodePrefixes = partsIn(draft.barcodePrefixes);
  if (isSaid('barcodePrefixes', barcodePrefixes)) right.barcodePrefixes = barcodePrefixes;
  const legitimateUsers = draft.users.map(userOf);
  if (isSaid('legitimateUsers', legitimateUsers)) right.legitimateUsers = legitimateUsers;
  return right;
}

type Kept = Pick<Recordation, 'status' | 'timeHonoured' | 'images' | 'origins' | 'knownInfringers' | 'cleared'>;

/** What the form does not show. */
function keptOf(before: Recordation | null): Kept {
  if (before === null) return { status: 'active' };
  const { status, timeHonoured, images, origins, knownInfringers, cleared } = before;
  return {
    status,
    ...(timeHonoured === undefined ? {} : { timeHonoured }),
    ...(images === undefined ? {} : { images }),
    ...(origins === undefined ? {} : { origins }),
    ...(knownInfringers === undefined ? {} : { knownInfringers }),
    ...(cleared === undefined ? {} : { cleared }),
  };
}
