import { describe, expect, it } from 'vitest';
import { linkRows } from '../../web/src/parcel/link-rows.ts';
import { ringGraph } from './canned-ring.ts';

describe('linkRows', () => {
  it('tells each thing shared once, the most shared first, with the parcels that share it', () => {
    const rows = linkRows(ringGraph(8)).map(({ shared, parcels }) => [
      shared?.kind,
      parcels.map(({ parcel }) => parcel?.orderNo.slice(-2)),
    ]);

    expect(rows).toEqual([
      ['merchant', ['04', '08']],
      ['address', ['02', '04', '06', '08']],
      ['phone', ['02', '03', '06', '07']],
      ['payer', ['03', '07']],
      ['buyer', ['05', '09']],
      ['payment', []],
    ]);
  });

  it('tells parcels that nothing stands between in a row of their own, and never the parcel itself', () => {
    const { nodes } = ringGraph(2);

    const rows = linkRows({ nodes, edges: [] });

    expect(rows.at(-1)?.shared).toBeNull();
    expect(rows.at(-1)?.parcels.map(({ steps }) => steps)).toEqual([2, 2]);
  });
});
