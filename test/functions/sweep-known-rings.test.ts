import { describe, expect, it } from 'vitest';
import { sweep } from '../../functions/sweep/sweep.ts';
import { insight } from '../builders/insight.ts';
import { presumedParcel } from '../builders/presumed-parcel.ts';

/** Received and judged at 04:30; pages are walked eleven minutes after they came. */
const LATER = '2026-11-04T04:45:00.000Z';
const SETTLED = '2026-11-04T04:56:00.000Z';
const OUT_OF_PATIENCE = '2026-11-04T05:00:00.001Z';

describe('sweep, where a parcel is held by a presumption', () => {
  it('waits for the look that may take it back, and tells the release after it', async () => {
    const product = await presumedParcel();
    product.at(LATER);
    await sweep(product, { recover: false });
    await product.outbox.insights([insight({ asOf: LATER, score: 0, findings: [] })]);
    await product.settle();
    product.outbox.drain();

    product.at(SETTLED);
    await sweep(product, { recover: false });

    expect(product.outbox.drain().notices.map(({ returnStatus }) => returnStatus)).toEqual(['800']);
  });

  it('does not wait for ever for a look that does not come', async () => {
    const product = await presumedParcel();
    const reached: (string | null)[] = [];

    for (const at of [LATER, OUT_OF_PATIENCE]) {
      product.at(at);
      await sweep(product, { recover: false });
      reached.push(await product.cursors.get('checked'));
    }

    expect(reached).toEqual([null, expect.any(String)]);
  });
});
