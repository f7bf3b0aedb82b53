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

const DEFAULT_PORT = '3000';
/** Without its zone a time would mean another instant on every machine. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

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
    const written = values.port ?? (environment.PORT || DEFAULT_PORT);
    const port = Number(written);
    if (!/^\d+$/.test(written) || port > 65_535) return '--port must be a whole number from 0 to 65535';
    const { data = '.sandan', empty = false, reference = null, now = null } = values;
    if (data === '') return '--data must name a folder';
    if (now !== null && !(INSTANT.test(now) && Number.isFinite(Date.parse(now))))
      return '--now must be an ISO time such as 2026-11-11T08:00:00+08:00';
    return { port, data, empty, reference, now };
  } catch (error) {
    return error instanceof Error ? error.message : 'the flags cannot be read';
  }
}
