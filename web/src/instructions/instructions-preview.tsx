import type { InstructionImportReply } from '../../../shared/wire/http/schemas/instructions.ts';
import { ColumnHeads } from '../parts/column-heads.tsx';
import { ImportFaults } from '../parts/import-faults.tsx';
import { Section } from '../parts/section.tsx';
import { Text2 } from '../parts/text2.tsx';
import { INSTRUCTION_FIELDS } from '../words/instruction-names.ts';
import { INSTRUCTION_TEXTS } from '../words/instruction-texts.ts';
import { nameIn } from '../words/names.ts';
import { RIGHT_TEXTS } from '../words/right-texts.ts';
import { filled } from '../words/texts.ts';
import { isCell, ruleText } from './rule-text.ts';

type Preview = Extract<InstructionImportReply, { status: 'preview' }>;

/** What the import would do: faults by their lines first, then what changes field by field, what is new, what stays. */
export function InstructionsPreview({ preview }: { readonly preview: Preview }) {
  const { added, changed, unchanged, faults } = preview;
  return (
    <div data-testid="import-preview">
      <ImportFaults faults={faults} />
      {changed.length > 0 && (
        <Section title={filled(RIGHT_TEXTS.changes, { n: changed.length })}>
          {changed.map((one) => (
            <Changes key={one.id} of={one} />
          ))}
        </Section>
      )}
      <Section title={filled(RIGHT_TEXTS.added, { n: added.length })}>
        <p className="id">
          {added.map(({ id, line }) => `${id} (${filled(RIGHT_TEXTS.line, { n: line }).zh})`).join('、')}
        </p>
      </Section>
      {unchanged.length > 0 && (
        <Section title={filled(RIGHT_TEXTS.unchanged, { n: unchanged.length })}>
          <p className="id">{unchanged.join('、')}</p>
        </Section>
      )}
    </div>
  );
}

function Changes({ of: { id, version, fields } }: { readonly of: Preview['changed'][number] }) {
  return (
    <>
      <h3>
        <span className="id">{id}</span>{' '}
        <span className="quiet">
          <Text2 of={INSTRUCTION_TEXTS.version} /> {version}
        </span>
      </h3>
      <table className="table cards">
        <ColumnHeads texts={[RIGHT_TEXTS.field, RIGHT_TEXTS.before, RIGHT_TEXTS.after]} />
        <tbody>
          {fields.map(({ field, before, after }) => (
            <tr key={field} data-testid="import-change">
              <td>
                <Text2 of={nameIn(INSTRUCTION_FIELDS, field)} />
              </td>
              <td data-label={RIGHT_TEXTS.before.zh}>{saidText(before)}</td>
              <td data-label={RIGHT_TEXTS.after.zh}>{saidText(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Whatever a field holds, in one line. */
function saidText(value: unknown): string {
  if (value === null || value === undefined) return '—';
  if (Array.isArray(value)) return value.map(saidText).join('；');
  if (isCell(value)) return ruleText(value);
  if (typeof value === 'object') return Object.values(value).map(saidText).join(' ');
  return String(value);
}
