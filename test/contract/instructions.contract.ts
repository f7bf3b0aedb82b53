import { describe, expect, it } from 'vitest';
import type { Instruction } from '../../shared/model/instruction.ts';
import type { InstructionFile } from '../../shared/model/instruction-file.ts';
import type { Instructions } from '../../shared/ports/instructions.ts';
import { instruction, instructionText } from '../builders/instruction.ts';
import { deathsAt } from './dying-client.ts';

const NOW = '2026-11-04T01:00:00.000Z';
const LATER = '2026-11-04T02:00:00.000Z';

function file(id: string, over: Partial<Instruction> = {}): InstructionFile {
  const text = instructionText({ id, customsCode: id.slice(0, 4) });
  const newest = instruction({ text, ...over });
  return { newest, inForce: newest.state === 'published' ? newest : null };
}

const idsOf = (files: readonly InstructionFile[]) => files.map(({ newest }) => newest.text.id);
const every = () => true;

/** `store` gives views of one store that begins empty. */
export function describeInstructions(name: string, store: () => Promise<() => Instructions>): void {
  describe(name, () => {
    it('finds what was saved, and nothing else', async () => {
      const make = await store();

      expect(await make().save(file('3105-2026-0001'))).toBe('saved');

      expect(await make().find('3105-2026-0001')).toEqual(file('3105-2026-0001'));
      expect(await make().find('3105-2026-0002')).toBeNull();
      expect(await make().versions('3105-2026-0002')).toEqual([]);
    });

    it('keeps every version, newest first', async () => {
      const instructions = (await store())();
      const published = file('3105-2026-0001', { version: 2, state: 'published', approver: '关长乙' });
      const draft = { newest: instruction({ version: 3, reason: '调整范围' }), inForce: published.newest };
      for (const one of [file('3105-2026-0001'), published, draft]) await instructions.save(one);

      expect(await instructions.find('3105-2026-0001')).toEqual(draft);
      expect((await instructions.versions('3105-2026-0001')).map(({ version, state }) => [version, state])).toEqual([
        [3, 'draft'],
        [2, 'published'],
        [1, 'draft'],
      ]);
    });

    it('lets nobody write over what he has not seen', async () => {
      const instructions = (await store())();
      await instructions.save(file('3105-2026-0001'));

      expect(await instructions.save(file('3105-2026-0001'))).toBe('stale');
      expect(await instructions.save(file('3105-2026-0001', { version: 3 }))).toBe('stale');
      expect(await instructions.save(file('3105-2026-0002', { version: 2 }))).toBe('stale');

      expect(await instructions.versions('3105-2026-0001')).toHaveLength(1);
    });

    it('saves one of two that come at once', async () => {
      const instructions = (await store())();
      const two = [file('3105-2026-0001', { reason: '一' }), file('3105-2026-0001', { reason: '二' })];

      const answers = await Promise.all(two.map((one) => instructions.save(one)));

      expect(answers.toSorted()).toEqual(['saved', 'stale']);
    });

    it('goes page by page through the districts asked for, and keeps what is wanted', async () => {
      const instructions = (await store())();
      for (const id of ['3105-2026-0001', '3105-2026-0002', '3105-2026-0003', '0000-2026-0001', '5100-2026-0001'])
        await instructions.save(file(id));

      const first = await instructions.page(['3105', '0000'], every, 2, undefined);
      const second = await instructions.page(['3105', '0000'], every, 2, first.nextCursor);

      expect(idsOf(first.files)).toEqual(['3105-2026-0001', '3105-2026-0002']);
      expect(idsOf(second.files)).toEqual(['3105-2026-0003', '0000-2026-0001']);
      expect(second.nextCursor).toBeUndefined();
      const odd = await instructions.page(['3105'], ({ newest }) => !newest.text.id.endsWith('2'), 10, undefined);
      expect(idsOf(odd.files)).toEqual(['3105-2026-0001', '3105-2026-0003']);
      expect(await instructions.page([], every, 2, undefined)).toEqual({ files: [] });
    });

    it('refuses a cursor that it did not give', async () => {
      const instructions = (await store())();

      await expect(instructions.page(['3105'], every, 2, 'x')).rejects.toMatchObject({ kind: 'invalid-request' });
    });

    it('lists all, the districts, and the last running number of a year', async () => {
      const instructions = (await store())();
      for (const id of ['5100-2026-0001', '3105-2026-0009', '3105-2026-0010', '3105-2025-0077'])
        await instructions.save(file(id));

      expect(idsOf(await instructions.all())).toEqual([
        '3105-2025-0077',
        '3105-2026-0009',
        '3105-2026-0010',
        '5100-2026-0001',
      ]);
      expect(await instructions.districts()).toEqual(['3105', '5100']);
      expect(await instructions.lastNumber('3105', '2026')).toBe(10);
      expect(await instructions.lastNumber('3105', '2027')).toBe(0);
      expect(await instructions.lastNumber('9999', '2026')).toBe(0);
    });

    it('saves a set whole, once, whoever asks again', async () => {
      const instructions = (await store())();
      await instructions.save(file('3105-2026-0001'));
      const set = [file('3105-2026-0001', { version: 2 }), file('3105-2026-0002')];

      expect(await instructions.isSaved('set-a')).toBe(false);
      expect(await instructions.saveTogether('set-a', set, NOW)).toBe('saved');
      expect(await instructions.saveTogether('set-a', set, LATER)).toBe('saved');

      expect(await instructions.isSaved('set-a')).toBe(true);
      expect(await instructions.versions('3105-2026-0001')).toHaveLength(2);
      expect(idsOf(await instructions.all())).toEqual(['3105-2026-0001', '3105-2026-0002']);
    });

    it('saves nothing of a set of which one is stale', async () => {
      const instructions = (await store())();
      await instructions.save(file('3105-2026-0001'));

      const set = [file('3105-2026-0002'), file('3105-2026-0001')];

      expect(await instructions.saveTogether('set-b', set, NOW)).toBe('stale');
      expect(await instructions.isSaved('set-b')).toBe(false);
      expect(idsOf(await instructions.all())).toEqual(['3105-2026-0001']);
      expect(await instructions.find('3105-2026-0002')).toBeNull();
      expect(await instructions.save(file('3105-2026-0002'))).toBe('saved');
    });
  });
}

/** What holds when the writer of a set dies at any of its writes. */
export function describeInstructionsCrash(
  name: string,
  store: () => Promise<{ make: () => Instructions; dying: (write: number, when: 'before' | 'after') => Instructions }>,
): void {
  const old = [file('3105-2026-0001')];
  const set = [file('3105-2026-0001', { version: 2, reason: '调整' }), file('5100-2026-0001')];

  describe(name, () => {
    it.each(deathsAt(7))(
      'shows all or nothing when write %i dies %s it is done, and ends the same when asked again',
      async (write, when) => {
        const { make, dying } = await store();
        for (const one of old) await make().save(one);
        await expect(dying(write, when).saveTogether('s1', set, NOW)).rejects.toThrow('died');

        const between = await make().all();
        expect(await make().saveTogether('s1', set, LATER)).toBe('saved');

        expect([old, set]).toContainEqual(between);
        expect(await make().all()).toEqual(set);
        expect((await make().versions('3105-2026-0001')).map(({ version }) => version)).toEqual([2, 1]);
      },
    );

    it('lets others by once a set that nobody goes on with is old', async () => {
      const { make, dying } = await store();
      for (const one of old) await make().save(one);
      await expect(dying(6, 'after').saveTogether('s1', set, NOW)).rejects.toThrow('died');
      const mine = (changedAt: string) => file('3105-2026-0001', { version: 2, reason: '我的', changedAt });

      await expect(make().save(mine('2026-11-04T01:00:30.000Z'))).rejects.toThrow('imported');
      expect(await make().save(mine(LATER))).toBe('saved');

      expect(await make().saveTogether('s1', set, LATER)).toBe('stale');
      expect(await make().all()).toEqual([mine(LATER)]);
    });
  });
}
