import type { KeyLine } from '../parts/key-help.tsx';

export const PARCEL_KEYS: readonly KeyLine[] = [
  { keys: ['d'], does: { zh: '跳到处置', en: 'Go to the decision' } },
  { keys: ['b'], does: { zh: '返回', en: 'Back' } },
  { keys: ['?'], does: { zh: '显示快捷键', en: 'Show these keys' } },
];
