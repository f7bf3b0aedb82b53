import type { Bilingual } from '../../../model/finding.ts';
import type { MarkUse, UseReason } from '../../../model/mark-use.ts';

/** Reasons that free goods which were or would be found (rules.md §6.2), as a finding says them. */
const FREEING: Partial<Record<UseReason, Bilingual>> = {
  cleared: { zh: '（已确认为正品或不侵权）', en: ' (found genuine or not infringing)' },
  'holder-silent': {
    zh: '（权利人未在期限内申请扣留或法院未通知，不得扣留）',
    en: ' (holder or court did not act in time: no detention)',
  },
};

/** What frees the goods of a use; null when nothing does. */
export function freedBy({ reasons }: Pick<MarkUse, 'reasons'>): Bilingual | null {
  return reasons.map((reason) => FREEING[reason]).find((said) => said !== undefined) ?? null;
}
