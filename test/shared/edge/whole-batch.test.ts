import { describe, expect, it } from 'vitest';
import { wholeBatch } from '../../../shared/edge/whole-batch.ts';

const numbers = (body: string) => {
  const value = Number(body);
  if (Number.isNaN(value)) throw new Error('no number');
  return value;
};
const event = (...bodies: string[]) => ({ Records: bodies.map((body, at) => ({ messageId: `M${at}`, body })) });

describe('wholeBatch', () => {
  it('hands all messages over at once', async () => {
    const seen: number[][] = [];
    const handler = wholeBatch(numbers, async (batch) => {
      seen.push(batch.map(({ content }) => content));
    });

    expect(await handler(event('1', '2'))).toEqual({ batchItemFailures: [] });
    expect(seen).toEqual([[1, 2]]);
  });

  it('lets an unreadable message fail alone', async () => {
    const handler = wholeBatch(numbers, async () => undefined);

    expect(await handler(event('1', 'x'))).toEqual({ batchItemFailures: [{ itemIdentifier: 'M1' }] });
    expect(await handler(event('x'))).toEqual({ batchItemFailures: [{ itemIdentifier: 'M0' }] });
  });

  it('brings all messages again when the handling fails', async () => {
    const handler = wholeBatch(numbers, async () => {
      throw new Error('the table is gone');
    });

    const { batchItemFailures } = await handler(event('1', '2'));

    expect(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)).toEqual(['M0', 'M1']);
  });
});
