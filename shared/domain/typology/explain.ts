import type { Bilingual, Evidence, Finding } from '../../model/finding.ts';
import { parcelKey } from '../../model/parcel-key.ts';
import type { Trace } from '../../model/trace.ts';
import { chinaDay } from '../../notation/china-time.ts';
import type { BoostedModel, Opinion } from './boosted.ts';
import { isPlain, said } from './said.ts';
import type { Scene } from './scene.ts';
import type { Reading, Signal } from './signals/signal.ts';
import { TYPOLOGIES, type Typology } from './typologies.ts';

/** Nats that the signals of a typology must add together to be worth a finding of their own. */
const ENOUGH = 0.7;
const MOST_FINDINGS = 3;
const MOST_EVIDENCE = 4;
const MOST_LINKED = 20;

interface Figure {
  readonly signal: Signal;
  readonly figure: number;
  /** What honest parcels do not exceed, where this one does. */
  readonly usual?: number;
}

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
    const figures = figuresFor(typology);
    const evidence = figures.map(evidenceOf);
    const told = figures.flatMap(({ signal: { name }, figure, usual }) => said(name, figure, usual) ?? []);
    const { days, ...linked } = linkedOf(typology, figures);
    const zh = [typology.title.zh, told.map((one) => one.zh).join('；')];
    const en = [typology.title.en, capital(told.map((one) => one.en).join('; '))];
    if (linked.count > 0) {
      zh.push(`涉及其他包裹 ${linked.count} 票，${days.zh}申报`);
      en.push(`${linked.count} other parcel${linked.count === 1 ? '' : 's'} in it, declared ${days.en}`);
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
  function figuresFor({ signals: names, tells }: Typology): Figure[] {
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
        // What is usual is said only where it helps: a merchant's total may be small and still too much for its size.
        return { signal, figure, ...(figure > most && !signal.falls ? { usual: most } : {}) };
      });
  }

  function linkedOf({ linked }: Typology, figures: readonly Figure[]) {
    const names = figures.map(({ signal }) => signal.name);
    const members = linked(trace, scene, (...signals) => signals.some((name) => names.includes(name)));
    const others = [...new Set(members.map(({ parcel }) => parcel))]
      .filter((parcel) => parcel !== trace.parcel)
      .toSorted();
    const days = daysOf([trace, ...members]);
    return { count: others.length, parcels: others.slice(0, MOST_LINKED).map(parcelKey), days };
  }
}

function evidenceOf({ signal: { name, title, unit }, figure, usual }: Figure): Evidence {
  if (isPlain(name)) return { signal: name, title, value: '是 yes' };
  const value = written(figure, unit);
  return { signal: name, title, value, ...(usual === undefined ? {} : { usual: written(usual, unit) }) };
}

/** The calendar days of China on which parcels were declared, the first and the last. */
function daysOf(traces: readonly Trace[]): Bilingual {
  const days = traces.map(({ times }) => chinaDay(new Date(times.declared * 1000).toISOString())).toSorted();
  const [first = '', last = first] = [days[0], days.at(-1)];
  return first === last
    ? { zh: `${first} `, en: `on ${first}` }
    : { zh: `${first} 至 ${last} `, en: `from ${first} to ${last}` };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function written(figure: number, unit: Signal['unit']): string {
  if (unit === '%') return `${(figure * 100).toFixed(figure < 0.01 ? 2 : 0)} %`;
  const digits = Number.isInteger(figure) ? 0 : 2;
  return `${figure.toFixed(digits)}${unit === '' ? '' : ` ${unit}`}`;
}
