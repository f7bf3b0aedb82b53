import type * as z from 'zod';
import type { FactsReply, InstructionDetail, InstructionRow } from '../../shared/wire/http/schemas/instructions.ts';
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
