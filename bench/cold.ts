import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { synthesise } from '../infra/local/synthesise.ts';
import { readTemplate } from '../infra/local/template.ts';
import { SETTINGS } from '../shared/names/settings.ts';
import { dynamoAt } from '../test/stand-ins/clients.ts';
import { createTables } from '../test/stand-ins/create-tables.ts';
import { startDynalite } from '../test/stand-ins/dynalite.ts';
import { type Bench, type Figure, median, rounded } from './figure.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RUNS = 9;
const LOCAL = { AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' };
const CLIENT = `import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
export const client = new DynamoDBClient({});`;

interface Subject {
  readonly name: string;
  readonly module: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** What a fresh process needs to import a handler bundle, beside the least that any handler with a table needs. */
export const cold: Bench = {
  title: `cold import of each handler bundle in a fresh process, median of ${RUNS} interleaved runs`,
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sandan-cold-'));
    // Some handlers ask the Reference table for a key while they load, as they do in Lambda's init phase.
    const tables = await startDynalite();
    try {
      const { reference } = await createTables(dynamoAt(tables.endpoint));
      const floor = { name: 'sdk', module: await bareClient(folder), environment: {} };
      const given = { ...LOCAL, AWS_ENDPOINT_URL_DYNAMODB: tables.endpoint, [SETTINGS.referenceTable]: reference };
      const subjects = (await handlers()).map((one) => ({ ...one, environment: { ...one.environment, ...given } }));
      return await measure([floor, ...subjects]);
    } finally {
      await tables.stop();
      rmSync(folder, { recursive: true });
    }
  },
};

async function measure(subjects: readonly Subject[]): Promise<Figure[]> {
  const times = new Map<string, number[]>(subjects.map(({ name }) => [name, []]));
  for (let round = -1; round < RUNS; round += 1) {
    for (const subject of subjects) {
      const millis = await importTime(subject);
      if (round >= 0) times.get(subject.name)?.push(millis);
    }
  }
  const floor = median(times.get('sdk') ?? []);
  return [...times].flatMap(([name, all]): Figure[] => {
    const millis = median(all);
    const time = { name: `cold-${name}`, value: rounded(millis), unit: 'ms' };
    return name === 'sdk' ? [time] : [time, { name: `cold-${name}-ratio`, value: rounded(millis / floor), unit: 'x' }];
  });
}

async function handlers(): Promise<Subject[]> {
  const { functions } = readTemplate(await synthesise(ROOT, console.error));
  return functions({ queueUrl: (name) => `http://127.0.0.1:9/000000000000/${name}` })
    .map(({ name, code, handler, environment }) => ({
      name: name.replace(/Function$/, '').toLowerCase(),
      module: join(code, `${handler.replace(/\.[^.]+$/, '')}.mjs`),
      environment,
    }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** The bare client, bundled as the handlers are. */
async function bareClient(folder: string): Promise<string> {
  const outfile = join(folder, 'client.mjs');
  await build({
    stdin: { contents: CLIENT, resolveDir: ROOT },
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    mainFields: ['module', 'main'],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    outfile,
  });
  return outfile;
}

async function importTime({ module, environment }: Subject): Promise<number> {
  const script = `const begun = performance.now();
    await import(${JSON.stringify(pathToFileURL(module).href)});
    console.log(performance.now() - begun);
    process.exit(0);`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    env: { PATH: process.env.PATH, AWS_REGION: 'us-east-1', ...environment },
  });
  return Number(stdout.trim().split('\n').at(-1));
}
