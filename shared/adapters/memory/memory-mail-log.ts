import type { MailTrace } from '../../model/mail-item.ts';
import type { MailLog } from '../../ports/mail-log.ts';
import { newestMail } from '../system/newest-mail.ts';

export function memoryMailLog(): MailLog {
  const kept: MailTrace[] = [];
  return {
    async append(mail) {
      kept.push(...mail);
    },

    since: async (from) => newestMail(kept.filter(({ day }) => day >= from)),
  };
}
