import type { Policy } from '../../model/policy.ts';
import { type ContentFault, fault } from '../../notation/content-fault.ts';
import { isDay } from '../../notation/is-day.ts';

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const DECIMAL = /^\d{1,10}(?:\.\d{1,5})?$/;
const LONGEST = 40;

/** What the schema cannot see: figures that contradict each other, days and times that do not exist, shares beyond their bounds. */
export function policyFaults(policy: Policy): readonly ContentFault[] {
  return [
    ...versionFaults(policy),
    ...decimalFaults(policy),
    ...limitFaults(policy),
    ...orderFaults(policy),
    ...rateFaults(policy),
    ...durationFaults(policy),
    ...shiftFaults(policy),
    ...campaignFaults(policy),
  ];
}

function versionFaults({ version }: Policy): ContentFault[] {
  if (version.trim() !== '' && version.length <= LONGEST) return [];
  return [fault('/version', 'version', `须填 1–${LONGEST} 个字符`, `Give 1 to ${LONGEST} characters.`)];
}

function decimalFaults({ rounding, amount, tax, weight }: Policy): ContentFault[] {
  const decimals: readonly (readonly [pointer: string, text: string])[] = [
    ['/rounding/line', rounding.line],
    ['/rounding/totalPerLine', rounding.totalPerLine],
    ['/amount/tolerance', amount.tolerance],
    ['/tax/reduction', tax.reduction],
    ['/tax/tolerancePerLine', tax.tolerancePerLine],
    ['/weight/ratioFrom', weight.ratioFrom],
    ['/weight/ratioBelow', weight.ratioBelow],
    ...weight.billingSteps.map((step, at) => [`/weight/billingSteps/${at}`, step] as const),
  ];
  return decimals
    .filter(([, text]) => !DECIMAL.test(text))
    .map(([pointer]) => fault(pointer, 'decimal', '须为十进制数，如 0.05', 'Write a decimal such as 0.05.'));
}

function limitFaults({ limits: { periods } }: Policy): ContentFault[] {
  if (periods.length === 0)
    return [fault('/limits/periods', 'no-period', '至少列一个时段', 'State the limits of one period at least.')];
  return periods.flatMap(({ from, singleFen, annualFen }, at) => {
    const place = `/limits/periods/${at}`;
    const day = `${from.slice(0, 4)}-${from.slice(4, 6)}-${from.slice(6)}`;
    const before = periods[at - 1]?.from ?? '';
    return [
      ...(isDay(day) ? [] : [fault(`${place}/from`, 'no-day', '须为 YYYYMMDD', 'Write a day as YYYYMMDD.')]),
      ...(from > before
        ? []
        : [fault(`${place}/from`, 'order', '时段须由旧到新', 'Put the periods from old to new, each once.')]),
      ...(singleFen > 0 && singleFen <= annualFen
        ? []
        : [
            fault(
              `${place}/singleFen`,
              'limit',
              '单次限值须大于 0 且不超过年度限值',
              'It must lie above 0 and within the annual limit.',
            ),
          ]),
    ];
  });
}

/** Pairs of figures of which the first must lie under the second. */
function orderFaults({ lanes, lookback, learn, draws }: Policy): ContentFault[] {
  const pairs: readonly (readonly [low: number, high: number, pointer: string, of: string])[] = [
    [lanes.yellowFromScore, lanes.redFromScore, '/lanes/yellowFromScore', '/lanes/redFromScore'],
    [lookback.yellowFrom, lookback.redFrom, '/lookback/yellowFrom', '/lookback/redFrom'],
    [learn.yellowFrom, learn.redFrom, '/learn/yellowFrom', '/learn/redFrom'],
    [draws.frozenAfterHours, draws.revealedAfterHours, '/draws/frozenAfterHours', '/draws/revealedAfterHours'],
  ];
  return pairs
    .filter(([low, high]) => low >= high)
    .map(([, , pointer, of]) => fault(pointer, 'order', `须小于 ${of}`, `It must lie under ${of}.`));
}

/** Probabilities of inspection: every parcel has one, so none is 0 (rules.md §8.3). */
function rateFaults({ random, sampling, lanes, lookback, learn, inspection }: Policy): ContentFault[] {
  const rates: readonly (readonly [pointer: string, rate: number])[] = [
    ...Object.entries(random.byTier).map(([tier, rate]) => [`/random/byTier/${escaped(tier)}`, rate] as const),
    ['/random/otherwise', random.otherwise],
    ['/sampling/floor', sampling.floor],
    ...sampling.strata.map(({ rate }, at) => [`/sampling/strata/${at}/rate`, rate] as const),
    ['/lanes/yellowFromScore', lanes.yellowFromScore],
    ['/lanes/redFromScore', lanes.redFromScore],
    ['/lookback/yellowFrom', lookback.yellowFrom],
    ['/lookback/redFrom', lookback.redFrom],
    ['/lookback/mail/shareFrom', lookback.mail.shareFrom],
    ['/learn/yellowFrom', learn.yellowFrom],
    ['/learn/redFrom', learn.redFrom],
    ['/inspection/expectedRate', inspection.expectedRate],
  ];
  return rates
    .filter(([, rate]) => !(rate > 0 && rate <= 1))
    .map(([pointer]) => fault(pointer, 'share', '须大于 0 且不超过 1', 'It must lie above 0 and be 1 at most.'));
}

function durationFaults({
  window,
  draws,
  returns,
  lookback,
  leads,
  desk,
  waybill,
  inspection,
}: Policy): ContentFault[] {
  const durations: readonly (readonly [pointer: string, length: number])[] = [
    ['/window/documentsHours', window.documentsHours],
    ['/draws/frozenAfterHours', draws.frozenAfterHours],
    ['/returns/applyDays', returns.applyDays],
    ['/returns/arriveDays', returns.arriveDays],
    ['/lookback/windowDays', lookback.windowDays],
    ['/lookback/mail/windowDays', lookback.mail.windowDays],
    ['/lookback/mail/mailedFrom', lookback.mail.mailedFrom],
    ['/lookback/mail/retailFrom', lookback.mail.retailFrom],
    ['/lookback/mail/piecesFrom', lookback.mail.piecesFrom],
    ['/lookback/mail/householdTo', lookback.mail.householdTo],
    ['/lookback/mail/consigneesFrom', lookback.mail.consigneesFrom],
    ['/leads/windowDays', leads.windowDays],
    ['/desk/leaseMinutes', desk.leaseMinutes],
    ['/waybill/reuseMonths', waybill.reuseMonths],
    ['/inspection/perInspector', inspection.perInspector],
  ];
  return durations
    .filter(([, length]) => !(length > 0))
    .map(([pointer]) => fault(pointer, 'positive', '须大于 0', 'It must lie above 0.'));
}

function shiftFaults({ inspection: { shifts } }: Policy): ContentFault[] {
  return shifts.flatMap(({ id, from, until }, at) => {
    const place = `/inspection/shifts/${at}`;
    const isTwice = shifts.findIndex((other) => other.id === id) !== at;
    const time = (name: string) =>
      fault(`${place}/${name}`, 'no-time', '须为 HH:MM，如 08:00', 'Write a time such as 08:00.');
    return [
      ...(id.trim() === '' || isTwice
        ? [fault(`${place}/id`, 'shift-id', '班次代号不可空缺或重复', 'Give every shift an id of its own.')]
        : []),
      ...(TIME.test(from) ? [] : [time('from')]),
      ...(TIME.test(until) ? [] : [time('until')]),
    ];
  });
}

function campaignFaults({ sampling: { campaigns } }: Policy): ContentFault[] {
  return campaigns.flatMap(({ from, until, factor }, at) => {
    const place = `/sampling/campaigns/${at}`;
    const day = (name: string) => fault(`${place}/${name}`, 'no-day', '须为 YYYY-MM-DD', 'Write a day as YYYY-MM-DD.');
    return [
      ...(isDay(from) ? [] : [day('from')]),
      ...(isDay(until) ? [] : [day('until')]),
      ...(isDay(from) && isDay(until) && until < from
        ? [fault(`${place}/until`, 'order', '须不早于开始日', 'It must not lie before the first day.')]
        : []),
      ...(factor > 0 ? [] : [fault(`${place}/factor`, 'positive', '须大于 0', 'It must lie above 0.')]),
    ];
  });
}

/** As a step of a pointer is written (RFC 6901 §3). */
function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
