import type { DeclarationLine } from '../../model/document/declaration.ts';
import type { Payment } from '../../model/document/payment.ts';
import type { TracedGoods, TracedPayment } from '../../model/trace.ts';
import { articleKey } from '../../notation/article-key.ts';
import { millisOfChinaTime } from '../../notation/china-time.ts';
import { exact, fen } from '../../notation/decimal.ts';
import { plainText } from '../../notation/plain-text.ts';

const SERIAL = /\d{1,9}$/;

/** `payers` are the tokens of whoever paid each of them. */
export function paymentsTraced(
  payments: readonly Payment[],
  payers: readonly string[],
  token: (value: string) => string,
): TracedPayment[] {
  return payments.map(({ payCode, payTransactionId, amountPaid, payTime }, at) => {
    const serial = SERIAL.exec(payTransactionId)?.[0];
    return {
      id: token(`payment ${payCode} ${payTransactionId}`),
      serial: serial === undefined ? null : Number(serial),
      fen: fen(exact(amountPaid)),
      paidAt: millisOfChinaTime(payTime) / 1000,
      payer: payers[at] ?? '',
    };
  });
}

export function goodsTraced(lines: readonly DeclarationLine[], brands: readonly string[]): TracedGoods[] {
  return lines.map(({ barCode, gname, gmodel, gcode, qty, price }) => {
    const text = plainText(gname);
    return {
      article: articleKey(barCode, gcode, gmodel),
      gcode,
      qty: Number(qty),
      priceFen: fen(exact(price)),
      nameless: brands.length > 0 && !brands.some((brand) => text.includes(brand)),
    };
  });
}
