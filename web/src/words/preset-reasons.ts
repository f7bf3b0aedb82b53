import type { DecisionBody } from '../../../shared/wire/http/schemas/desk.ts';

/** Reasons that officers give most often; they can be changed before they are sent. */
export const PRESET_REASONS: Readonly<Record<DecisionBody['action'], readonly string[]>> = {
  release: ['单证差异已核实，可以解释', '企业已补充说明材料', '金额差异为优惠分摊'],
  inspect: ['单证矛盾，需开箱核对实货', '涉嫌侵权，需查看实物标识', '重量异常，需复秤'],
  detain: ['涉嫌侵犯备案知识产权', '涉嫌虚假申报，移交缉私核查', '禁限类物品'],
  return: ['不在正面清单，退运境外', '超出个人年度限值', '企业申请退运'],
};

/** Why a case about a parcel that has left is closed. */
export const CLOSING_REASONS: readonly string[] = ['已转后续稽查', '已移交缉私部门', '经核实排除疑点'];
