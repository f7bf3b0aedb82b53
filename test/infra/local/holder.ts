import { lockData } from '../../../infra/local/lock.ts';

/* Holds the folder given as argument until it is killed. */
try {
  lockData(process.argv[2] ?? '');
  process.stdout.write('held');
} catch {
  process.stdout.write('refused');
}
setInterval(() => undefined, 1000);
