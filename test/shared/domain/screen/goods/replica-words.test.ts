import { describe, expect, it } from 'vitest';
import { saysReplica } from '../../../../../shared/domain/screen/goods/replica-words.ts';

describe('saysReplica', () => {
  it.each([
    '顶级高仿 女包',
    '精仿手表',
    '超A版本 运动鞋',
    'A货 皮带',
    '莆田鞋 透气',
    '剪标 外贸尾单',
    'watch replica 1:1',
    'mirror quality bag',
  ])('knows copies by the words of their sellers: %s', (text) => {
    expect(saysReplica(text)).toBe(true);
  });

  it.each(['女包 正品', 'A4 纸', '', '原装进口', '仿古 花瓶'])('lets other words pass: %s', (text) => {
    expect(saysReplica(text)).toBe(false);
  });

  it.each(['高仿真 花束', 'A货翡翠 手镯', '一比一 模型车', 'dinosaur replica toy', 'AAA quality batteries'])(
    'lets words pass that mean something else beside others: %s',
    (text) => {
      expect(saysReplica(text)).toBe(false);
    },
  );

  it.each(['ＲＥＰＬＩＣＡ watch', 'Replica watch', 'ａ货 皮带'])('reads any case and width: %s', (text) => {
    expect(saysReplica(text)).toBe(true);
  });
});
