import type { Case } from '../../model/case.ts';

/** What sampling tells apart (rules.md §8.6). Null where it is not known. */
export interface Stratum {
  /** Credit tier of the merchant. */
  readonly tier: string | null;
  readonly tradeMode: string | null;
  /** Carrier code of the declaration. */
  readonly carrier: string | null;
}

export function stratumOf({ papers: { declaration, order }, reference }: Pick<Case, 'papers' | 'reference'>): Stratum {
  const merchant = declaration?.ebcCode ?? order?.ebcCode;
  return {
    tier: (merchant === undefined ? undefined : reference.enterprises.get(merchant)?.creditTier) ?? null,
    tradeMode: declaration?.tradeMode ?? null,
    carrier: declaration?.logisticsCode ?? null,
  };
}

/** `tier|tradeMode|carrier`, `-` where unknown. */
export function stratumText({ tier, tradeMode, carrier }: Stratum): string {
  return `${tier ?? '-'}|${tradeMode ?? '-'}|${carrier ?? '-'}`;
}
