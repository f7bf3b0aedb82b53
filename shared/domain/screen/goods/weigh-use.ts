import type { Case } from '../../../model/case.ts';
import type { Declaration, DeclarationLine } from '../../../model/document/declaration.ts';
import type { MarkUse, UseReason } from '../../../model/mark-use.ts';
import type { Right } from '../../../model/right.ts';
import { exact, yuanOfFen } from '../../../notation/decimal.ts';
import { fixedTo } from '../../../notation/fixed.ts';
import type { GoodsUse } from './goods-uses.ts';
import { isKnownInfringer, type Standing } from './standing-of.ts';

/** What a reason leaves of the chance that the goods are genuine: below 1 raises the score. */
const AGAINST: Partial<Record<UseReason, number>> = {
  'known-infringer': 0.5,
  'replica-words': 0.6,
  'price-below-band': 0.7,
  'declared-no-brand': 0.7,
  'several-rights': 0.85,
  'barcode-of-others': 0.9,
};
/** What a reason leaves of the score. */
const INFAVOUR: Partial<Record<UseReason, number>> = {
  authorised: 0.05,
  cleared: 0.05,
  'out-of-validity': 0.05,
  'holder-silent': 0.1,
  'barcode-of-holder': 0.6,
  'price-in-band': 0.95,
  'scope-unknown': 0.95,
};
const written = fixedTo(4);
/** 品牌:无 with nothing behind it: 无印良品 is a brand. */
const NO_BRAND = /无品牌|无牌|无商标|品牌\s*[:：]\s*无\s*(?:$|[|｜;；,，/\s])|no\s*brand|unbranded/i;
const BARCODE = /^\d{8,14}$/;
/** From so many holders in one parcel on each is more doubtful: counterfeits travel together. */
const SEVERAL = 3;

/** The use with every reason that raises or lowers it, and the score that they leave. A further reason in favour never raises it. */
export function weighUse(
  use: GoodsUse,
  standing: readonly Standing[],
  facts: Case,
  declaration: Declaration,
  rights: number,
): MarkUse {
  const reasons = reasonsOf(use, standing, facts, declaration, rights);
  let innocent = 1 - use.score;
  for (const reason of reasons) innocent *= AGAINST[reason] ?? 1;
  let score = 1 - innocent;
  for (const reason of reasons) score *= INFAVOUR[reason] ?? 1;
  const { view, steps, mark, right } = use;
  return {
    recordNo: right.recordNo,
    mark,
    view,
    steps: [...steps],
    score: Number(written(score)),
    reasons,
  };
}

function reasonsOf(
  use: GoodsUse,
  standing: readonly Standing[],
  facts: Case,
  declaration: Declaration,
  rights: number,
): UseReason[] {
  const { right } = use;
  const lines = linesOf(use, declaration);
  const reasons: UseReason[] = [(right.hsScope ?? []).length > 0 ? 'in-scope' : 'scope-unknown', ...standing];
  if (use.nickname) reasons.push('nickname');
  const price = priceReason(right, lines);
  if (price !== null) reasons.push(price);
  const barcode = barcodeReason(right, lines);
  if (barcode !== null) reasons.push(barcode);
  if (isKnownInfringer(right, facts, declaration)) reasons.push('known-infringer');
  if (use.saysReplica) reasons.push('replica-words');
  if (lines.some(({ gmodel, gname }) => NO_BRAND.test(`${gmodel} ${gname}`))) reasons.push('declared-no-brand');
  if (rights >= SEVERAL) reasons.push('several-rights');
  return reasons;
}

/** Mostly all. */
function linesOf({ lines }: GoodsUse, declaration: Declaration): readonly DeclarationLine[] {
  if (lines.length === declaration.lines.length) return declaration.lines;
  return declaration.lines.filter(({ gnum }) => lines.includes(gnum));
}

function priceReason({ priceBandYuan }: Right, lines: readonly DeclarationLine[]): UseReason | null {
  const least = priceBandYuan?.[0];
  if (least === undefined) return null;
  const limit = yuanOfFen(Math.round(least * 100));
  return lines.some(({ price }) => exact(price) < limit) ? 'price-below-band' : 'price-in-band';
}

/** Goods without a barcode say nothing. */
function barcodeReason(
  { barcodePrefix, barcodePrefixes = [] }: Right,
  lines: readonly DeclarationLine[],
): UseReason | null {
  const prefixes = barcodePrefix ? [barcodePrefix, ...barcodePrefixes] : barcodePrefixes;
  if (prefixes.length === 0) return null;
  const codes = lines.map(({ barCode = '' }) => barCode);
  if (!codes.every((code) => BARCODE.test(code))) return null;
  return codes.every((code) => prefixes.some((prefix) => code.startsWith(prefix)))
    ? 'barcode-of-holder'
    : 'barcode-of-others';
}
