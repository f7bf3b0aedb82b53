import { describe, expect, it } from 'vitest';
import { buildSnapshot } from '../../../../shared/domain/screen/index/build-snapshot.ts';
import { soundSnapshot } from '../../../../shared/domain/screen/sound-snapshot.ts';
import { rightVersion } from '../../../builders/recordation.ts';

const OTHER = { recordNo: 'T2026-00009', holder: '文件权利人', marks: ['文件标识'] };

describe('soundSnapshot', () => {
  const { right } = rightVersion();

  it('gives the snapshot that was built, with and without rights', () => {
    expect([soundSnapshot([]), soundSnapshot([right])]).toEqual([buildSnapshot([]), buildSnapshot([right])]);
  });

  it('takes rights whose only mark is an everyday word', () => {
    const short = { ...right, marks: ['吕'] };

    expect(soundSnapshot([short])).toEqual(buildSnapshot([short]));
  });

  it.each([
    ['cannot be opened', () => buildSnapshot([right]).subarray(1), /./],
    ['lost its rights', () => buildSnapshot([]), /lost/],
    ['holds others', () => buildSnapshot([OTHER]), /finds 0 of 1/],
  ])('refuses one that %s', (_, build, reason) => {
    expect(() => soundSnapshot([right], build)).toThrow(reason);
  });
});
