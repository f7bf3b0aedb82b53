import type { Case, Papers } from '../../model/case.ts';
import type { Declaration } from '../../model/document/declaration.ts';
import type { Right } from '../../model/reference.ts';
import type { Judgement, Rule } from '../../model/rule.ts';
import type { RightsIndex } from './compile-rights.ts';
import { findMarks } from './find-marks.ts';
import { type GoodsText, goodsTexts } from './goods-texts.ts';

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
      return usesOf(facts.papers, declaration, index)
        .filter(({ right }) => !right.authorisedImporters?.some((code) => users.has(code)))
        .map((use) => judgement(use, declaration));
    },
  };
}

/** By record number, so that the order of the rights in their file changes nothing. */
function usesOf(papers: Papers, declaration: Declaration, index: RightsIndex): readonly Use[] {
  const uses = new Map<string, Use>();
  // Order and declaration mostly say the same words: each text is searched once.
  const found = new Map<string, ReturnType<typeof findMarks>>();
  const marksIn = (value: string) => {
    const marks = found.get(value) ?? findMarks(value, index);
    found.set(value, marks);
    return marks;
  };
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

function judgement({ right, marks, texts }: Use, { ebcName }: Declaration): Judgement {
  const names = [...marks].toSorted();
  return {
    message: {
      zh: `商品使用了备案标识“${names.join('”“')}”（备案号 ${right.recordNo}，权利人 ${right.holder}），${ebcName} 不在合法使用人之列`,
      en: `The goods use the recorded mark ${names.join(', ')} (record ${right.recordNo}, holder ${right.holder}); ${ebcName} is not an authorised user`,
    },
    values: texts.map(({ statement }) => statement),
  };
}
