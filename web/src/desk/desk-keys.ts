import type { KeyLine } from '../parts/key-help.tsx';

export const DESK_KEYS: readonly KeyLine[] = [
  { keys: ['j', '↓'], does: { zh: '下一行', en: 'Next row' } },
  { keys: ['k', '↑'], does: { zh: '上一行', en: 'Previous row' } },
  { keys: ['Enter'], does: { zh: '打开此票', en: 'Open the parcel' } },
  { keys: ['n'], does: { zh: '取下一票', en: 'Take the next parcel' } },
  { keys: ['?'], does: { zh: '显示快捷键', en: 'Show these keys' } },
];
