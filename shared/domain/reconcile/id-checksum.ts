import type { Papers } from '../../model/case.ts';
import type { Bilingual } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { type IdNumberFault, idNumberFault } from '../../notation/id-number.ts';
import { type Identity, identitiesOf, someIdentity } from './identities-of.ts';
import { documentLabel } from './labels.ts';
import { stated } from './stated.ts';

const ID_CARD = '1';
const FAULTS: Readonly<Record<IdNumberFault, Bilingual>> = {
  masked: { zh: '已被发送方遮蔽，无法核对', en: 'is masked by its sender and cannot be checked' },
  length: { zh: '不是 18 位', en: 'does not have 18 characters' },
  characters: { zh: '含有不允许的字符', en: 'holds characters that none can have' },
  area: { zh: '地区码不存在', en: 'begins with an unknown area' },
  date: { zh: '出生日期不存在', en: 'holds a date that does not exist' },
  check: { zh: '校验码不符', en: 'fails its check character' },
};

/** Numbers of identity cards can be numbers of identity cards (I6, GB 11643). */
export const idChecksum: Rule = {
  code: 'id-checksum',
  severity: 'format',
  basis: 'gb-11643',
  title: { zh: '身份证号码符合 GB 11643', en: 'Identity card numbers are valid by GB 11643' },
  needs: [],
  check: ({ papers }) => {
    if (!hasFaulty(papers)) return [];
    const wrong = faulty(identitiesOf(papers));
    const told = wrong.map(({ identity, fault }) => {
      const document = documentLabel(identity.document);
      const { value } = stated(identity.document, identity.numberField, identity.number);
      return {
        zh: `${document.zh}证件号 ${value} ${FAULTS[fault].zh}`,
        en: `the ID number ${value} of the ${document.en} ${FAULTS[fault].en}`,
      };
    });
    return [
      {
        message: { zh: told.map(({ zh }) => zh).join('；'), en: told.map(({ en }) => en).join('; ') },
        values: wrong.map(({ identity: { document, numberField, number } }) => stated(document, numberField, number)),
      },
    ];
  },
};

/** All papers of a parcel mostly name one number: it is checked once. */
function hasFaulty(papers: Papers): boolean {
  let sound = '';
  return someIdentity(papers, (type, number) => {
    if (type !== ID_CARD || number === sound) return false;
    sound = number;
    return idNumberFault(number) !== null;
  });
}

function faulty(identities: readonly Identity[]): readonly { identity: Identity; fault: IdNumberFault }[] {
  const wrong: { identity: Identity; fault: IdNumberFault }[] = [];
  let checked = '';
  let fault: IdNumberFault | null = null;
  for (const identity of identities) {
    if (identity.type !== ID_CARD) continue;
    if (identity.number !== checked) fault = idNumberFault(identity.number);
    checked = identity.number;
    if (fault !== null) wrong.push({ identity, fault });
  }
  return wrong;
}
