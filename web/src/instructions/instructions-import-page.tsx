import { call, type RawFile } from '../call.ts';
import { type ImportAnswer, ImportPage, type ImportQuery } from '../parts/import-page.tsx';
import { IMPORT_TEXTS } from '../words/import-texts.ts';
import { INSTRUCTION_FIELDS } from '../words/instruction-names.ts';
import { INSTRUCTION_TEXTS } from '../words/instruction-texts.ts';
import { filled } from '../words/texts.ts';
import { partValueText } from './rule-text.ts';

/** What is imported are drafts, and a reason stands with them. */
export function InstructionsImportPage() {
  return (
    <ImportPage
      room="instructions"
      kept={['instructions', 'instruction']}
      words={INSTRUCTION_TEXTS}
      accept=".csv,text/csv"
      typeOf={() => 'text/csv'}
      send={send}
      fieldNames={INSTRUCTION_FIELDS}
      valueText={partValueText}
    />
  );
}

/** New ones get their ids by the import: their lines tell them apart. */
async function send(file: RawFile, query: ImportQuery): Promise<ImportAnswer> {
  const { body } = await call('postInstructionsImport', { params: {}, query: { ...query }, file });
  if (body.status === 'applied') return { status: body.status, count: body.instructions };
  const added = body.added.map(({ id, line }) => `${id} (${filled(IMPORT_TEXTS.line, { n: line }).zh})`);
  return { ...body, added };
}
