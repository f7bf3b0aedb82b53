import type { InstructionEffect, InstructionSet, InstructionText } from '../../model/instruction.ts';
import type { ParcelFacts } from '../../model/parcel-facts.ts';
import { type Row, rowIndex } from './row-index.ts';
import { numberOfText } from './value-index.ts';

/** An instruction that a parcel meets. */
export interface Match {
  readonly id: string;
  readonly version: number;
  readonly effect: InstructionEffect;
  readonly text: InstructionText;
}

export interface CompiledInstructions {
  readonly version: string;
  readonly count: number;
  /** Instructions whose condition cannot be read: they match nothing. */
  readonly unreadable: readonly string[];
  /** Those in force on the day (China) that the parcel meets, each once, in the order of the set. `facts` are of the parcel, nothing of them is kept. */
  matches(facts: ParcelFacts, day: string): readonly Match[];
}

type FactTest = (facts: ParcelFacts) => boolean;

/** A condition as a test that never throws; null when it cannot be read. */
export type ConditionOf = (condition: string) => FactTest | null;

interface Entry {
  readonly match: Match;
  readonly place: number;
  readonly condition: FactTest | null;
  /** The lookup that saw it last: rows and list facts lead to an instruction more than once. */
  seen: number;
}

const NONE: readonly Match[] = [];

/** Makes the instructions of a set fit to be asked for every parcel: 1,000 cost no more than ten. One lookup makes nothing when nothing matches. */
export function compileInstructions(set: InstructionSet, conditionOf: ConditionOf): CompiledInstructions {
  const unreadable: string[] = [];
  const rows: Row<Entry>[] = [];
  for (const [place, { version, text }] of set.instructions.entries()) {
    const condition = text.condition === null ? null : conditionOf(text.condition);
    if (text.condition !== null && condition === null) {
      unreadable.push(text.id);
      continue;
    }
    const owner: Entry = { match: { id: text.id, version, effect: text.effect, text }, place, condition, seen: 0 };
    rows.push(...rowsOf(text).map((cells) => ({ owner, cells })));
  }
  const index = rowIndex(rows);
  let turn = 0;
  let today = '';
  let given: ParcelFacts | null = null;
  const met: Entry[] = [];

  return {
    version: set.version,
    count: set.instructions.length,
    unreadable,
    matches(facts, day) {
      turn += 1;
      today = day;
      given = facts;
      met.length = 0;
      index.look(facts, numberOfText(facts.customsCode), found);
      given = null;
      if (met.length === 0) return NONE;
      return met.toSorted((a, b) => a.place - b.place).map(({ match }) => match);
    },
  };

  function found(entry: Entry): void {
    const { from, until } = entry.match.text;
    if (entry.seen === turn || today < from || today > until || given === null) return;
    entry.seen = turn;
    if (entry.condition !== null && !entry.condition(given)) return;
    met.push(entry);
  }
}

/** The rows with the district as a cell of its own; no rows hold for every parcel. */
function rowsOf({ rows, level, customsCode }: InstructionText): InstructionText['rows'] {
  const given = rows.length === 0 ? [[]] : rows;
  if (level === 'national') return given;
  return given.map((cells) => [...cells, { fact: 'customsCode', op: 'in', values: [customsCode] }]);
}
