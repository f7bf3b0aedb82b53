import { resolve } from 'node:path';
import { progress } from '../commands/terminal/progress.ts';
import { readOptions, USAGE } from './options.ts';
import { startProduct } from './product.ts';
import { synthesise } from './synthesise.ts';

const root = resolve(import.meta.dirname, '../..');
const log = (line: string) => console.log(line);

const options = readOptions(process.argv.slice(2), process.env);
if (typeof options === 'string') {
  console.error(`${options}\n${USAGE}`);
  process.exit(2);
}

try {
  const assembly = await synthesise(root, log);
  const bars = new Map<string, ReturnType<typeof progress>>();
  const product = await startProduct({
    ...options,
    assembly,
    log,
    onProgress: (step, done, total) => {
      const bar = bars.get(step) ?? progress(`sample day, ${step}`, total);
      bars.set(step, bar);
      bar.to(done);
      if (done >= total) bar.end();
    },
  });
  const end = () => {
    product.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
  console.log(`ready ${product.url}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
