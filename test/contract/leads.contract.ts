import { describe, expect, it } from 'vitest';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Leads } from '../../shared/ports/leads.ts';
import { lead, minedLeads } from '../builders/lead.ts';

type Make = (clock: Clock) => Leads;

const NOW = '2026-11-05T01:00:00.000Z';
const NONE = { asOf: '', from: '', leads: [], byRight: {} };

/** `store` gives a view of one store that begins empty. */
export function describeLeads(name: string, store: () => Promise<Make>): void {
  describe(name, () => {
    it('has no lead before the first look', async () => {
      expect(await (await store())({ now: () => NOW }).current()).toEqual(NONE);
    });

    it('serves what was published last', async () => {
      const leads = (await store())({ now: () => NOW });

      await leads.publish(minedLeads(lead({ id: 'another' })));
      await leads.publish(minedLeads(lead()));

      expect(await leads.current()).toEqual(minedLeads(lead()));
    });
  });
}

/** What holds between two processes of an adapter that keeps a copy. */
export function describeLeadsCopy(
  store: () => Promise<{ readonly make: Make; readonly damage: (bytes: Uint8Array) => Promise<unknown> }>,
): void {
  describe('s3Leads in two processes', () => {
    it('sees the leads of another within a minute', async () => {
      const { make } = await store();
      let now = NOW;
      const reader = make({ now: () => now });
      await reader.current();
      await make({ now: () => now }).publish(minedLeads(lead()));

      now = '2026-11-05T01:00:59.000Z';
      expect(await reader.current()).toEqual(NONE);
      now = '2026-11-05T01:01:00.000Z';
      expect(await reader.current()).toEqual(minedLeads(lead()));
    });

    it('fails on what it cannot read, and reads again when it is repaired', async () => {
      const { make, damage } = await store();
      const reader = make({ now: () => NOW });

      await damage(new TextEncoder().encode('{"leads":[]}'));
      await expect(reader.current()).rejects.toThrow();
      await make({ now: () => NOW }).publish(minedLeads(lead()));

      expect(await reader.current()).toEqual(minedLeads(lead()));
    });
  });
}
