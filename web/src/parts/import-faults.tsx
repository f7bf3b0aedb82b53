import { IMPORT_TEXTS } from '../words/import-texts.ts';
import { filled } from '../words/texts.ts';
import { ColumnHeads } from './column-heads.tsx';
import { Section } from './section.tsx';
import { Text2 } from './text2.tsx';

export interface ImportFault {
  readonly line: number;
  readonly pointer: string;
  readonly detail: string;
  readonly code: string;
}

/** What is wrong with the lines of a file; nothing of it is applied before they are mended. */
export function ImportFaults({ faults }: { readonly faults: readonly ImportFault[] }) {
  if (faults.length === 0) return null;
  return (
    <Section title={filled(IMPORT_TEXTS.faults, { n: faults.length })}>
      <p className="notice notice-bad" role="alert">
        <Text2 of={IMPORT_TEXTS.faultsFirst} />
      </p>
      <table className="table cards">
        <ColumnHeads texts={[filled(IMPORT_TEXTS.line, { n: '' }), IMPORT_TEXTS.where, IMPORT_TEXTS.problem]} />
        <tbody>
          {faults.map(({ line, pointer, detail, code }) => (
            <tr key={`${line} ${pointer} ${code}`} data-testid="import-fault">
              <td className="number nowrap">
                <Text2 of={filled(IMPORT_TEXTS.line, { n: line })} />
              </td>
              <td className="id">{pointer}</td>
              <td>{detail}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
