import type { Papers } from '../../model/case.ts';
import type { Bilingual, Statement } from '../../model/finding.ts';
import type { Enterprise } from '../../model/reference.ts';
import type { ReferenceIndex } from '../../model/reference-index.ts';
import type { Rule } from '../../model/rule.ts';
import { fieldLabel } from './labels.ts';
import { stated } from './stated.ts';

/** A code with the room of the register that should hold it. */
interface Party {
  readonly kind: string;
  readonly document: string;
  readonly field: string;
  readonly code: string;
}

interface Stranger {
  readonly statement: Statement;
  readonly fault: Bilingual;
  readonly mild: boolean;
}

const STATUS: Readonly<Record<string, Bilingual>> = {
  suspended: { zh: '已暂停', en: 'is suspended' },
  cancelled: { zh: '已注销', en: 'is cancelled' },
};

/**
 * Every enterprise is registered and active (announcement 2018-194; 22001), as far as the register is filled.
 * An unknown platform may be a foreign one under an identifier of the e-port (messages.md §4): unexplained only.
 */
export const unregisteredParty: Rule = {
  code: 'unregistered-party',
  severity: 'contradiction',
  basis: 'gacc-2018-194',
  title: { zh: '各企业已在海关备案且状态有效', en: 'Every enterprise is registered with customs and active' },
  needs: [],
  check: ({ papers, reference }) => {
    if (reference.enterpriseKinds.size === 0) return [];
    const strangers = strangersOf(papers, reference);
    if (strangers.length === 0) return [];
    return [
      {
        ...(strangers.every(({ mild }) => mild) ? { severity: 'unexplained' as const } : {}),
        message: {
          zh: strangers.map(({ fault }) => fault.zh).join('；'),
          en: strangers.map(({ fault }) => fault.en).join('; '),
        },
        values: strangers.map(({ statement }) => statement),
      },
    ];
  },
};

/** Each role once: codes that differ between documents are `party-mismatch`. */
function strangersOf(
  { order, payments, waybill, declaration }: Papers,
  reference: ReferenceIndex,
): readonly Stranger[] {
  const strangers: Stranger[] = [];
  const look = (kind: string, document: string, field: string, code: string | undefined) => {
    if (code === undefined || !reference.enterpriseKinds.has(kind)) return;
    const enterprise = reference.enterprises.get(code);
    if (!isActive(enterprise)) strangers.push(strangerOf({ kind, document, field, code }, enterprise));
  };
  const head = declaration ? 'declaration' : 'order';
  const trader = declaration ?? order;
  look('ebp', head, 'ebpCode', trader?.ebpCode);
  look('ebc', head, 'ebcCode', trader?.ebcCode);
  for (const payment of payments) {
    const { payCode } = payment;
    if (payments.find((other) => other.payCode === payCode) === payment) look('pay', 'payment', 'payCode', payCode);
  }
  if (payments.length === 0) look('pay', 'order', 'payCode', order?.payCode);
  look('carrier', declaration ? head : 'waybill', 'logisticsCode', (declaration ?? waybill)?.logisticsCode);
  look('agent', head, 'agentCode', declaration?.agentCode);
  look('warehouse', head, 'areaCode', declaration?.areaCode);
  return strangers;
}

function isActive(enterprise: Enterprise | undefined): boolean {
  return enterprise !== undefined && (enterprise.status ?? 'active') === 'active';
}

function strangerOf({ kind, document, field, code }: Party, enterprise: Enterprise | undefined): Stranger {
  const { status = 'active' } = enterprise ?? {};
  const label = fieldLabel(field);
  const fault = enterprise ? STATUS[status] : { zh: '未在海关备案', en: 'is not registered' };
  return {
    statement: stated(document, field, code),
    fault: { zh: `${label.zh} ${code} ${fault?.zh ?? status}`, en: `${label.en} ${code} ${fault?.en ?? status}` },
    mild: kind === 'ebp' && enterprise === undefined,
  };
}
