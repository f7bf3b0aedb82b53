import type { Bilingual } from '../../../shared/model/finding.ts';
import type { ParcelView } from '../../../shared/wire/http/schemas/parcel.ts';
import { Text2 } from '../parts/text2.tsx';
import { percent } from '../written.ts';

type Selection = NonNullable<ParcelView['selection']>;

/** How the parcel fared in the draw, in a sentence with its numbers: it can be computed again once the seed is known. */
export function SelectionNote({ selection }: { readonly selection: Selection }) {
  return (
    <p data-testid="selection">
      <Text2 of={sentence(selection)} stacked />
    </p>
  );
}

function sentence({ stratum, probability, draw, reason }: Selection): Bilingual {
  const share = percent(probability);
  if (reason === 'targeted')
    return {
      zh: `因疑点必查，入选概率 ${share}（分层 ${stratum}，抽签值 ${draw} 不影响结果）。`,
      en: `Selected by its findings: inclusion probability ${share} (stratum ${stratum}; the draw of ${draw} did not matter).`,
    };
  if (reason === 'random')
    return {
      zh: `随机抽中：分层 ${stratum} 的抽查率为 ${share}，抽签值 ${draw} 低于该比率。`,
      en: `Drawn at random: the rate of stratum ${stratum} is ${share}, and the draw of ${draw} fell below it.`,
    };
  return {
    zh: `未被抽中：分层 ${stratum} 的抽查率为 ${share}，抽签值 ${draw} 不低于该比率。`,
    en: `Not drawn: the rate of stratum ${stratum} is ${share}, and the draw of ${draw} did not fall below it.`,
  };
}
