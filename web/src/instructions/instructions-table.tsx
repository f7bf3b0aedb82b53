import { Link } from 'wouter';
import type { PrecisionFigures } from '../../../shared/model/figures.ts';
import type { InstructionRow } from '../../../shared/wire/http/schemas/instructions.ts';
import { instructionPath } from '../instruction-path.ts';
import { ColumnHeads } from '../parts/column-heads.tsx';
import { Text2 } from '../parts/text2.tsx';
import { districtText } from '../words/districts.ts';
import { INSTRUCTION_FIELDS, INSTRUCTION_KINDS } from '../words/instruction-names.ts';
import { INSTRUCTION_TEXTS } from '../words/instruction-texts.ts';
import { TEXTS } from '../words/texts.ts';
import { percent } from '../written.ts';
import { EffectText } from './effect-text.tsx';
import { StateTag } from './state-tag.tsx';

const COLUMNS = [
  INSTRUCTION_FIELDS.title,
  TEXTS.state,
  INSTRUCTION_FIELDS.kind,
  INSTRUCTION_FIELDS.customsCode,
  INSTRUCTION_FIELDS.effect,
  INSTRUCTION_TEXTS.validity,
  INSTRUCTION_TEXTS.hits,
] as const;

interface InstructionsTableProps {
  readonly instructions: readonly InstructionRow[];
  /** Null while they are not known. */
  readonly precision: readonly PrecisionFigures[] | null;
}

/** One instruction a row, by its newest version. */
export function InstructionsTable({ instructions, precision }: InstructionsTableProps) {
  return (
    <div className="panel scroll">
      <table className="table cards">
        <ColumnHeads texts={COLUMNS} />
        <tbody>
          {instructions.map((one) => (
            <Row key={one.text.id} row={one} found={precision?.find(({ key }) => key === one.text.id)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly row: InstructionRow;
  readonly found: PrecisionFigures | undefined;
}

function Row({ row: { text, state, version, inForce }, found }: RowProps) {
  const { id, title, kind, level, customsCode, effect, from, until, campaign } = text;
  return (
    <tr data-testid="instruction-row" data-instruction={id} data-state={state}>
      <td>
        <Link href={instructionPath(id)}>
          <Text2 of={title} stacked />
        </Link>
        <span className="under id">{id}</span>
      </td>
      <td>
        <StateTag state={state} version={version} inForce={inForce} />
      </td>
      <td>
        <Text2 of={INSTRUCTION_KINDS[kind]} />
        {campaign !== null && <span className="under">{campaign}</span>}
      </td>
      <td data-label={INSTRUCTION_FIELDS.customsCode.zh}>
        {level === 'national' ? <Text2 of={INSTRUCTION_TEXTS.national} /> : districtText(customsCode)}
      </td>
      <td>
        <EffectText effect={effect} />
      </td>
      <td className="number" data-label={INSTRUCTION_TEXTS.validity.zh}>
        {from} – {until}
      </td>
      <td className="number" data-label={INSTRUCTION_TEXTS.hits.zh}>
        <Found figures={found} />
      </td>
    </tr>
  );
}

function Found({ figures }: { readonly figures: PrecisionFigures | undefined }) {
  if (figures === undefined || figures.precision.value === null)
    return (
      <span className="quiet">
        <Text2 of={INSTRUCTION_TEXTS.noHits} />
      </span>
    );
  const { inspected, finds, precision } = figures;
  return (
    <>
      {inspected} / {finds}
      <span className="under">
        {INSTRUCTION_TEXTS.precision.zh} {percent(precision.value ?? 0)}
      </span>
    </>
  );
}
