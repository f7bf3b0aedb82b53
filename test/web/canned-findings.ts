import type { Finding } from '../../shared/model/finding.ts';

export const PAYER: Finding = {
  code: 'payer-not-buyer',
  severity: 'contradiction',
  lane: 'yellow',
  message: {
    zh: '订购人 测**（110***********0014）与支付人 测**（110***********0022）不是同一人，平台未提供订购人身份证明',
    en: 'The buyer (110***********0014) and the payer (110***********0022) are different people, and the platform gave no proof of identity',
  },
  basis: 'gacc-2016-26',
  values: [
    { document: 'order', field: 'buyerIdNumber', value: '110***********0014' },
    { document: 'payment', field: 'payerIdNumber', value: '110***********0022' },
  ],
};

export const AMOUNT: Finding = {
  code: 'amount-mismatch',
  severity: 'unexplained',
  lane: 'yellow',
  message: {
    zh: '订单实际支付 1,280.50 元，支付单支付 1,180.50 元，相差 100 元',
    en: 'The order was paid with CNY 1,280.50, the payment says CNY 1,180.50: a difference of CNY 100',
  },
  basis: 'ceb-202205',
  values: [
    { document: 'order', field: 'acturalPaid', value: '1280.50000' },
    { document: 'payment', field: 'amountPaid', value: '1180.50000' },
  ],
  threshold: '0.01',
};

export const NAME: Finding = {
  code: 'line-mismatch',
  severity: 'benign',
  lane: 'green',
  message: {
    zh: '第 2 项品名仅有空格和大小写之差',
    en: 'The name of line 2 differs only by spaces and case',
  },
  basis: 'ceb-202205',
  values: [
    { document: 'order', field: 'itemName', value: 'Acme 保湿面霜 50ML', line: '2' },
    { document: 'declaration', field: 'gname', value: 'ACME保湿面霜50ml', line: '2' },
  ],
};
