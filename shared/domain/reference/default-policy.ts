import type { Policy } from '../../model/policy.ts';

/** The policy in force when none is published. Values marked unconfirmed in rules.md stay data, here. */
export const defaultPolicy: Policy = {
  version: '2026-11-24',
  window: { documentsHours: 24, settleMinutes: 10 },
  rounding: { line: '0.01', totalPerLine: '0.01' },
  amount: { tolerance: '0.05' },
  limits: {
    periods: [
      { from: '20160408', singleFen: 200_000, annualFen: 2_000_000 },
      { from: '20190101', singleFen: 500_000, annualFen: 2_600_000 },
    ],
    singleItemException: true,
  },
  tax: { reduction: '0.70', tolerancePerLine: '0.01' },
  weight: { ratioFrom: '0.8', ratioBelow: '1.25', billingSteps: ['0.5', '0.1'] },
  time: { clockMinutes: 10, oldPaymentHours: 96 },
  identity: { verifiedByPlatform: false },
  waybill: { reuseMonths: 6 },
  payment: { groupCap: 50 },
  returns: { applyDays: 30, arriveDays: 45 },
  lanes: {
    bySeverity: { format: 'yellow', benign: 'green', unexplained: 'yellow', contradiction: 'yellow' },
    byCode: { 'ip-hit': 'red', 'payment-reused': 'red', 'raw-payment-mismatch': 'red', 'waybill-reused': 'red' },
    yellowFromScore: 0.6,
    redFromScore: 0.9,
  },
  score: {
    bySeverity: { format: 0.05, benign: 0.01, unexplained: 0.25, contradiction: 0.5 },
    byCode: { 'ip-hit': 0.85, 'payment-reused': 0.9, 'raw-payment-mismatch': 0.9, 'waybill-reused': 0.9 },
  },
  random: {
    byTier: { 高级认证企业: 0.005, 认证企业: 0.008, 常规企业: 0.01, 失信企业: 0.2, 严重失信企业: 0.5 },
    otherwise: 0.02,
  },
  sampling: { strata: [], floor: 0.001, campaigns: [] },
  instructions: { judgedAfter: 30, replayDays: 14 },
  draws: { frozenAfterHours: 26, revealedAfterHours: 72 },
  inspection: {
    shifts: [
      { id: 'day', from: '08:00', until: '20:00' },
      { id: 'night', from: '20:00', until: '08:00' },
    ],
    perInspector: 40,
    expectedRate: 0.02,
    shed: ['top-up', 'targeted', 'instruction', 'officer'],
    signedByTwo: ['infringing', 'prohibited'],
  },
  learn: { yellowFrom: 0.5, redFrom: 0.85, comparedAfter: 200, driftFrom: 0.15 },
  screen: { redFrom: 0.7 },
  desk: { leaseMinutes: 15 },
  lists: { inspectors: 2 },
  lookback: {
    windowDays: 60,
    yellowFrom: 0.4,
    redFrom: 0.8,
    knownRings: { flaggedFrom: 3, shareFrom: 0.7, atMost: 2000 },
    chains: { foundFrom: 5, merchantsFrom: 3, liftFrom: 3 },
  },
  leads: {
    windowDays: 30,
    honestShare: 0.05,
    scoreFrom: 0.45,
    atMost: 500,
    parcelsFrom: 2,
    linkParcelsFrom: 5,
    linkShareFrom: 0.3,
  },
  rawPayment: {
    codes: ['payer-not-buyer', 'amount-mismatch', 'payment-reused', 'fake-payment'],
    deadlineHours: 24,
    attempts: 4,
    retryMinutes: 5,
    answerMinutes: 240,
    timeToleranceSeconds: 300,
    goodsLikeness: 0.2,
  },
  protect: {
    flow: 'cn-ex-officio',
    euSmallConsignments: false,
    days: { holder: 3, investigation: 30, court: 50, courtOnApplication: 20, consent: 10 },
  },
};
