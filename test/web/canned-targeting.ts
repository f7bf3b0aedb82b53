import type * as z from 'zod';
import type {
  FactsReply,
  InstructionDetail,
  InstructionImportReply,
  InstructionRow,
} from '../../shared/wire/http/schemas/instructions.ts';
import { instruction, instructionReplay } from '../builders/instruction.ts';

/* The test of canned answers parses all of this with the schemas of the API. */

const draft = instruction();
const tried = instruction({
  version: 2,
  replay: instructionReplay('0'.repeat(32), { examples: ['4612A00001/T20261124/0002'], addedPerDay: 90 }),
  reason: '回放 Replay',
});

/** Waits for the approval of another person than 主管, which is the name of the persona. */
export const SUBMITTED: z.infer<typeof InstructionDetail> = {
  ...tried,
  version: 3,
  state: 'submitted',
  author: '主管',
  inForce: null,
  versions: [{ ...tried, version: 3, state: 'submitted', author: '主管', changedBy: '主管' }, tried, draft],
};

export const INSTRUCTION_ROW: InstructionRow = { ...tried, version: 3, state: 'submitted', inForce: null };

export const FACTS: z.infer<typeof FactsReply> = {
  facts: [
    {
      name: 'hs',
      title: { zh: '税则号列', en: 'Tariff numbers' },
      meaning: { zh: '十位商品编码，任一商品项', en: 'Ten digits, of any goods line' },
      type: 'list',
      source: '621 gcode',
      ops: ['in', 'not-in', 'starts-with'],
    },
    {
      name: 'value',
      title: { zh: '完税价格（元）', en: 'Dutiable value (yuan)' },
      meaning: { zh: '货值、运费、保费之和', en: 'Goods, freight and insurance' },
      type: 'number',
      source: '621 totalPrice',
      ops: ['from', 'to', 'in', 'not-in'],
    },
  ],
};

const [hs, value] = [
  { fact: 'hs', op: 'in', values: ['33'] },
  { fact: 'value', op: 'from', values: ['10'] },
];

/** The cells of one row become two rows: what had to hold together is then enough alone. */
export const INSTRUCTIONS_PREVIEW: InstructionImportReply = {
  status: 'preview',
  digest: `${'a'.repeat(32)}-${'b'.repeat(32)}`,
  added: [{ id: '4612-2026-0009', line: 3 }],
  changed: [
    { id: draft.text.id, version: 3, fields: [{ field: 'rows', before: [[hs, value]], after: [[hs], [value]] }] },
  ],
  unchanged: [],
  faults: [],
};
