import type { Bilingual, Evidence, Finding } from '../../model/finding.ts';
import type { Insight } from '../../model/insight.ts';
import { parcelKey } from '../../model/parcel-key.ts';
import type { Policy } from '../../model/policy.ts';
import type { RingMark, RingMarkKind } from '../../model/ring-mark.ts';
import type { Trace } from '../../model/trace.ts';
import { chinaDay } from '../../notation/china-time.ts';
import { type KnownRings, marksTouched, strengthOf } from './known-rings.ts';
import { TYPOLOGIES } from './typologies.ts';

/** Stands in an insight where otherwise the version of the learnt model does. */
const MODEL = 'known-rings';
const MOST_FINDINGS = 3;
const MOST_EVIDENCE = 4;
const DECIMALS = 6;
/** However large the ring: what is presumed stays below red. */
const MOST_CERTAIN = 0.99;

const NAMES: Readonly<Record<RingMarkKind, Bilingual>> = {
  phone: { zh: '联系电话', en: 'phone' },
  consignee: { zh: '收货人（同一商户）', en: 'consignee (same merchant)' },
  street: { zh: '收货街道（同一商户）', en: 'street of delivery (same merchant)' },
  block: { zh: '订购人手机号段（同一商户）', en: 'block of phone numbers (same merchant)' },
  area: { zh: '订购人身份证签发地（同一商户）', en: 'place of issue of the identity card (same merchant)' },
  article: { zh: '商品（同一商户）', en: 'article (same merchant)' },
};

/**
 * What is presumed of a parcel that shares marks with rings found before it: at least yellow, never red, until the next look back
 * sees the parcel itself and says its own word. Null when it shares none.
 */
export function presumedInsight(
  trace: Trace,
  { rings, asOf }: { readonly rings: KnownRings; readonly asOf: string },
  { lanes }: Pick<Policy, 'lanes'>,
): Insight | null {
  const touched = marksTouched(trace, rings);
  const [strongest] = touched;
  if (strongest === undefined) return null;
  const byCode = [...Map.groupBy(touched, ({ code }) => code)].slice(0, MOST_FINDINGS);
  const findings = byCode.flatMap(([code, marks]) => findingOf(trace, code, marks, asOf));
  if (findings.length === 0) return null;
  const { yellowFromScore: low, redFromScore: high } = lanes;
  const score = Number((low + Math.min(MOST_CERTAIN, strengthOf(strongest)) * (high - low)).toFixed(DECIMALS));
  return { parcel: trace.parcel, asOf, model: MODEL, score, findings, isPresumed: true };
}

/** None when the mark names a typology that was withdrawn since. */
function findingOf(trace: Trace, code: string, marks: readonly RingMark[], asOf: string): Finding[] {
  const typology = TYPOLOGIES.find((one) => one.code === code);
  const [first] = marks;
  if (typology === undefined || first === undefined) return [];
  const { title, basis } = typology;
  const parcels = [...new Set(marks.flatMap((mark) => mark.parcels))].filter((parcel) => parcel !== trace.parcel);
  return [
    {
      code,
      severity: 'unexplained',
      lane: 'yellow',
      message: {
        zh: `${title.zh}。${sentence(first, asOf, 'zh')}`,
        en: `${title.en}. ${sentence(first, asOf, 'en')}`,
      },
      basis,
      values: [],
      evidence: marks.slice(0, MOST_EVIDENCE).map(evidenceOf),
      linked: { count: Math.max(first.flagged, parcels.length), parcels: parcels.map(parcelKey) },
      foundAt: asOf,
    },
  ];
}

function sentence({ kind, flagged, all }: RingMark, asOf: string, language: 'zh' | 'en'): string {
  const name = NAMES[kind][language];
  const day = chinaDay(asOf);
  return language === 'zh'
    ? `本票${name}与已发现团伙相同：截至 ${day} 回溯，${all} 票相同包裹中 ${flagged} 票有此疑点。此为推定，待下次回溯核实。`
    : `It shares its ${name} with a ring: of ${all} such parcels looking back found ${flagged} by ${day}. Presumed until the next look back.`;
}

function evidenceOf({ kind, flagged, all }: RingMark): Evidence {
  const { zh, en } = NAMES[kind];
  const title = { zh: `${zh}与已发现团伙相同的包裹`, en: `Parcels of the ring with the same ${en}` };
  return { signal: `known-${kind}`, title, value: `${flagged} / ${all}` };
}
