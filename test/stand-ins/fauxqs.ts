import { buildApp } from 'fauxqs';
import type { StandIn } from './stand-in.ts';

/** SQS and S3 in this process, in memory. */
export async function startFauxqs(): Promise<StandIn> {
  const app = buildApp({ logger: false });
  const endpoint = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    endpoint,
    stop: async () => {
      await app.close();
    },
  };
}
