import { MailTrace } from '../../model/mail-item.ts';
import type { MailLog } from '../../ports/mail-log.ts';
import { log } from '../../wire/log/log-line.ts';
import { readLog, writeLog } from '../../wire/table/log-codec.ts';
import { newestMail } from '../system/newest-mail.ts';
import { logObjects } from './log-objects.ts';
import type { LogStore } from './s3-day-log.ts';

const PREFIX = 'mail/';

/** Traces of mail in objects under `mail/`, a trace a line. What a process has read it holds as long as it is asked for, and does not read again. */
export function s3MailLog({ s3, bucket, clock }: LogStore): MailLog {
  const objects = logObjects(s3, bucket, PREFIX);
  const held = new Map<string, readonly MailTrace[]>();

  return {
    async append(mail) {
      const at = Date.parse(clock.now());
      const days = Map.groupBy(newestMail(mail), ({ day }) => day);
      await Promise.all([...days].map(([day, all]) => objects.put(day, at, writeLog(all))));
    },

    async since(day) {
      const keys = await objects.keys(`${PREFIX}${day}`);
      const asked = new Set(keys);
      for (const key of held.keys()) if (!asked.has(key)) held.delete(key);
      const fresh = keys.filter((key) => !held.has(key));
      await objects.read(fresh, (key, bytes) => held.set(key, mailIn(key, bytes)));
      return newestMail([...held.values()].flat());
    },
  };

  function mailIn(key: string, bytes: Uint8Array): readonly MailTrace[] {
    const { lines, isWhole } = readLog(bytes, MailTrace);
    if (!isWhole) log('log-unreadable', { object: key });
    return lines;
  }
}
