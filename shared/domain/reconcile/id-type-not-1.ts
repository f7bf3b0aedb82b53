import type { Rule } from '../../model/rule.ts';
import { identitiesOf, someIdentity } from './identities-of.ts';
import { fieldLabel, whoSaysWhat } from './labels.ts';
import { stated } from './stated.ts';

const ID_CARD = '1';

/** Buyers and payers are named by their identity card, type 1 (I6). */
export const idTypeNot1: Rule = {
  code: 'id-type-not-1',
  severity: 'format',
  basis: 'ceb-202205',
  title: { zh: '订购人、支付人证件类型限定为身份证（1）', en: 'Buyers and payers are named by identity card, type 1' },
  needs: [],
  check: ({ papers }) => {
    if (!someIdentity(papers, isOther)) return [];
    const others = identitiesOf(papers).filter(({ type }) => isOther(type));
    const values = others.map(({ document, typeField, type }) => stated(document, typeField, type));
    const { zh, en } = whoSaysWhat(values);
    const label = fieldLabel(values[0]?.field ?? '');
    return [
      {
        message: { zh: `${label.zh}应为 1（身份证）：${zh}`, en: `${label.en} must be 1, identity card: ${en}` },
        values,
        threshold: ID_CARD,
      },
    ];
  },
};

function isOther(type: string): boolean {
  return type !== ID_CARD;
}
