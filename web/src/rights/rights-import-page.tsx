import { call, type RawFile } from '../call.ts';
import { type ImportAnswer, ImportPage, type ImportQuery } from '../parts/import-page.tsx';
import { valueText } from '../parts/value-text.ts';
import { RIGHT_FIELDS } from '../words/right-names.ts';
import { RIGHT_TEXTS } from '../words/right-texts.ts';

const JSON_TYPE = 'application/json';

export function RightsImportPage() {
  return (
    <ImportPage
      room="rights"
      kept={['rights', 'right']}
      words={RIGHT_TEXTS}
      accept={`.csv,.json,text/csv,${JSON_TYPE}`}
      typeOf={({ name, type }) => (/\.json$/i.test(name) || type === JSON_TYPE ? JSON_TYPE : 'text/csv')}
      send={send}
      fieldNames={RIGHT_FIELDS}
      valueText={valueText}
    />
  );
}

async function send(file: RawFile, query: ImportQuery): Promise<ImportAnswer> {
  const { body } = await call('postRightsImport', { params: {}, query: { ...query }, file });
  if (body.status === 'applied') return { status: body.status, count: body.rights };
  return { ...body, changed: body.changed.map(({ recordNo, ...change }) => ({ id: recordNo, ...change })) };
}
