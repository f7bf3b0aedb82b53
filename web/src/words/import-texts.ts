import type { Bilingual } from '../../../shared/model/finding.ts';

/** The texts of importing a file, whatever it holds, Chinese first. */
export const IMPORT_TEXTS = {
  preview: { zh: '预览', en: 'Preview' },
  apply: { zh: '应用', en: 'Apply' },
  added: { zh: '新增 {n} 项', en: '{n} new' },
  changes: { zh: '修改 {n} 项', en: '{n} changed' },
  unchanged: { zh: '不变 {n} 项', en: '{n} unchanged' },
  faults: { zh: '有误 {n} 处', en: '{n} faults' },
  faultsFirst: { zh: '请更正文件后重新预览。', en: 'Correct the file and preview it again.' },
  line: { zh: '第 {n} 行', en: 'Line {n}' },
  where: { zh: '位置', en: 'Where' },
  problem: { zh: '问题与更正', en: 'Problem and fix' },
  version: { zh: '版本', en: 'Version' },
  field: { zh: '字段', en: 'Field' },
  before: { zh: '现为', en: 'Before' },
  after: { zh: '改为', en: 'After' },
} as const satisfies Readonly<Record<string, Bilingual>>;
