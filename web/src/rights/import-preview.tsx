import type { ImportReply } from '../../../shared/wire/http/schemas/rights.ts';
import { ColumnHeads } from '../parts/column-heads.tsx';
import { ImportFaults } from '../parts/import-faults.tsx';
import { Section } from '../parts/section.tsx';
import { Text2 } from '../parts/text2.tsx';
import { nameIn } from '../words/names.ts';
import { RIGHT_FIELDS } from '../words/right-names.ts';
import { RIGHT_TEXTS } from '../words/right-texts.ts';
import { filled } from '../words/texts.ts';
import { RightValue } from './right-value.tsx';

type Preview = Extract<ImportReply, { status: 'preview' }>;

/** What the import would do: faults by their lines first, then what is new, what changes field by field, what stays. */
export function ImportPreview({ preview: { added, changed, unchanged, faults } }: { readonly preview: Preview }) {
  return (
    <div data-testid="import-preview">
      <ImportFaults faults={faults} />
      {changed.length > 0 && (
        <Section title={filled(RIGHT_TEXTS.changes, { n: changed.length })}>
          {changed.map((one) => (
            <Changes key={one.recordNo} of={one} />
          ))}
        </Section>
      )}
      <Section title={filled(RIGHT_TEXTS.added, { n: added.length })}>
        <p className="id">{added.join('、')}</p>
      </Section>
      {unchanged.length > 0 && (
        <Section title={filled(RIGHT_TEXTS.unchanged, { n: unchanged.length })}>
          <p className="id">{unchanged.join('、')}</p>
        </Section>
      )}
    </div>
  );
}

function Changes({ of: { recordNo, version, fields } }: { readonly of: Preview['changed'][number] }) {
  return (
    <>
      <h3>
        <span className="id">{recordNo}</span>{' '}
        <span className="quiet">
          <Text2 of={RIGHT_TEXTS.version} /> {version}
        </span>
      </h3>
      <table className="table cards">
        <ColumnHeads texts={[RIGHT_TEXTS.field, RIGHT_TEXTS.before, RIGHT_TEXTS.after]} />
        <tbody>
          {fields.map(({ field, before, after }) => (
            <tr key={field} data-testid="import-change">
              <td>
                <Text2 of={nameIn(RIGHT_FIELDS, field)} />
              </td>
              <td data-label={RIGHT_TEXTS.before.zh}>
                <RightValue of={before} />
              </td>
              <td data-label={RIGHT_TEXTS.after.zh}>
                <RightValue of={after} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
