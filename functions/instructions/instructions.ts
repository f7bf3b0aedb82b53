import { FACT_CATALOGUE } from '../../shared/domain/instructions/fact-catalogue.ts';
import { Refusal } from '../../shared/faults/refusal.ts';
import type { InstructionFile } from '../../shared/model/instruction-file.ts';
import type { Call, UseCases } from '../../shared/wire/http/call.ts';
import type { InstructionRow } from '../../shared/wire/http/schemas/instructions.ts';
import { versionTag } from '../../shared/wire/http/version-tag.ts';
import { writeInstructionsCsv } from '../../shared/wire/instruction/instructions-csv.ts';
import { importInstructions } from './import-instructions.ts';
import { districtsFor, fileWithin } from './reach.ts';
import { replayInstruction } from './replay-instruction.ts';
import { takeStep } from './take-step.ts';
import type { World } from './world.ts';
import { changeInstruction, draftInstruction } from './write-instruction.ts';

const USUAL = 50;
const MOST_EXPORTED = 10_000;
const VERSIONS_SHOWN = 50;
const CSV = 'text/csv';

export function instructions(world: World): UseCases<'instructions'> {
  return {
    getInstructions: async ({ query, caller, accepts }) => {
      const districts = await districtsFor(world, caller, query.customs);
      const limit = accepts === CSV ? MOST_EXPORTED : (query.limit ?? USUAL);
      const wanted = (file: InstructionFile) => isWanted(file, query);
      const page = await world.instructions.page(districts, wanted, limit, query.cursor);
      if (accepts === CSV) {
        if (page.nextCursor !== undefined) throw tooMany();
        const content = writeInstructionsCsv(page.files.map(({ newest }) => newest.text));
        return { content, contentType: `${CSV}; charset=utf-8` };
      }
      const body = { instructions: page.files.map(rowOf) };
      return { body: page.nextCursor === undefined ? body : { ...body, nextCursor: page.nextCursor } };
    },

    getInstructionFacts: async () => ({
      body: { facts: FACT_CATALOGUE.map(({ values: _, ops, ...entry }) => ({ ...entry, ops: [...ops] })) },
    }),

    getInstruction: async ({ params, caller }) => {
      const file = await fileWithin(world, params.id, caller);
      const versions = (await world.instructions.versions(params.id)).slice(0, VERSIONS_SHOWN);
      return { body: { ...rowOf(file), versions }, headers: { etag: versionTag(file.newest) } };
    },

    postInstruction: async (call) => written(await draftInstruction(world, call)),
    putInstruction: async (call) => written(await changeInstruction(world, call)),
    postInstructionStep: async (call) => written(await takeStep(world, call)),

    postInstructionReplay: async (call) => {
      const { file, replay } = await replayInstruction(world, call);
      const { body, headers } = written(file);
      return { body: { ...body, replay }, headers };
    },

    postInstructionsImport: async (call) => ({ body: await importInstructions(world, call) }),
  };
}

function isWanted({ newest, inForce }: InstructionFile, query: Call<'getInstructions'>['query']): boolean {
  const { state, kind, campaign } = query;
  if (state !== undefined && (state === 'in-force' ? inForce === null : newest.state !== state)) return false;
  if (kind !== undefined && newest.text.kind !== kind) return false;
  return campaign === undefined || newest.text.campaign === campaign;
}

function tooMany(): Refusal {
  const detail = `超过 ${MOST_EXPORTED} 条，请按关区、状态、类型或专项分批导出 More than ${MOST_EXPORTED} instructions: export them by district, state, kind or campaign.`;
  return new Refusal('too-large', detail, [{ detail, pointer: '/query', code: 'too-many-instructions' }]);
}

function rowOf({ newest, inForce }: InstructionFile): InstructionRow {
  return { ...newest, inForce: inForce?.version ?? null };
}

function written({ newest, inForce }: InstructionFile) {
  const { text, version, state } = newest;
  return {
    body: { id: text.id, version, state, inForce: inForce?.version ?? null },
    headers: { etag: versionTag(newest) },
  };
}
