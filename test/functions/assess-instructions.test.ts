import { describe, expect, it } from 'vitest';
import { NO_TARGETING } from '../../functions/assess/targeting.ts';
import type { InstructionText } from '../../shared/model/instruction.ts';
import { assessWorld } from '../builders/assess-world.ts';
import { again, instructing, sent } from '../builders/targeting.ts';

describe('instructions in assess', () => {
  it('raise the lane, say so, and send the parcel to inspection with what they ask for', async () => {
    const world = assessWorld({ targeting: await instructing({ effect: effect({ inspection: 'laboratory' }) }) });

    const { verdict, selection } = await sent(world);

    expect(verdict.lane).toBe('red');
    expect(verdict.findings.map(({ code, lane }) => `${code} ${lane}`)).toEqual(['instruction-hit red']);
    expect(verdict.versions.instructions).toBeDefined();
    expect(selection).toMatchObject({ reason: 'instruction', probability: 1 });
    expect(selection.instructions).toMatchObject([{ id: '3105-2026-0001', version: 1, drawn: true }]);
    expect(world.outbox.sent.inspections).toMatchObject([
      { reason: 'instruction', needs: ['laboratory'], links: { phoneBuyers: 1, addressBuyers: 1 } },
    ]);
    expect(world.outbox.sent.selections[0]?.instructions).toHaveLength(1);
  });

  it('only open a parcel whose lane they leave', async () => {
    const world = assessWorld({ targeting: await instructing({ effect: effect({ lane: 'green' }) }) });

    const { verdict, selection } = await sent(world);

    expect([verdict.lane, verdict.findings.length]).toEqual(['green', 0]);
    expect(selection).toMatchObject({ reason: 'instruction', selected: true });
  });

  it('say nothing of parcels that they do not meet but under which version', async () => {
    const rows: InstructionText['rows'] = [[{ fact: 'hs', op: 'in', values: ['0000000000'] }]];
    const world = assessWorld({ targeting: await instructing({ rows }) });

    const { verdict, selection } = await sent(world);

    expect(verdict.lane).toBe('green');
    expect('instructions' in selection).toBe(false);
    expect(verdict.versions.instructions).toBeDefined();
  });

  it('hold by the day of the entry, not by when somebody looks again', async () => {
    const world = assessWorld({ targeting: await instructing({ from: '2026-11-04', until: '2026-11-04' }) });
    await sent(world);
    world.at('2026-11-06T04:30:00.000Z');

    expect((await again(world)).verdict.lane).toBe('red');
  });

  it('keep what they had chosen when they are no longer in force, to the byte', async () => {
    const world = assessWorld({ targeting: await instructing({}) });
    const { verdict } = await sent(world);

    world.target(await instructing({ id: '3105-2026-0002', rows: [[{ fact: 'hs', op: 'in', values: ['1'] }]] }));
    const later = await again(world);
    world.target(NO_TARGETING);
    const last = await again(world);

    for (const { selection, ...dossier } of [later, last]) {
      expect(dossier.verdict.lane).toBe('red');
      expect(selection).toEqual(verdict.selection);
      expect(dossier.verdict.findings).toEqual(verdict.findings);
    }
  });

  it('let go what they did not draw', async () => {
    const world = assessWorld({ targeting: await instructing({ effect: effect({ probability: 1e-12 }) }) });
    expect((await sent(world)).selection.instructions).toMatchObject([{ drawn: false }]);
    world.target(NO_TARGETING);

    expect('instructions' in (await again(world)).selection).toBe(false);
  });

  it('raise what is still held when new ones are in force as it is judged again', async () => {
    const world = assessWorld();
    await sent(world);
    world.target(await instructing({ effect: effect({ lane: 'yellow' }) }));

    expect((await again(world)).verdict.lane).toBe('yellow');
    expect(world.outbox.sent.inspections).toHaveLength(1);
  });
});

function effect(over: Partial<InstructionText['effect']>): InstructionText['effect'] {
  return { lane: 'red', probability: 1, inspection: 'physical', ...over };
}
