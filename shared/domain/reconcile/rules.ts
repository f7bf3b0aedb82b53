import type { Rule } from '../../model/rule.ts';
import { amountArithmetic } from './amount-arithmetic.ts';
import { amountMismatch } from './amount-mismatch.ts';
import { annualLimit } from './annual-limit.ts';
import { buyerMismatch } from './buyer-mismatch.ts';
import { consigneeMismatch } from './consignee-mismatch.ts';
import { currencyNot142 } from './currency-not-142.ts';
import { idChecksum } from './id-checksum.ts';
import { idTypeNot1 } from './id-type-not-1.ts';
import { lineMismatch } from './line-mismatch.ts';
import { lineNumbering } from './line-numbering.ts';
import { missingDeclaration } from './missing-declaration.ts';
import { missingOrder } from './missing-order.ts';
import { missingPayment } from './missing-payment.ts';
import { missingWaybill } from './missing-waybill.ts';
import { modeFields } from './mode-fields.ts';
import { packCount } from './pack-count.ts';
import { partyMismatch } from './party-mismatch.ts';
import { payerNotBuyer } from './payer-not-buyer.ts';
import { paymentReused } from './payment-reused.ts';
import { rawPaymentMismatch } from './raw-payment-mismatch.ts';
import { rawPaymentMissing } from './raw-payment-missing.ts';
import { returnLate } from './return-late.ts';
import { secondQuantity } from './second-quantity.ts';
import { singleLimit } from './single-limit.ts';
import { timeImplausible } from './time-implausible.ts';
import { unregisteredParty } from './unregistered-party.ts';
import { waybillReused } from './waybill-reused.ts';
import { weightImplausible } from './weight-implausible.ts';

/** Changes whenever a rule of the list would judge the same facts in another way. */
export const RULES_VERSION = '2026-11-28';

/** The catalogue, by code. */
export const RULES: readonly Rule[] = [
  amountArithmetic,
  amountMismatch,
  annualLimit,
  buyerMismatch,
  consigneeMismatch,
  currencyNot142,
  idChecksum,
  idTypeNot1,
  lineMismatch,
  lineNumbering,
  missingDeclaration,
  missingOrder,
  missingPayment,
  missingWaybill,
  modeFields,
  packCount,
  partyMismatch,
  payerNotBuyer,
  paymentReused,
  rawPaymentMismatch,
  rawPaymentMissing,
  returnLate,
  secondQuantity,
  singleLimit,
  timeImplausible,
  unregisteredParty,
  waybillReused,
  weightImplausible,
];
