import type { InstructionText } from '../../shared/model/instruction.ts';
import { call, type TestCall } from './http-call.ts';
import { instructionBody, instructionText } from './instruction.ts';
import { memoryProduct } from './memory-product.ts';

export const AUTHOR = { role: 'supervisor', customs: '3105', name: '关长甲' } as const;
export const OTHER = { role: 'supervisor', customs: '3105', name: '关长乙' } as const;
export const STRANGER = { role: 'supervisor', customs: '5100', name: '关长丙' } as const;
export const NATIONAL = { role: 'supervisor', customs: '*', name: '总署甲' } as const;
export const OFFICER = { role: 'officer', customs: '3105', name: '关员甲' } as const;
export const { id: ID } = instructionText();

export type InstructionDesk = Awaited<ReturnType<typeof instructionDesk>>;

/** The product, and the routes of instructions as supervisors call them: by the author, about the first instruction, unless said otherwise. */
export async function instructionDesk() {
  const product = await memoryProduct();
  const { instructions: handler } = product.handlers;
  const about = (id: string) => ({ params: { id } });
  const desk = {
    product,
    inForce: async () => (await product.instructionSets.current())?.instructions ?? null,
    post: (over: Partial<InstructionText> = {}, as: TestCall['as'] = AUTHOR) =>
      call(handler, 'postInstruction', { as, json: instructionBody(over) }),
    put: (over: Partial<InstructionText>, more: TestCall = {}) =>
      call(handler, 'putInstruction', { as: AUTHOR, ...about(ID), json: instructionBody(over), ...more }),
    replay: (json: unknown = {}, as: TestCall['as'] = AUTHOR) =>
      call(handler, 'postInstructionReplay', { as, ...about(ID), json }),
    step: (action: string, as: TestCall['as'] = AUTHOR, more: object = {}, headers = {}) =>
      call(handler, 'postInstructionStep', {
        ...{ as, ...about(ID), headers, json: { action, reason: '按程序办理', ...more } },
      }),
    get: (as: TestCall['as'] = AUTHOR, id = ID) => call(handler, 'getInstruction', { as, ...about(id) }),
    list: (query = {}, as: TestCall['as'] = AUTHOR, headers = {}) =>
      call(handler, 'getInstructions', { as, query, headers }),
  };
  return {
    ...desk,
    /** The first instruction, in force as version 4. */
    async publish(): Promise<void> {
      await desk.post();
      await desk.replay();
      await desk.step('submit');
      await desk.step('approve', OTHER);
    },
  };
}

export function codesOf(json: { errors: { pointer: string; code: string }[] }): string[] {
  return json.errors.map(({ pointer, code }) => `${pointer} ${code}`);
}
