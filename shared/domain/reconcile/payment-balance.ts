import type { Case, GroupMember } from '../../model/case.ts';
import type { Order } from '../../model/document/order.ts';
import type { Policy } from '../../model/policy.ts';
import { type Exact, exact, magnitude, sum } from '../../notation/decimal.ts';
import { paidExcess } from './paid-excess.ts';

/** Σ paid against Σ ordered of a payment group, in yuan. */
export interface PaymentBalance {
  readonly ordered: Exact;
  readonly paid: Exact;
  /** paid − ordered; never zero. */
  readonly excess: Exact;
  /** What rounding and policy forgive. */
  readonly tolerance: Exact;
  /** The payments cover exactly the orders that have one of their own: the other orders lean on spent money. */
  readonly spent: boolean;
}

/**
 * Null when the sums agree, or when they cannot be compared: the group was cut, nothing was paid, the parcel's order is
 * missing, another member's papers may still come, or the order's own sum is wrong and the payment fits the right one
 * (`amount-arithmetic`).
 */
export function paymentBalance({ papers: { order }, group, windowEnded }: Case, policy: Policy): PaymentBalance | null {
  const { members, cut } = group;
  if (order === null || cut || agreesAlone(order, members)) return null;
  const numbers = new Set(members.flatMap(({ payments }) => payments.map(numberOf)));
  if (numbers.size === 0 || (!windowEnded && members.some((member) => isIncomplete(member, numbers)))) return null;

  const ordered = sum(members.map(orderedBy));
  const paid = sum(members.flatMap(({ payments }) => payments.map(({ amountPaid }) => exact(amountPaid))));
  const excess = paid - ordered;
  const tolerance = toleranceOf(order, members, policy);
  const wrongSum = paidExcess(order);
  if (excess === 0n || (wrongSum !== 0n && magnitude(excess + wrongSum) <= tolerance)) return null;
  const payers = members.filter(({ payments }) => payments.length > 0);
  const spent = payers.length < members.length && magnitude(paid - sum(payers.map(orderedBy))) <= tolerance;
  return { ordered, paid, excess, tolerance, spent };
}

/** By far the most parcels. */
function agreesAlone({ acturalPaid }: Order, members: readonly GroupMember[]): boolean {
  const [only] = members;
  return (
    members.length === 1 &&
    only?.payments.length === 1 &&
    exact(acturalPaid) === exact(only.payments[0]?.amountPaid ?? '0')
  );
}

/** An order without a payment is complete when the number it names is paid elsewhere in the group. */
function isIncomplete({ order, payments }: GroupMember, paid: ReadonlySet<string>): boolean {
  if (order === null) return true;
  return payments.length === 0 && !paid.has(numberOf(order));
}

function numberOf({ payCode = '', payTransactionId = '' }: { payCode?: string; payTransactionId?: string }): string {
  return `${payCode} ${payTransactionId}`;
}

function orderedBy({ order }: GroupMember): Exact {
  return order === null ? 0n : exact(order.acturalPaid);
}

/** Rounding grows with the lines of the own order and with every other order. */
function toleranceOf({ lines }: Order, { length }: readonly GroupMember[], { rounding, amount }: Policy): Exact {
  const rounded = exact(rounding.totalPerLine) * BigInt(lines.length + length - 1);
  const allowed = exact(amount.tolerance);
  return rounded > allowed ? rounded : allowed;
}
