import { describe, expect, it } from 'vitest';
import { arrivedOf } from '../../../../shared/wire/submission/arrived-of.ts';
import { order } from '../../../builders/parcel.ts';

const submission = { receivedAt: '2026-11-04T04:30:00.000Z', submissionId: 'S1', org: 'O1' };

describe('arrivedOf', () => {
  it('carries time, submission and sender, and a digest that a new guid does not change', () => {
    const [a, b] = ['0D51A28E-6A2C-4B0C-9AF0-000000000001', '0D51A28E-6A2C-4B0C-9AF0-000000000002'].map((guid) =>
      arrivedOf(submission, { type: 'order', body: order({ guid }) }),
    );

    expect(a).toMatchObject({ receivedAt: submission.receivedAt, submissionId: 'S1', sender: 'O1' });
    expect(a?.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(a?.digest).toBe(b?.digest);
  });
});
