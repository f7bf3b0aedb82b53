import { describe, expect, it } from 'vitest';
import { plainLines } from '../../../../infra/commands/terminal/progress.ts';

function told(total: number, steps: readonly number[]): string[] {
  const lines: string[] = [];
  const shown = plainLines('reading', total, { write: (text) => lines.push(text) });
  for (const step of steps) shown.to(step);
  shown.end();
  return lines;
}

describe('plainLines', () => {
  it('tells each quarter once and always the end', () => {
    const hundred = Array.from({ length: 101 }, (_, at) => at);

    expect(told(100, hundred)).toEqual([25, 50, 75, 100].map((done) => `reading: ${done}/100\n`));
    expect(told(100, [])).toEqual(['reading: 100/100\n']);
    expect(told(0, [])).toEqual(['reading: 0/0\n']);
  });
});
