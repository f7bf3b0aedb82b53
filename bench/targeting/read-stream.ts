import { declarationOf } from '../../infra/commands/target/declaration.ts';
import type { Weekly } from '../../infra/commands/target/read-declarations.ts';
import { readTable } from '../../infra/commands/target/read-table.ts';

/** A row of the benchmark: `isNovel` marks one row per goods fingerprint, `fold` the part it belongs to in cross-validation. */
export interface StreamRow extends Weekly {
  readonly isNovel: boolean;
  readonly fold: string;
}

/** The rows of `data/targeting`, in order. Throws on a bad one: a benchmark that leaves rows out measures something else. */
export function readStream(path: string): readonly StreamRow[] {
  const { rows, faults } = readTable(path, ['id', 'week', 'novel', 'fold', 'fraud']);
  const [fault] = faults;
  if (fault !== undefined) throw new Error(fault);
  return rows.map(({ line, cells }) => {
    const declaration = declarationOf(cells);
    if (typeof declaration === 'string') throw new Error(`${path}:${line} is no declaration: ${declaration}`);
    const { week, novel, fold = '', fraud } = cells;
    return { ...declaration, week: Number(week), isNovel: novel === '1', fold, isFraud: fraud === '1' };
  });
}
