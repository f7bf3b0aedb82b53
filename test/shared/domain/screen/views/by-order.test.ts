import { describe, expect, it } from 'vitest';
import { byOrder } from '../../../../../shared/domain/screen/views/by-order.ts';
import { rightsOn, seenBy } from '../../../../builders/screened.ts';

const see = (title: string, ...marks: readonly string[]) => seenBy(byOrder, title, rightsOn(...marks));

describe('byOrder', () => {
  it('sees two neighbours in each other’s place', () => {
    expect(see('老店胡余庆堂药', '胡庆余堂')).toEqual(['胡庆余堂 reordered 胡余庆堂']);
    expect(see('庆胡余堂', '胡庆余堂')).toEqual(['胡庆余堂 reordered 庆胡余堂']);
    expect(see('胡庆堂余', '胡庆余堂')).toEqual(['胡庆余堂 reordered 胡庆堂余']);
  });

  it.each([
    ['as recorded', '胡庆余堂'],
    ['with two pairs exchanged', '庆胡堂余'],
    ['with others than neighbours exchanged', '余庆胡堂'],
    ['backwards', '堂余庆胡'],
    ['parted', '胡余 庆堂'],
  ])('does not see a mark %s', (_, title) => {
    expect(see(title, '胡庆余堂')).toEqual([]);
  });

  it('takes marks of four characters and of eight, neither of three nor of nine', () => {
    expect(see('庆胡余', '胡庆余')).toEqual([]);
    expect(see('庆胡余堂老店好药', '胡庆余堂老店好药')).toHaveLength(1);
    expect(see('庆胡余堂老店好药材', '胡庆余堂老店好药材')).toEqual([]);
  });

  it('takes equal neighbours for as recorded', () => {
    expect(see('宝宝乐园', '宝宝乐园')).toEqual([]);
  });

  it('is silent on texts without Han', () => {
    expect(see('nike', '胡庆余堂')).toEqual([]);
  });
});
