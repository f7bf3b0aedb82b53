import type { Caller } from '../../model/person.ts';
import type { ImportFault } from '../../model/read-import.ts';
import type { Recordation, RightVersion } from '../../model/recordation.ts';
import type { ImportedRight } from '../../model/right-import.ts';
import { type FieldDifference, fieldDifferences } from '../../notation/field-differences.ts';
import { ownedRight } from './owned-right.ts';

/** What an import would do. `next` are the versions it would write, of which `seen` are those that they would follow. */
export interface ImportPreview {
  readonly added: readonly string[];
  readonly changed: readonly {
    readonly recordNo: string;
    readonly version: number;
    readonly fields: readonly FieldDifference[];
  }[];
  readonly unchanged: readonly string[];
  readonly faults: readonly ImportFault[];
  readonly next: readonly { readonly right: Recordation; readonly version: number }[];
}

/** Compares an import with what is recorded. A line that may not be written is a fault; it never hides the others. */
export function importPreview(
  rows: readonly ImportedRight[],
  present: ReadonlyMap<string, RightVersion>,
  caller: Pick<Caller, 'role' | 'org'>,
): ImportPreview {
  const lines = new Map<string, number>();
  const judged = rows.map((row) => {
    const fault = faultOf(row, present.get(row.right.recordNo), lines.get(row.right.recordNo), caller);
    lines.set(row.right.recordNo, lines.get(row.right.recordNo) ?? row.line);
    return { row, fault };
  });
  const sound = judged.flatMap(({ row, fault }) =>
    fault === null ? [ownedRight(row.right, caller) ?? row.right] : [],
  );
  const compared = sound.map((right) => comparison(right, present.get(right.recordNo)));
  return {
    added: compared.flatMap(({ right, version }) => (version === 0 ? [right.recordNo] : [])),
    changed: compared.flatMap(({ right, version, fields }) =>
      version > 0 && fields.length > 0 ? [{ recordNo: right.recordNo, version, fields }] : [],
    ),
    unchanged: compared.flatMap(({ right, version, fields }) =>
      version > 0 && fields.length === 0 ? [right.recordNo] : [],
    ),
    faults: judged.flatMap(({ fault }) => (fault === null ? [] : [fault])),
    next: compared.flatMap(({ right, version, fields }) =>
      version === 0 || fields.length > 0 ? [{ right, version: version + 1 }] : [],
    ),
  };
}

/** `version` is that of the right recorded, 0 for none. */
function comparison(right: Recordation, present: RightVersion | undefined) {
  if (present === undefined) return { right, version: 0, fields: [] };
  return { right, version: present.version, fields: fieldDifferences(present.right, right) };
}

function faultOf(
  { index, line, right }: ImportedRight,
  present: RightVersion | undefined,
  earlier: number | undefined,
  caller: Pick<Caller, 'role' | 'org'>,
): ImportFault | null {
  const fault = (field: string, code: string, detail: string) => ({
    line,
    pointer: `/${index}/${field}`,
    detail,
    code,
  });
  if (earlier !== undefined)
    return fault(
      'recordNo',
      'number-twice',
      `备案号与第 ${earlier} 行重复 The record number stands in line ${earlier} already: keep one.`,
    );
  const owned = ownedRight(right, caller);
  if (owned === null)
    return fault(
      'holderCode',
      'other-holder',
      '非本企业权利 Not the code of the caller: give your own, or leave it out.',
    );
  if (present !== undefined && present.right.holderCode !== owned.holderCode)
    return fault(
      'recordNo',
      'recorded-for-another',
      '该备案号属于另一权利人 The record number belongs to another holder: check the number and the holder’s code.',
    );
  return null;
}
