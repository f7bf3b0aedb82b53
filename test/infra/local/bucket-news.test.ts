import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BucketNews, bucketNews } from '../../../infra/local/bucket-news.ts';
import { scratch } from './scratch.ts';

function start(folder = scratch()) {
  const sent: string[] = [];
  return { folder, sent, news: bucketNews(folder, (queue, body) => sent.push(`${queue}: ${body}`)) };
}

/** What a process that begins in the same folder sends again. */
function afterRestart(folder: string) {
  const { news, sent } = start(folder);
  news.tellAgain();
  return sent.toSorted();
}

/** Works off bodies as messages numbered from 0; the numbers in `failed` come back. */
async function work(news: BucketNews, bodies: readonly string[], failed: readonly number[] | 'all' = []) {
  const sandbox = {
    stop: async () => undefined,
    invoke: async () => {
      if (failed === 'all') throw new Error('died');
      return { batchItemFailures: failed.map((at) => ({ itemIdentifier: String(at) })) };
    },
  };
  const Records = bodies.map((body, at) => ({ messageId: String(at), body }));
  return news.workedOffBy('Drops', sandbox).invoke({ Records });
}

describe('bucketNews', () => {
  it('sends what it is told, and sends it again after a restart while nobody has worked it off', () => {
    const { folder, sent, news } = start();
    news.tell('Drops', 'a');
    news.tell('Drops', 'b');

    expect(sent).toEqual(['Drops: a', 'Drops: b']);
    expect(afterRestart(folder)).toEqual(sent);
  });

  it('forgets what was worked off and keeps what failed', async () => {
    const { folder, news } = start();
    for (const body of ['a', 'b', 'c']) news.tell('Drops', body);
    await work(news, ['a', 'b'], [1]);

    expect(afterRestart(folder)).toEqual(['Drops: b', 'Drops: c']);
  });

  it('keeps the whole batch when the function died, and hands its failure on', async () => {
    const { folder, news } = start();
    news.tell('Drops', 'a');

    await expect(work(news, ['a'], 'all')).rejects.toThrow('died');
    expect(afterRestart(folder)).toEqual(['Drops: a']);
  });

  it('hands the answer on, also of messages that it never kept', async () => {
    const { news } = start();

    expect(await work(news, ['stranger'], [0])).toEqual({ batchItemFailures: [{ itemIdentifier: '0' }] });
  });

  it('forgets nothing when the function does not tell what failed', async () => {
    const { folder, news } = start();
    news.tell('Drops', 'a');
    const silent = { stop: async () => undefined, invoke: async () => null };
    await news.workedOffBy('Drops', silent).invoke({ Records: [{ messageId: '0', body: 'a' }] });

    expect(afterRestart(folder)).toEqual(['Drops: a']);
  });

  it('keeps the same news for two queues apart', async () => {
    const { folder, news } = start();
    news.tell('Drops', 'a');
    news.tell('Others', 'a');
    await work(news, ['a']);

    expect(afterRestart(folder)).toEqual(['Others: a']);
  });

  it('passes over what a killed process had half written', () => {
    const { folder, news } = start();
    news.tell('Drops', 'a');
    writeFileSync(join(folder, 'abc.half'), '{"queue":"Dr');

    expect(afterRestart(folder)).toEqual(['Drops: a']);
  });
});
