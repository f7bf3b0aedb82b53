import type { Enterprise, Reference } from '../../shared/model/reference.ts';

interface EnterpriseView {
  readonly code: string;
  readonly name: string;
  readonly type: string | null;
  readonly status: string;
  readonly creditTier: string | null;
  readonly registeredAt: string | null;
  readonly events: { at: string; what: string }[];
}

/** The enterprise of the published reference data that has the code, under either of its codes. */
export function findEnterprise({ enterprises = {} }: Reference, code: string): Enterprise | undefined {
  return Object.values(enterprises)
    .flat()
    .find((one) => one.code === code || one.aliases?.includes(code));
}

/** Credit tier and the dated events behind it. An enterprise without a status counts as active. */
export function enterpriseView(enterprise: Enterprise): EnterpriseView {
  const { code, name, type = null, status = 'active', creditTier = null, registeredAt = null } = enterprise;
  const events = registeredAt === null ? [] : [{ at: registeredAt, what: '备案登记 registered' }];
  return { code, name, type, status, creditTier, registeredAt, events };
}
