import type { Finding, Lane } from '../../model/finding.ts';
import type { Match } from './compile-instructions.ts';

const INSPECTIONS = {
  document: { zh: '审单', en: 'documents' },
  machine: { zh: '机检', en: 'by machine' },
  physical: { zh: '人工查验', en: 'by hand' },
  laboratory: { zh: '取样送检', en: 'a laboratory sample' },
  ipr: { zh: '知识产权查验', en: 'for infringed rights' },
  quarantine: { zh: '检疫', en: 'quarantine' },
} as const;

/** Says that a targeting instruction sent the parcel to its lane, which one, and what is to be done. `lane` is that of the instruction. */
export function instructionHit({ id, version, effect, text }: Match, lane: Lane): Finding {
  const inspection = INSPECTIONS[effect.inspection];
  const share =
    effect.probability >= 1
      ? { zh: '', en: '' }
      : { zh: `，按 ${percent(effect.probability)} 抽中`, en: `, drawn at ${percent(effect.probability)}` };
  return {
    code: 'instruction-hit',
    severity: 'unexplained',
    lane,
    message: {
      zh: `命中布控指令 ${id}「${text.title.zh}」（第 ${version} 版）${share.zh}，要求${inspection.zh}，反馈代码 ${text.feedbackCode}（依据：${text.legalBasis}）`,
      en: `Targeting instruction ${id}, “${text.title.en}” (version ${version}), applies${share.en}: inspect ${inspection.en} and report ${text.feedbackCode} (basis: ${text.legalBasis})`,
    },
    basis: 'gacc-2018-194',
    values: [],
  };
}

function percent(probability: number): string {
  return `${Number((probability * 100).toFixed(2))} %`;
}
