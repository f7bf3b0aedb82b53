import { describe, expect, it } from 'vitest';
import { protectionTasks } from '../../../../shared/domain/protect/protection-tasks.ts';
import type { Finding } from '../../../../shared/model/finding.ts';
import { parcelId } from '../../../../shared/model/parcel-key.ts';
import type { Verdict } from '../../../../shared/model/verdict.ts';
import { hit, RECORD_NO } from '../../../builders/ip-case.ts';
import { PARCEL } from '../../../builders/parcel.ts';

const judged = (...findings: Finding[]) => ({ key: PARCEL, verdict: { findings } as unknown as Verdict }); // only its findings are read
const TASK = { parcel: parcelId(PARCEL), recordNo: RECORD_NO };

describe('protectionTasks', () => {
  it('tells of a hit that came and of one that went', () => {
    expect(protectionTasks(judged(), judged(hit()), false)).toEqual([TASK]);
    expect(protectionTasks(judged(hit()), judged(), false)).toEqual([TASK]);
    expect(protectionTasks(judged(hit()), judged(hit({ severity: 'benign' })), false)).toEqual([TASK]);
  });

  it('says nothing of one that stands, unless it is to be told again', () => {
    expect(protectionTasks(judged(hit()), judged(hit()), false)).toEqual([]);
    expect(protectionTasks(judged(hit()), judged(hit()), true)).toEqual([TASK]);
    expect(protectionTasks(judged(), judged(), true)).toEqual([]);
  });
});
