import type { InstructionText } from '../../model/instruction.ts';
import type { InstructionFile } from '../../model/instruction-file.ts';
import type { ImportedInstruction } from '../../model/instruction-import.ts';
import type { ImportFault } from '../../model/read-import.ts';
import type { ContentFault } from '../../notation/content-fault.ts';
import { type FieldDifference, fieldDifferences } from '../../notation/field-differences.ts';

/** What an import would do. `next` are the texts that it would write. */
interface ImportPlan {
  readonly added: readonly { readonly id: string; readonly line: number }[];
  readonly changed: readonly {
    readonly id: string;
    readonly version: number;
    readonly fields: readonly FieldDifference[];
  }[];
  readonly unchanged: readonly string[];
  readonly faults: readonly ImportFault[];
  readonly next: readonly InstructionText[];
}

interface Around {
  readonly mayWrite: (text: InstructionText) => boolean;
  readonly faultsOf: (text: InstructionText) => readonly ContentFault[];
}

/** Compares an import with what there is. `ids` are those of the rows, given to new ones. A line that may not be written is a fault; it never hides the others. */
export function importedInstructions(
  rows: readonly ImportedInstruction[],
  ids: readonly string[],
  present: ReadonlyMap<string, InstructionFile>,
  around: Around,
): ImportPlan {
  const judged = rows.map((row, at) => {
    const text = { ...row.text, id: ids[at] ?? '' };
    const file = present.get(text.id);
    const isNew = row.text.id === '';
    const isTwice = !isNew && ids.indexOf(text.id) !== at;
    return { line: row.line, text, file, faults: faultsOf(row, text, file, isTwice, around) };
  });
  const sound = judged.filter(({ faults }) => faults.length === 0);
  const compared = sound.map(({ line, text, file }) => ({
    line,
    text,
    file,
    fields: file ? fieldDifferences(file.newest.text, text) : [],
  }));
  const isSame = (one: (typeof compared)[number]) => one.file !== undefined && one.fields.length === 0;
  return {
    added: compared.flatMap(({ file, line, text }) => (file === undefined ? [{ id: text.id, line }] : [])),
    changed: compared.flatMap(({ file, text, fields }) =>
      file === undefined || fields.length === 0 ? [] : [{ id: text.id, version: file.newest.version, fields }],
    ),
    unchanged: compared.filter(isSame).map(({ text }) => text.id),
    faults: judged.flatMap(({ faults }) => faults),
    next: compared.filter((one) => !isSame(one)).map(({ text }) => text),
  };
}

function faultsOf(
  { index, line, text: given }: ImportedInstruction,
  text: InstructionText,
  file: InstructionFile | undefined,
  isTwice: boolean,
  { mayWrite, faultsOf: check }: Around,
): ImportFault[] {
  const one = (field: string, code: string, detail: string) => [{ line, pointer: `/${index}/${field}`, detail, code }];
  if (isTwice) return one('id', 'id-twice', '编号重复，请删除其一 The id stands in an earlier line: keep one.');
  if (!mayWrite(text))
    return one('customsCode', 'other-district', '无权拟定该关区的指令 Not a district of the caller: remove the line.');
  if (given.id !== '' && file === undefined)
    return one(
      'id',
      'unknown-id',
      '没有此编号，新指令请留空 There is no such instruction: leave the id of a new one empty.',
    );
  const known = file?.newest.text;
  if (known !== undefined && (known.level !== text.level || known.customsCode !== text.customsCode))
    return one('customsCode', 'place-changed', '层级与关区不可更改 Level and district cannot change: leave them.');
  return check(text).map(({ pointer, code, message }) => ({
    line,
    pointer: `/${index}${pointer}`,
    detail: `${message.zh} ${message.en}`,
    code,
  }));
}
