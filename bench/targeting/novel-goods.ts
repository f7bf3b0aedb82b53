import { riskiest } from '../../infra/commands/target/riskiest.ts';
import { areaUnderCurve } from './area-under-curve.ts';
import type { Contender } from './contenders.ts';
import { precisionOf } from './precision-of.ts';
import type { StreamRow } from './read-stream.ts';

export interface NovelGoods {
  /** By percentage inspected, averaged over the folds. */
  readonly precision: ReadonlyMap<number, number>;
  readonly area: number;
}

/** Protocol B of `data/targeting`: goods that never came before, learnt from the other folds, ranked within each fold. */
export function novelGoods({ begin }: Contender, rows: readonly StreamRow[], percents: readonly number[]): NovelGoods {
  const novel = rows.filter(({ isNovel }) => isNovel);
  const folds = [...new Set(novel.map(({ fold }) => fold))];
  const graded = folds.map((fold) => {
    const targeter = begin();
    for (const row of novel) if (row.fold !== fold) targeter.learn(row, row.isFraud);
    const scored = novel
      .filter((row) => row.fold === fold)
      .map((row) => ({ id: row.id, score: targeter.scoreOf(row), isHit: row.isFraud }));
    const precisions = percents.map((percent) =>
      precisionOf(riskiest(scored, percent).map((at) => scored[at]?.isHit === true)),
    );
    return { precisions, area: areaUnderCurve(scored) ?? 0 };
  });
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    precision: new Map(
      percents.map((percent, at) => [percent, mean(graded.map(({ precisions }) => precisions[at] ?? 0))]),
    ),
    area: mean(graded.map(({ area }) => area)),
  };
}
