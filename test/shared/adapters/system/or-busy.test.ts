import { describe, expect, it } from 'vitest';
import { orBusy } from '../../../../shared/adapters/system/or-busy.ts';
import { Busy } from '../../../../shared/faults/busy.ts';

const failing = (name: string, more: object = {}) => Object.assign(new Error('a person'), { name, ...more });

describe('orBusy', () => {
  it('hands on the answer', async () => {
    expect(await orBusy(Promise.resolve(1))).toBe(1);
  });

  it.each([
    failing('ProvisionedThroughputExceededException'),
    failing('ThrottlingException'),
    failing('InternalServerError', { $metadata: { httpStatusCode: 500 } }),
    failing('AggregateError', { code: 'ECONNREFUSED' }),
  ])('throws Busy for what may succeed later, and repeats no message', async (error) => {
    const answer = orBusy(Promise.reject(error));

    await expect(answer).rejects.toBeInstanceOf(Busy);
    await expect(answer).rejects.not.toThrow('a person');
  });

  it.each([failing('ValidationException', { $metadata: { httpStatusCode: 400 } }), failing('TypeError')])(
    'throws everything else as it is',
    async (error) => {
      await expect(orBusy(Promise.reject(error))).rejects.toBe(error);
    },
  );
});
