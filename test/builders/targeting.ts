import { assess } from '../../functions/assess/assess.ts';
import { instructionShelf } from '../../functions/assess/instruction-shelf.ts';
import { type LearntScorer, NO_TARGETING, type Targeting } from '../../functions/assess/targeting.ts';
import { memoryInstructionSets } from '../../shared/adapters/memory/memory-instruction-sets.ts';
import type { InstructionText } from '../../shared/model/instruction.ts';
import { parcelId } from '../../shared/model/parcel-key.ts';
import type { ShiftPlan } from '../../shared/model/shift-plan.ts';
import { arrived, fourDocuments } from './arrived.ts';
import type { assessWorld } from './assess-world.ts';
import { instructionText } from './instruction.ts';
import { declaration, PARCEL } from './parcel.ts';

type TestWorld = ReturnType<typeof assessWorld>;

const ID = parcelId(PARCEL);
/** Tariff number of the first goods line of the consistent parcel. */
export const HS = declaration().lines[0]?.gcode ?? '';

/** Sends the consistent parcel, or what is given of it, and answers its dossier. */
export async function sent(world: TestWorld, arrivals = fourDocuments().map((document) => arrived(document))) {
  await assess(world, { arrived: arrivals, reassess: [] });
  return judgedIn(world);
}

/** Judges the parcel again. */
export async function again(world: TestWorld) {
  await assess(world, { arrived: [], reassess: [ID] });
  return judgedIn(world);
}

async function judgedIn(world: TestWorld) {
  const dossier = (await world.dossiers.load([ID], 'strong')).get(ID);
  if (dossier?.verdict == null) throw new Error('the parcel has no verdict');
  return { ...dossier, verdict: dossier.verdict, selection: dossier.verdict.selection };
}

/** Instructions as they were published, each of version 1 and for every parcel of the goods. */
export async function instructing(...texts: Partial<InstructionText>[]): Promise<Targeting> {
  const sets = memoryInstructionSets();
  const rows: InstructionText['rows'] = [[{ fact: 'hs', op: 'in', values: [HS] }]];
  const instructions = texts.map((text) => ({ version: 1, text: instructionText({ rows, ...text }) }));
  await sets.publish(instructions, null);
  return { ...NO_TARGETING, instructions: await instructionShelf(sets)() };
}

/** The plan of the parcel's site, in force when it comes. */
export function planning(topUpFrom: number | null, over: Partial<ShiftPlan> = {}): Targeting {
  const plan = {
    ...{ customsCode: '3105', listId: '3105-2026-11-04-day', version: 'p1', slots: 40, topUpFrom },
    ...{ from: '2026-11-04T00:00:00.000Z', until: '2026-11-04T12:00:00.000Z' },
    ...over,
  };
  return { ...NO_TARGETING, plans: new Map([[plan.customsCode, plan]]) };
}

/** A model that says the same of every parcel. */
export function scorer(version: string, score: number): LearntScorer {
  return { version, score: () => score, why: () => ({ zh: '商家', en: 'merchant' }) };
}
