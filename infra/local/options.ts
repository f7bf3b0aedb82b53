import { parseArgs } from 'node:util';

export interface Options {
  readonly port: number;
  readonly data: string;
  readonly empty: boolean;
  readonly reference: string | null;
  readonly now: string | null;
}

export const USAGE =
  'usage: npm start -- [--port N] [--data DIR] [--empty] [--reference FILE] [--now ISO]\n' +
  '  --port 0 picks a free port; --now starts the clock at that instant';

/** Flags win over the environment. Answers a sentence when they cannot be understood. */
export function readOptions(args: readonly string[], environment: NodeJS.ProcessEnv): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        data: { type: 'string' },
        empty: { type: 'boolean' },
        reference: { type: 'string' },
        now: { type: 'string' },
      },
    });
    const port = Number(values.port ?? environment.PORT ?? 3000);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) return '--port must be a whole number from 0 to 65535';
    const { data = '.sandan', empty = false, reference = null, now = null } = values;
    if (now !== null && Number.isNaN(Date.parse(now)))
      return '--now must be an ISO time such as 2026-11-11T08:00:00+08:00';
    return { port, data, empty, reference, now };
  } catch (error) {
    return error instanceof Error ? error.message : 'the flags cannot be read';
  }
}
