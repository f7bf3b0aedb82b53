import { coversDistrict } from '../../shared/domain/desk/in-sight.ts';
import { addresseeTokens } from '../../shared/domain/links/addressee-tokens.ts';
import { mailTraceOf } from '../../shared/domain/trace/mail-trace-of.ts';
import { type Problem, Refusal } from '../../shared/faults/refusal.ts';
import type { MailTrace } from '../../shared/model/mail-item.ts';
import type { Caller } from '../../shared/model/person.ts';
import { chinaDay } from '../../shared/notation/china-time.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { MailLog } from '../../shared/ports/mail-log.ts';
import type { Tokens } from '../../shared/ports/tokens.ts';
import type { UseCases } from '../../shared/wire/http/call.ts';
import type { MailItemsReply } from '../../shared/wire/http/schemas/mail.ts';
import { type ReadMailItem, readMailItems } from '../../shared/wire/mail/read-mail-items.ts';

export interface World {
  readonly mailLog: Pick<MailLog, 'append'>;
  readonly tokens: Tokens;
  readonly clock: Clock;
}

/** What became of one item of a request. */
type Taken = { readonly trace: MailTrace } | { readonly problem: Problem };

/** Takes what customs of post offices cleared: reads, hashes who it went to, keeps that. No name, phone, address or number goes further. */
export function mail({ mailLog, tokens: { token }, clock }: World): UseCases<'mail'> {
  return {
    postMailItems: async ({ body, caller }) => {
      const read = readMailItems(body.bytes);
      const { traces, refused } = sorted(read, caller, clock.now(), token);
      if (refused.length === read.length) throw allRefused(refused);
      await mailLog.append([...traces.values()]);
      return { body: { accepted: read.length - refused.length, refused } };
    },
  };
}

function sorted(read: readonly ReadMailItem[], caller: Caller, now: string, token: (value: string) => string) {
  const traces = new Map<string, MailTrace>();
  const refused: MailItemsReply['refused'] = [];
  for (const { index, item, problems } of read) {
    if (item === null) {
      refused.push({ index, problems: [...problems] });
      continue;
    }
    const taken = take(item, index);
    if ('problem' in taken) refused.push({ index, problems: [taken.problem] });
    else traces.set(taken.trace.item, taken.trace);
  }
  return { traces, refused };

  function take(item: NonNullable<ReadMailItem['item']>, index: number): Taken {
    if (!coversDistrict(caller, item.customsCode)) return { problem: at(index, FOREIGN) };
    if (item.clearedOn > chinaDay(now)) return { problem: at(index, AHEAD) };
    const trace = mailTraceOf(item, addresseeTokens(item, token), now, token);
    const other = traces.get(trace.item);
    const isSame = other === undefined || JSON.stringify(other) === JSON.stringify(trace);
    return isSame ? { trace } : { problem: at(index, REPEATED) };
  }
}

const FOREIGN = {
  field: 'customsCode',
  code: 'customs-not-allowed',
  detail: '仅限移交本关区的邮件 Hand over items of the own customs district only.',
} as const;
const AHEAD = {
  field: 'clearedOn',
  code: 'day-ahead',
  detail: '放行日期晚于今天，请核对 The day lies ahead: write the day on which the item was cleared.',
} as const;
const REPEATED = {
  field: 'itemNo',
  code: 'repeated-item',
  detail:
    '本次请求内同一单号另有不同内容，请保留正确的一件 The request has the number with other content before: keep the right one.',
} as const;

function at(index: number, { field, ...fault }: typeof FOREIGN | typeof AHEAD | typeof REPEATED): Problem {
  return { ...fault, pointer: `/items/${index}/${field}` };
}

function allRefused(refused: MailItemsReply['refused']): Refusal {
  const problems = refused.flatMap((one) => one.problems);
  return problems.every(({ code }) => code === FOREIGN.code)
    ? new Refusal(
        'forbidden',
        '不得移交其他关区的邮件 The caller may not hand over items of these districts.',
        problems,
      )
    : new Refusal('items-rejected', '邮件均未接收，未存储任何内容 No item was accepted; nothing was stored.', problems);
}
