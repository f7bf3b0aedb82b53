import type { Bilingual } from '../../../shared/model/finding.ts';
import { IMPORT_TEXTS } from '../words/import-texts.ts';
import { nameIn } from '../words/names.ts';
import { filled } from '../words/texts.ts';
import { ColumnHeads } from './column-heads.tsx';
import { type ImportFault, ImportFaults } from './import-faults.tsx';
import { Section } from './section.tsx';
import { Text2 } from './text2.tsx';
import { ValueOrNone } from './value-or-none.tsx';

interface Changed {
  readonly id: string;
  readonly version: number;
  readonly fields: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[];
}

export interface ImportDifference {
  readonly added: readonly string[];
  readonly changed: readonly Changed[];
  readonly unchanged: readonly string[];
  readonly faults: readonly ImportFault[];
}

export interface FieldWords {
  readonly fieldNames: Readonly<Record<string, Bilingual>>;
  /** What a field holds, in one line; empty for nothing. */
  readonly valueText: (value: unknown) => string;
}

interface ImportPreviewProps extends FieldWords {
  readonly difference: ImportDifference;
}

/** What the import would do: faults by their lines first, then what changes field by field, what is new, what stays. */
export function ImportPreview({ difference, ...words }: ImportPreviewProps) {
  const { added, changed, unchanged, faults } = difference;
  return (
    <div data-testid="import-preview">
      <ImportFaults faults={faults} />
      {changed.length > 0 && (
        <Section title={filled(IMPORT_TEXTS.changes, { n: changed.length })}>
          {changed.map((one) => (
            <Changes key={one.id} of={one} {...words} />
          ))}
        </Section>
      )}
      <Section title={filled(IMPORT_TEXTS.added, { n: added.length })}>
        <p className="id">{added.join('、')}</p>
      </Section>
      {unchanged.length > 0 && (
        <Section title={filled(IMPORT_TEXTS.unchanged, { n: unchanged.length })}>
          <p className="id">{unchanged.join('、')}</p>
        </Section>
      )}
    </div>
  );
}

interface ChangesProps extends FieldWords {
  readonly of: Changed;
}

function Changes({ of: { id, version, fields }, fieldNames, valueText }: ChangesProps) {
  return (
    <>
      <h3>
        <span className="id">{id}</span>{' '}
        <span className="quiet">
          <Text2 of={IMPORT_TEXTS.version} /> {version}
        </span>
      </h3>
      <table className="table cards">
        <ColumnHeads texts={[IMPORT_TEXTS.field, IMPORT_TEXTS.before, IMPORT_TEXTS.after]} />
        <tbody>
          {fields.map(({ field, before, after }) => (
            <tr key={field} data-testid="import-change">
              <td>
                <Text2 of={nameIn(fieldNames, field)} />
              </td>
              <td data-label={IMPORT_TEXTS.before.zh}>
                <ValueOrNone text={valueText(before)} />
              </td>
              <td data-label={IMPORT_TEXTS.after.zh}>
                <ValueOrNone text={valueText(after)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
