import { describe, expect, it } from 'vitest';
import { checkInstruction } from '../../../../shared/domain/instructions/check-instruction.ts';
import type { InstructionText } from '../../../../shared/model/instruction.ts';
import { instructionText } from '../../../builders/instruction.ts';

const TODAY = '2026-11-04';
const faultsOf = (
  over: Partial<InstructionText>,
  conditionFault: Parameters<typeof checkInstruction>[1]['conditionFault'] = () => null,
) =>
  checkInstruction(instructionText(over), { today: TODAY, conditionFault }).map(
    ({ pointer, code }) => `${pointer} ${code}`,
  );
const effect = { lane: 'red', probability: 1, inspection: 'physical' } as const;
const merchant = [[{ fact: 'merchant', op: 'in', values: ['3104W60001'] }]] satisfies InstructionText['rows'];

describe('checkInstruction', () => {
  it('finds nothing wrong with a sound instruction of each kind', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ kind: 'campaign', campaign: '双十一' })).toEqual([]);
    expect(faultsOf({ kind: 'one-off', rows: merchant, until: '2026-11-07', hitCap: 1 })).toEqual([]);
    expect(faultsOf({ kind: 'random', rows: [], effect: { ...effect, lane: 'green', probability: 0.999 } })).toEqual(
      [],
    );
    expect(faultsOf({ level: 'national', customsCode: '0000', rows: [], condition: 'value > 1' })).toEqual([]);
  });

  it.each<[Partial<InstructionText>, string]>([
    [{ title: { zh: ' ', en: 'x' } }, '/title/zh text'],
    [{ title: { zh: '甲', en: '' } }, '/title/en text'],
    [{ title: { zh: '甲', en: 'x'.repeat(201) } }, '/title/en text'],
    [{ legalBasis: '' }, '/legalBasis text'],
    [{ feedbackCode: 'H' }, '/feedbackCode feedback-code'],
    [{ feedbackCode: 'hf01' }, '/feedbackCode feedback-code'],
    [{ feedbackCode: 'A234567890123' }, '/feedbackCode feedback-code'],
    [{ customsCode: '0000' }, '/customsCode district'],
    [{ customsCode: '310' }, '/customsCode district'],
    [{ level: 'national' }, '/customsCode district'],
    [{ from: '2026-02-29' }, '/from day'],
    [{ until: '2026-13-01' }, '/until day'],
    [{ from: '2026-11-05', until: '2026-11-04' }, '/until before-from'],
    [{ until: '2026-11-03' }, '/until past'],
    [{ until: '2027-11-02' }, '/until too-long'],
    [{ effect: { ...effect, probability: 0 } }, '/effect/probability probability'],
    [{ effect: { ...effect, probability: 1.001 } }, '/effect/probability probability'],
    [{ effect: { ...effect, probability: Number.NaN } }, '/effect/probability probability'],
    [{ hitCap: 0 }, '/hitCap hit-cap'],
    [{ hitCap: 1.5 }, '/hitCap hit-cap'],
    [{ precisionFloor: 1 }, '/precisionFloor precision-floor'],
    [{ precisionFloor: -0.01 }, '/precisionFloor precision-floor'],
    [{ rows: [] }, '/rows meets-everything'],
    [{ rows: [[]] }, '/rows/0 empty-row'],
    [{ kind: 'random', effect: { ...effect, lane: 'green' } }, '/effect/probability random-probability'],
    [{ kind: 'random', effect: { ...effect, lane: 'yellow', probability: 0.1 } }, '/effect/lane random-lane'],
    [{ kind: 'campaign' }, '/campaign campaign'],
    [{ kind: 'campaign', campaign: ' ' }, '/campaign campaign'],
    [{ campaign: 'x'.repeat(201) }, '/campaign text'],
    [{ kind: 'one-off', rows: merchant, until: '2026-11-08' }, '/until too-long'],
    [{ kind: 'one-off', rows: merchant, until: '2026-11-07', hitCap: null }, '/hitCap one-off-cap'],
    [{ kind: 'one-off', until: '2026-11-07' }, '/rows one-off-names'],
  ])('names the fault of %j', (over, wanted) => {
    expect(faultsOf(over)).toEqual([wanted]);
  });

  it('takes the last day and the longest validity', () => {
    expect(faultsOf({ until: TODAY })).toEqual([]);
    expect(faultsOf({ until: '2027-11-01' })).toEqual([]);
  });

  it('tells all faults at once, the one of the condition too', () => {
    const told = faultsOf({ legalBasis: '', hitCap: 0, condition: 'x' }, () => ({
      code: 'bad',
      message: { zh: '', en: '' },
    }));

    expect(told).toEqual(['/legalBasis text', '/condition bad', '/hitCap hit-cap']);
  });

  it('asks for no condition where there is none', () => {
    expect(faultsOf({}, () => ({ code: 'bad', message: { zh: '', en: '' } }))).toEqual([]);
  });
});
