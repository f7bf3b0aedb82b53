import type { RightsIndex } from '../../../shared/domain/screen/index/rights-index.ts';
import { screenText } from '../../../shared/domain/screen/screen-text.ts';
import { stepsOf } from '../../../shared/domain/screen/steps.ts';
import type { Weighed } from '../../../shared/domain/screen/weigh/weigh.ts';
import type { MarkUse } from '../../../shared/model/mark-use.ts';

export interface Title {
  readonly id: string;
  readonly title: string;
  readonly hs4?: string | null | undefined;
}

/** What is told of one title: `hits` are infringements, `explained` also mentions that only say what goods go with. */
export interface TitleLine {
  readonly id: string;
  readonly hits: readonly string[];
  readonly explained: readonly (Pick<MarkUse, 'view' | 'steps' | 'score'> & {
    readonly right: string;
    readonly span: readonly [number, number];
    readonly objection?: string;
  })[];
}

export function titleLine({ id, title, hs4 }: Title, index: RightsIndex): TitleLine {
  const found = screenText(title, index, hs4 ?? null);
  const hits = found.filter(({ objection }) => objection === null).toSorted((a, b) => b.score - a.score);
  const told = [...hits, ...found.filter(({ objection }) => objection === 'referential')];
  return {
    id,
    hits: [...new Set(hits.map(({ right }) => index.rightAt(right).recordNo))],
    explained: told.map((one) => explanation(title, one, index)),
  };
}

function explanation(title: string, one: Weighed, index: RightsIndex): TitleLine['explained'][number] {
  const { view, score, span, objection } = one;
  const right = index.rightAt(one.right).recordNo;
  const steps = [...stepsOf(title.slice(...span), one, index)];
  return { right, span, view, steps, score, ...(objection === null ? {} : { objection }) };
}

/** Speed of screening, in titles a second and microseconds a title. */
export interface Speed {
  readonly titlesPerSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** Screens the titles once to warm up and `rounds` times to measure; the middle round counts. */
export function speedOf(titles: readonly Title[], index: RightsIndex, rounds = 3): Speed {
  for (const { title, hs4 } of titles) screenText(title, index, hs4 ?? null);
  const measured = Array.from({ length: rounds }, () => round(titles, index));
  return (
    measured.toSorted((a, b) => a.titlesPerSecond - b.titlesPerSecond)[rounds >> 1] ?? {
      titlesPerSecond: 0,
      p50: 0,
      p99: 0,
    }
  );
}

function round(titles: readonly Title[], index: RightsIndex): Speed {
  const micros = new Float64Array(titles.length);
  const begun = performance.now();
  for (const [at, { title, hs4 }] of titles.entries()) {
    const from = performance.now();
    screenText(title, index, hs4 ?? null);
    micros[at] = (performance.now() - from) * 1000;
  }
  const seconds = (performance.now() - begun) / 1000;
  micros.sort();
  const percentile = (share: number) => micros[Math.min(micros.length - 1, Math.floor(micros.length * share))] ?? 0;
  return { titlesPerSecond: titles.length / seconds, p50: percentile(0.5), p99: percentile(0.99) };
}
