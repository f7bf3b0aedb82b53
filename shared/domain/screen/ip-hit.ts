import type { Case, Papers } from '../../model/case.ts';
import type { Declaration } from '../../model/document/declaration.ts';
import type { Bilingual } from '../../model/finding.ts';
import type { Right } from '../../model/right.ts';
import type { Judgement, Rule } from '../../model/rule.ts';
import { exact, yuanOfFen } from '../../notation/decimal.ts';
import type { RightsIndex } from './compile-rights.ts';
import type { MarkFound } from './find-marks.ts';
import { type GoodsText, goodsTexts } from './goods-texts.ts';
import { rememberedMarks } from './remembered-marks.ts';

/** A right and what uses it. */
interface Use {
  readonly right: Right;
  readonly marks: Set<string>;
  readonly texts: GoodsText[];
}

/**
 * Goods that use a recorded right in its goods scope and validity are imported by one of its authorised enterprises: the
 * merchant or the declaring agent, under any of its codes. A right that names nobody authorises nobody.
 */
export function ipHit(index: RightsIndex): Rule {
  const marksIn = rememberedMarks(index);
  return {
    code: 'ip-hit',
    severity: 'unexplained',
    basis: 'ip-regulation',
    title: {
      zh: '使用备案知识产权的商品由合法使用人进口',
      en: 'Goods that use a recorded right are imported by an authorised user',
    },
    needs: ['declaration'],
    check: (facts) => {
      const { declaration } = facts.papers;
      if (!declaration) return [];
      const users = codesOf([declaration.ebcCode, declaration.agentCode], facts);
      const foreign = (text: string) =>
        marksIn(text).filter(({ right }) => !right.authorisedImporters?.some((code) => users.has(code)));
      const uses = usesOf(facts.papers, declaration, foreign);
      return uses.map((use) => judgement(use, declaration, isGenuine(use, declaration)));
    },
  };
}

/** By record number, so that the order of the rights in their file changes nothing. */
function usesOf(
  papers: Papers,
  declaration: Declaration,
  marksIn: (text: string) => readonly MarkFound[],
): readonly Use[] {
  const uses = new Map<string, Use>();
  for (const text of goodsTexts(papers, declaration))
    for (const { right, mark, referential } of marksIn(text.statement.value)) {
      if (referential || !inScope(right, text.gcode) || !inForce(right, declaration.declTime)) continue;
      const use = uses.get(right.recordNo) ?? { right, marks: new Set(), texts: [] };
      uses.set(right.recordNo, use);
      use.marks.add(mark);
      if (use.texts.at(-1) !== text) use.texts.push(text);
    }
  return [...uses.values()].toSorted((a, b) => (a.right.recordNo < b.right.recordNo ? -1 : 1));
}

function inScope({ hsScope = [] }: Right, gcode: string): boolean {
  return hsScope.length === 0 || hsScope.includes(gcode);
}

/** Both days count. Those of rights are YYYY-MM-DD, those of declarations YYYYMMDD. */
function inForce({ validFrom = '', validTo }: Right, declTime: string): boolean {
  return dayOf(validFrom) <= declTime && (validTo === undefined || declTime <= dayOf(validTo));
}

function dayOf(date: string): string {
  return date.replaceAll('-', '');
}

function codesOf(codes: readonly string[], { reference }: Case): ReadonlySet<string> {
  return new Set(
    codes.flatMap((code) => {
      const enterprise = reference.enterprises.get(code);
      return [code, ...(enterprise ? [enterprise.code, ...(enterprise.aliases ?? [])] : [])];
    }),
  );
}

/**
 * Whether all the goods that use the right carry barcodes of its holder and are not priced under its band: then they are most
 * likely the holder's own, brought in by somebody whom the record does not name (parallel import), which infringes no trade mark here.
 */
function isGenuine({ right, texts }: Use, declaration: Declaration): boolean {
  const { barcodePrefix, priceBandYuan } = right;
  if (barcodePrefix === undefined || barcodePrefix === '') return false;
  const least = priceBandYuan?.[0];
  const numbers = new Set(texts.map(({ statement }) => statement.line));
  return declaration.lines
    .filter(({ gnum }) => numbers.has(gnum))
    .every(
      ({ barCode, price }) =>
        barCode?.startsWith(barcodePrefix) &&
        (least === undefined || exact(price) >= yuanOfFen(Math.round(least * 100))),
    );
}

const PARALLEL: Bilingual = {
  zh: '（条码属于权利人且价格在其价格带内：可能为平行进口的正品）',
  en: ' (the barcode is the holder’s and the price within its band: probably genuine goods of a parallel importer)',
};

function judgement({ right, marks, texts }: Use, { ebcName }: Declaration, genuine: boolean): Judgement {
  const names = [...marks].toSorted();
  return {
    ...(genuine ? { severity: 'benign' as const } : {}),
    message: {
      zh: `商品使用了备案标识“${names.join('”“')}”（备案号 ${right.recordNo}，权利人 ${right.holder}），${ebcName} 不在合法使用人之列${genuine ? PARALLEL.zh : ''}`,
      en: `The goods use the recorded mark ${names.join(', ')} (record ${right.recordNo}, holder ${right.holder}); ${ebcName} is not an authorised user${genuine ? PARALLEL.en : ''}`,
    },
    values: texts.map(({ statement }) => statement),
  };
}
