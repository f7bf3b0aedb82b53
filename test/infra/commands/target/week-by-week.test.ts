import { describe, expect, it } from 'vitest';
import type { Weekly } from '../../../../infra/commands/target/read-declarations.ts';
import type { Targeter } from '../../../../infra/commands/target/targeter.ts';
import { weekByWeek } from '../../../../infra/commands/target/week-by-week.ts';

const row = (id: string, week: number, isFraud = false): Weekly => ({ id, week, isFraud, features: {} });

/** Scores by the number in the id, and writes down what it is asked and told. */
function witness(): { readonly targeter: Targeter; readonly heard: string[] } {
  const heard: string[] = [];
  return {
    heard,
    targeter: {
      scoreOf: ({ id }) => {
        heard.push(`score ${id}`);
        return Number(id.slice(1)) / 10;
      },
      learn: ({ id }, isFraud) => void heard.push(`learn ${id} ${isFraud}`),
    },
  };
}

describe('weekByWeek', () => {
  it('scores a whole week before it learns, and learns only what was inspected', () => {
    const { targeter, heard } = witness();

    weekByWeek(targeter, [row('a1', 1), row('b5', 1, true), row('c7', 2), row('d2', 2)], 50);

    expect(heard).toEqual(['score a1', 'score b5', 'learn b5 true', 'score c7', 'score d2', 'learn c7 false']);
  });

  it('goes by the number of the week and answers in the order given', () => {
    const { targeter, heard } = witness();

    const answers = weekByWeek(targeter, [row('a1', 10), row('b5', 9)], 100);

    expect(heard.slice(0, 2)).toEqual(['score b5', 'learn b5 false']);
    expect(answers.map(({ row: { id }, score, isInspected }) => [id, score, isInspected])).toEqual([
      ['a1', 0.1, true],
      ['b5', 0.5, true],
    ]);
  });

  it('inspects nothing where the share is below half a declaration', () => {
    const { targeter } = witness();

    const answers = weekByWeek(targeter, [row('a1', 1), row('b5', 1)], 20);

    expect(answers.map(({ isInspected }) => isInspected)).toEqual([false, false]);
  });
});
