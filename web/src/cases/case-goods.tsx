import type { CaseView } from '../../../shared/wire/http/schemas/ip-case.ts';
import { ColumnHeads } from '../parts/column-heads.tsx';
import { MarkedText } from '../parts/marked-text.tsx';
import { type Saying, sayings } from '../parts/sayings.ts';
import { Text2 } from '../parts/text2.tsx';
import { CASE_TEXTS } from '../words/case-texts.ts';
import { TEXTS } from '../words/texts.ts';
import { unitName } from '../words/unit-names.ts';
import { plainNumber, yuan } from '../written.ts';

/** The goods that use the right: what they say with the mark highlighted, how many, and what they are worth. */
export function CaseGoods({ of }: { readonly of: CaseView }) {
  const { goods, valueFen, says } = of;
  const texts = sayings(says).filter(({ spans }) => spans.length > 0);
  return (
    <>
      <table className="table cards goods-table">
        <ColumnHeads texts={[TEXTS.name, TEXTS.quantity, CASE_TEXTS.value]} />
        <tbody>
          {goods.map(({ gnum, name, qty, unit, valueFen: fen }) => (
            <tr key={gnum} data-testid="case-goods">
              <td>
                <GoodsTexts name={name} texts={texts.filter(({ places }) => places[0]?.line === gnum)} />
              </td>
              <td className="number nowrap" data-label={TEXTS.quantity.zh}>
                {plainNumber(qty)} {unitName(unit)}
              </td>
              <td className="number right nowrap" data-label={CASE_TEXTS.value.zh}>
                ¥{yuan(fen)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {goods.length > 1 && (
        <p className="right-note number">
          <Text2 of={CASE_TEXTS.value} /> ¥{yuan(valueFen)}
        </p>
      )}
    </>
  );
}

interface GoodsTextsProps {
  readonly name: string;
  readonly texts: readonly Saying[];
}

/** The declared name, then what else of the line uses the mark. */
function GoodsTexts({ name, texts }: GoodsTextsProps) {
  const own = texts.find(({ value }) => value === name);
  return (
    <>
      <MarkedText text={name} spans={own?.spans ?? []} />
      {texts
        .filter((text) => text !== own)
        .map(({ value, spans }) => (
          <span key={value} className="under">
            <MarkedText text={value} spans={spans} />
          </span>
        ))}
    </>
  );
}
