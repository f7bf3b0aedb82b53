import type { Evidence, Finding } from '../../model/finding.ts';
import { parcelKey } from '../../model/parcel-key.ts';
import type { Trace } from '../../model/trace.ts';
import type { BoostedModel, Opinion } from './boosted.ts';
import type { Scene } from './scene.ts';
import type { Reading, Signal } from './signals/signal.ts';
import { TYPOLOGIES, type Typology } from './typologies.ts';

/** Nats that the signals of a typology must add together to be worth a finding of their own. */
const ENOUGH = 0.7;
const MOST_FINDINGS = 3;
const MOST_EVIDENCE = 4;
const MOST_LINKED = 20;

/** A parcel with what every signal read of it, in the order of the model. */
export interface Reviewed {
  readonly trace: Trace;
  readonly readings: readonly Reading[];
  readonly opinion: Opinion;
}

/** Findings that say an opinion in sentences: the typologies whose signals moved it most, each with its figures and its parcels. */
export function explain(
  { trace, readings, opinion }: Reviewed,
  {
    scene,
    signals,
    usual,
    foundAt,
  }: {
    readonly scene: Scene;
    readonly signals: readonly Signal[];
    readonly usual: BoostedModel['usual'];
    readonly foundAt: string;
  },
): readonly Finding[] {
  const ranked = TYPOLOGIES.map((typology) => ({ typology, added: addedBy(typology) }))
    .filter(({ added }) => added > 0)
    .toSorted((a, b) => b.added - a.added || (a.typology.code < b.typology.code ? -1 : 1));
  const moving = ranked.filter(({ added }, at) => at === 0 || added >= ENOUGH).slice(0, MOST_FINDINGS);
  const told = TYPOLOGIES.filter(({ tells }) => tells !== undefined && figureOf(tells.signal) >= tells.from);
  return [...new Set([...moving.map(({ typology }) => typology), ...told])].map(findingOf);

  function figureOf(name: string): number {
    return readings[signals.findIndex((signal) => signal.name === name)]?.figure ?? 0;
  }

  function addedBy({ signals: names }: Typology): number {
    return signals.reduce(
      (sum, { name }, at) => sum + (names.includes(name) ? Math.max(0, opinion.added[at] ?? 0) : 0),
      0,
    );
  }

  function findingOf(typology: Typology): Finding {
    const evidence = evidenceFor(typology);
    const linked = linkedOf(typology);
    const zh = [typology.title.zh, evidence.map((one) => sentence(one, 'zh')).join('；')];
    const en = [typology.title.en, evidence.map((one) => sentence(one, 'en')).join('; ')];
    if (linked.count > 0) {
      zh.push(`关联包裹 ${linked.count} 个`);
      en.push(`${linked.count} linked parcels`);
    }
    return {
      code: typology.code,
      severity: 'unexplained',
      lane: 'yellow',
      message: {
        zh: zh.flatMap((part) => (part ? [`${part}。`] : [])).join(''),
        en: en.flatMap((part) => (part ? [`${part}.`] : [])).join(' '),
      },
      basis: typology.basis,
      values: [],
      evidence,
      ...(linked.count > 0 ? { linked } : {}),
      foundAt,
    };
  }

  /** What moved the model towards it, and what tells it by itself. */
  function evidenceFor({ signals: names, tells }: Typology): Evidence[] {
    return signals
      .map((signal, at) => ({ signal, at, added: opinion.added[at] ?? 0 }))
      .filter(({ signal: { name }, added, at }) => {
        const weighs = added > 0 || name === tells?.signal;
        return names.includes(name) && weighs && (readings[at]?.weight ?? 0) > 0;
      })
      .toSorted((a, b) => b.added - a.added || a.at - b.at)
      .slice(0, MOST_EVIDENCE)
      .map(({ signal, at }) => {
        const figure = readings[at]?.figure ?? 0;
        const most = usual[at] ?? 0;
        const value = written(figure, signal.unit);
        // What is usual is said only where it helps: a merchant's total may be small and still too much for its size.
        return {
          signal: signal.name,
          title: signal.title,
          value,
          ...(figure > most ? { usual: written(most, signal.unit) } : {}),
        };
      });
  }

  function linkedOf({ linked }: Typology): { count: number; parcels: { ebpCode: string; orderNo: string }[] } {
    const others = [...new Set(linked(trace, scene).map(({ parcel }) => parcel))]
      .filter((parcel) => parcel !== trace.parcel)
      .toSorted();
    return { count: others.length, parcels: others.slice(0, MOST_LINKED).map(parcelKey) };
  }
}

function sentence({ title, value, usual }: Evidence, language: 'zh' | 'en'): string {
  if (usual === undefined) return language === 'zh' ? `${title.zh}：${value}` : `${title.en}: ${value}`;
  return language === 'zh'
    ? `${title.zh}：${value}（通常不超过 ${usual}）`
    : `${title.en}: ${value} (usually at most ${usual})`;
}

function written(figure: number, unit: Signal['unit']): string {
  if (unit === '%') return `${(figure * 100).toFixed(figure < 0.01 ? 2 : 0)} %`;
  const digits = Number.isInteger(figure) ? 0 : 2;
  return `${figure.toFixed(digits)}${unit === '' ? '' : ` ${unit}`}`;
}
